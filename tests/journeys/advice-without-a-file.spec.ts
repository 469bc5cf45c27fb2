import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('Irmgard counts that somebody only asked, and nothing else is kept', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/400/);
	const page = await visitor('irmgard');

	await step('She forgets to say what it was about', async () => {
		await page.goto('/ombudsstelle/beratung');
		await page.getByLabel('Wer hat gefragt?').selectOption('Geflüchtete Person');
		await page.getByRole('button', { name: 'Vermerken' }).click();
		await expect(page.getByText('Wählen Sie aus, worum es ging.')).toBeVisible();
		await expect(page.getByLabel('Wer hat gefragt?')).toHaveValue('refugee');
	});

	await step('She says it, and the quarter has one more', async () => {
		await page.getByLabel('Worum ging es?').selectOption('Leistungen');
		await page.getByRole('button', { name: 'Vermerken' }).click();
		await expect(page.getByText('Die Beratung ist gezählt.')).toBeVisible();
		await expect(page.getByRole('row', { name: /Quartal \d{4}/ })).toContainText('1');
	});
});

test('people without an office find no such page', async ({ visitor, expectError }) => {
	expectError(/404/);
	const page = await visitor('hedda');
	const answer = await page.goto('/ombudsstelle/beratung');
	expect(answer?.status()).toBe(404);
});
