import { choose, itemOf } from './meetings.ts';
import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('who cannot see what others change hears of it, and can switch it off', async ({
	visitor,
	step
}) => {
	const hedda = await visitor('hedda');
	const nils = await visitor('nils');
	await openMinutes(hedda, 26);
	await openMinutes(nils, 26);
	const said = hedda.locator('[aria-live="polite"]').first();
	const hear = hedda.getByRole('checkbox', { name: /Änderungen ansagen/ });

	await step('Hedda hears that Nils wrote where she works, once he rests', async () => {
		await placeCaret(textOf(hedda, 8));
		await placeCaret(textOf(nils, 8));
		await nils.keyboard.press('Enter');
		await type(nils, 'Zehn Tage vorher, schriftlich.');
		await expect(said).toContainText(/Nils Achterwinkel.* hat .*TOP 8/);
	});

	await step('she hears that the table goes on', async () => {
		await choose(nils, 'Begrüßung', 'Jetzt behandeln');
		await expect(said).toContainText('Jetzt: TOP 1');
	});

	await step('she switches it off, and it stays silent', async () => {
		await hedda.getByRole('button', { name: 'Ansicht' }).click();
		await hear.uncheck();
		await expect(hear).not.toBeChecked();
		await choose(nils, 'Verschiedenes', 'Jetzt behandeln');
		await expect(itemOf(hedda, 'Verschiedenes')).toContainText('jetzt');
		await placeCaret(textOf(nils, 8));
		await type(nils, ' Immer.');
		await saved(nils);
		await expect(textOf(hedda, 8)).toContainText('Immer.');
		await expect(said).not.toContainText('Verschiedenes');
	});

	await step('her account says the same, and switches it on again', async () => {
		await hedda.goto('/konto');
		const setting = hedda.getByRole('checkbox', { name: 'Änderungen anderer ansagen' });
		await expect(setting).not.toBeChecked();
		await setting.check();
		await hedda.getByRole('button', { name: 'Speichern' }).click();
		await openMinutes(hedda, 26);
		await choose(nils, 'Begrüßung', 'Jetzt behandeln');
		await expect(said).toContainText('Jetzt: TOP 1');
	});
});
