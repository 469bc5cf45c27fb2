import { openMinutes, placeCaret, saved, textOf, type } from './minutes.ts';
import { expect, login, test } from './support.ts';

test.setTimeout(240_000);

test('somebody is named and a file is attached while two write', async ({
	page,
	visitor,
	step
}) => {
	await login(page, 'nils');
	await openMinutes(page, 26);
	const hedda = await visitor('hedda');
	await openMinutes(hedda, 26);
	const text = textOf(page, 2);
	const names = page.getByRole('listbox', { name: 'Wen Sie nennen können' });

	await step('"@" offers the people of the table; the caret stays in the text', async () => {
		await placeCaret(text);
		await type(page, 'Es kümmert sich @');
		await expect(names.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
		await type(page, 'hed');
		await expect(names.getByRole('option')).toHaveText([/^Hedda/]);
		await expect(text).toBeFocused();
	});

	await step('Enter inserts the name, and the other reads it', async () => {
		await page.keyboard.press('Enter');
		await expect(names).toBeHidden();
		await type(page, 'darum.');
		await expect(text).toHaveText(/^Es kümmert sich Hedda .* darum\.$/);
		await saved(page);
		await expect(textOf(hedda, 2).locator('bdi')).toHaveText(/^Hedda/);
	});
});
