import { closeCode, encodeRefused } from '../../src/sync/protocol.ts';
import { expectBlocks, openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';
import { wireOf } from './wire.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('text that the server refuses comes back to its author, and the page goes on', async ({
	page,
	context,
	step
}) => {
	const wire = await wireOf(context);
	await login(page, 'nils');
	await openMinutes(page, 26);
	const rescue = page.getByRole('region', { name: 'Ihr Text ist sicher' });

	await step('what was stored stays, what was refused is offered', async () => {
		await placeCaret(textOf(page, 4));
		await type(page, 'Gespeichert.');
		await saved(page);
		wire.hold();
		await type(page, ' Viel zu viel auf einmal.');
		await wire.end(closeCode.refused, encodeRefused({ reason: 'tooLarge', frame: 1 }));
		await expect(rescue).toContainText('Dieser Text war zu lang');
		await expect(rescue).toContainText('Gespeichert. Viel zu viel auf einmal.');
	});

	await step('the page has opened the minutes afresh and writes on', async () => {
		await expectBlocks(textOf(page, 4), ['Gespeichert.']);
		await placeCaret(textOf(page, 4));
		await type(page, ' In kleineren Teilen.');
		await saved(page);
		await expectBlocks(textOf(page, 4), ['Gespeichert. In kleineren Teilen.']);
		await page.getByRole('button', { name: 'Brauche ich nicht mehr' }).click();
		await expect(rescue).toHaveCount(0);
	});

	await step('a page from before an update says so', async () => {
		await wire.end(closeCode.pageTooOld);
		await expect(page.getByRole('alert')).toContainText('diese Seite ist noch die alte');
		await page.getByRole('link', { name: 'Seite neu laden' }).click();
		await saved(page);
		await expectBlocks(textOf(page, 4), ['Gespeichert. In kleineren Teilen.']);
	});
});
