import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';

// Several browsers on one machine that does other things as well.
test.setTimeout(240_000);

const file = { name: 'Mietspiegel.txt', mimeType: 'text/plain', buffer: Buffer.from('8,40 Euro') };

test('somebody is named and a file is attached while two write', async ({
	page,
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 404/);
	await login(page, 'nils');
	await openMinutes(page, 26);
	const hedda = await visitor('hedda');
	await openMinutes(hedda, 26);
	const names = page.getByRole('listbox', { name: 'Wen Sie nennen können' });

	await step('"@" offers the people of the table, and both read the name', async () => {
		await placeCaret(textOf(page, 2));
		await type(page, 'Es kümmert sich @');
		await expect(names.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
		await type(page, 'hed');
		await expect(names.getByRole('option')).toHaveText([/^Hedda/]);
		await expect(textOf(page, 2)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(names).toBeHidden();
		await type(page, 'darum.');
		const said = /^Es kümmert sich Hedda Morgenroth-Silber darum\.$/;
		await expect(textOf(page, 2)).toHaveText(said);
		await saved(page);
		await expect(textOf(hedda, 2)).toHaveText(said);
	});

	const link = (of: typeof page) => textOf(of, 9).getByRole('link', { name: 'Mietspiegel.txt' });

	await step('a file is attached to the closed item from within its text', async () => {
		await placeCaret(textOf(page, 9));
		await page.getByRole('button', { name: 'Anlage einfügen' }).click();
		const dialog = page.getByRole('dialog', { name: 'Anlage einfügen' });
		await dialog.getByLabel('Datei').setInputFiles(file);
		await dialog.getByRole('button', { name: 'Anhängen und einfügen' }).click();
		await expect(link(page)).toBeVisible();
		await expect(link(hedda)).toBeVisible();
	});

	const path = (await link(hedda).getAttribute('href')) ?? '';
	const meeting = hedda.url().replace('/protokoll', '');

	await step('who may read the item opens it; a guest of another item finds nothing', async () => {
		const answer = await hedda.request.get(path);
		expect(await answer.text()).toBe('8,40 Euro');
		expect(answer.headers()['content-disposition']).toContain('attachment');
		const petra = await visitor('petra');
		expect((await petra.request.get(path)).status()).toBe(404);
		await petra.goto(`${meeting}/anlagen`);
		await expect(petra.getByRole('heading', { level: 1, name: 'Anlagen' })).toBeVisible();
		await expect(petra.getByText('Mietspiegel')).toHaveCount(0);
		await petra.context().close();
	});

	await test.step('removed, it is gone from the text of both, and comes back', async () => {
		await hedda.goto(`${meeting}/anlagen`);
		await hedda.getByRole('button', { name: 'Entfernen Mietspiegel.txt' }).click();
		await expect(textOf(page, 9)).toContainText('nicht mehr angehängt');
		await hedda.getByRole('button', { name: 'Wieder anhängen Mietspiegel.txt' }).click();
		await expect(link(page)).toBeVisible();
	});
});
