import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

test('a decision and a commitment are written, numbered, settled and found again', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 409/);
	const nils = await visitor('nils');
	const hedda = await visitor('hedda');
	await openMinutes(nils, 26);
	await openMinutes(hedda, 26);
	const [his, hers] = [textOf(nils, 8), textOf(hedda, 8)];
	const tool = (name: string) =>
		nils.getByRole('toolbar').getByRole('button', { name, exact: true });

	await step('Nils records a decision; both see its number', async () => {
		await placeCaret(his);
		await tool('Beschluss').click();
		await type(nils, 'Helfende erfahren zehn Tage vorher von Umzügen.');
		await expect(his).toContainText(/B-\d{4}-\d+/);
		await expect(hers).toContainText('Helfende erfahren zehn Tage vorher');
		await expect(hers).toContainText(/B-\d{4}-\d+/);
	});

	await step('a commitment follows below, with owner and day', async () => {
		await placeCaret(his);
		await nils.keyboard.press('Enter');
		await tool('Zusage').click();
		await type(nils, 'Das Landratsamt meldet jede Verlegung.');
		await expect(his).toContainText(/Z-\d{4}-\d+/);
		await his.getByRole('button', { name: /Bearbeiten/ }).click();
		const dialog = nils.getByRole('dialog');
		await dialog.getByRole('group', { name: 'Wer' }).getByRole('checkbox').first().check();
		await dialog.getByLabel('Bis wann').fill('2020-01-31');
		await dialog.getByLabel('Erledigt, wenn …').fill('drei Meldungen liegen vor');
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await expect(dialog).toBeHidden();
		await expect(hers).toContainText('bis 31. Januar 2020');
		await expect(hers).toContainText('überfällig');
	});

	await step('two change it at once: the second is told and keeps what they typed', async () => {
		await his.getByRole('button', { name: /Bearbeiten/ }).click();
		await hers.getByRole('button', { name: /Bearbeiten/ }).click();
		const [one, two] = [nils.getByRole('dialog'), hedda.getByRole('dialog')];
		await one.getByLabel('Bis wann').fill('2031-01-31');
		await two.getByLabel('Erledigt, wenn …').fill('fünf Meldungen liegen vor');
		await one.getByRole('button', { name: 'Speichern' }).click();
		await expect(one).toBeHidden();
		await two.getByRole('button', { name: 'Speichern' }).click();
		await expect(two.getByRole('alert')).toContainText('gerade geändert');
		await expect(two.getByLabel('Erledigt, wenn …')).toHaveValue('fünf Meldungen liegen vor');
		await two.getByRole('button', { name: 'Meine Angaben trotzdem speichern' }).click();
		await expect(two).toBeHidden();
		await expect(his).toContainText('fünf Meldungen liegen vor');
	});

	await step('a split decision gets a number of its own', async () => {
		await placeCaret(his, { block: 0, at: 'Helfende'.length });
		await nils.keyboard.press('Enter');
		await expect(his.getByRole('link', { name: /^B-/ })).toHaveCount(2);
		await nils.keyboard.press('Control+z');
		await expect(his.getByRole('link', { name: /^B-/ })).toHaveCount(1);
		await saved(nils);
	});

	await step('the registers find both', async () => {
		await nils.goto('/beschluesse?suche=Umzügen');
		await expect(nils.getByRole('main')).toContainText('Helfende erfahren zehn Tage vorher');
		await nils.getByRole('link', { name: 'zurückgezogen' }).click();
		await expect(nils.getByText('Kein Beschluss passt zu dieser Auswahl.')).toBeVisible();
		await nils.goto('/zusagen?suche=Verlegung');
		await expect(nils.getByRole('main')).toContainText('fünf Meldungen liegen vor');
	});

	await step('who only reads sees the same in the page', async () => {
		await hedda.goto(hedda.url().replace('/protokoll', ''));
		const item = hedda.locator('[data-item]').nth(7);
		await expect(item).toContainText(/Beschluss\s+B-\d{4}-\d+/);
		await expect(item).toContainText('Das Landratsamt meldet jede Verlegung.');
	});
});
