import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';
import { wireOf } from './wire.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('who loses the right to write is told so at once and keeps the text', async ({
	visitor,
	step
}) => {
	const hedda = await visitor('hedda');
	const petra = await visitor('petra');
	const wire = await wireOf(petra.context());

	await step('Petra writes in the one item she is invited to', async () => {
		await openMinutes(hedda, 26);
		const meeting = hedda.url().replace('/protokoll', '');
		await petra.goto(`${meeting}/protokoll`);
		await expect(petra.getByRole('textbox')).toHaveCount(1);
		await placeCaret(textOf(petra, 5));
		await type(petra, 'Gespeichert. ');
		await saved(petra);
		await expect(textOf(hedda, 5)).toContainText('Gespeichert.');
	});

	await step('her next words are still on the way when Hedda uninvites her', async () => {
		wire.hold();
		await type(petra, 'Wir antworten in fünf Tagen.');
		await expect(petra.getByText('noch 28 Zeichen nicht übertragen')).toBeVisible();
		await hedda.goto(hedda.url().replace('/protokoll', '/gaeste'));
		const petrasLine = hedda.getByRole('listitem').filter({ hasText: 'Petra Hainlin' });
		await petrasLine.getByRole('button', { name: 'Ausladen' }).click();
	});

	await step('within a second the page says why, and gives her text back', async () => {
		const reason = petra.getByText('Sie haben hier kein Schreib- oder Leserecht mehr.');
		await expect(reason.first()).toBeVisible();
		const rescue = petra.getByRole('region', { name: 'Ihr Text ist sicher' });
		await expect(rescue).toContainText('Wir antworten in fünf Tagen.');
		await expect(petra.getByRole('main').getByText('nicht mehr verbunden')).toBeVisible();
		await expect(petra.locator('.minutes-text')).toHaveAttribute('contenteditable', 'false');
	});

	await step('she can take it with her', async () => {
		const download = petra.waitForEvent('download');
		await petra.getByRole('button', { name: 'Kopie herunterladen' }).click();
		expect((await download).suggestedFilename()).toBe('augenhoehe-ihr-text.md');
		await petra.getByRole('button', { name: 'Brauche ich nicht mehr' }).click();
		await expect(petra.getByRole('region', { name: 'Ihr Text ist sicher' })).toHaveCount(0);
	});

	await step('the minutes have what was saved, and no more', async () => {
		await openMinutes(hedda, 26);
		await expect(textOf(hedda, 5)).toContainText('Gespeichert.');
		await expect(textOf(hedda, 5)).not.toContainText('fünf Tagen');
	});
});

test('text in a paragraph that was deleted meanwhile comes back to its author', async ({
	visitor,
	step
}) => {
	const hedda = await visitor('hedda');
	const nils = await visitor('nils');
	const wire = await wireOf(nils.context());
	await openMinutes(hedda, 26);
	await openMinutes(nils, 26);

	await step('two paragraphs are there', async () => {
		await placeCaret(textOf(hedda, 4));
		await type(hedda, 'Erster Absatz.');
		await hedda.keyboard.press('Enter');
		await type(hedda, 'Zweiter Absatz.');
		await saved(hedda);
		await expect(textOf(nils, 4)).toContainText('Zweiter Absatz.');
	});

	await step('Nils writes into the second without a network, Hedda deletes it', async () => {
		await wire.cut();
		await placeCaret(textOf(nils, 4), { block: 1 });
		await type(nils, ' Mit Nils’ Ergänzung.');
		for (let left = 'Zweiter Absatz.'.length + 1; left > 0; left -= 1) {
			await hedda.keyboard.press('Backspace');
		}
		await saved(hedda);
	});

	await step('back in the network Nils gets his words back', async () => {
		wire.mend();
		const rescue = nils.getByRole('region', { name: 'Ihr Text ist sicher' });
		await expect(rescue).toContainText('Mit Nils’ Ergänzung.');
		await saved(nils);
		await expect(textOf(nils, 4)).not.toContainText('Ergänzung');
	});
});
