import { expect, login, test } from './support.ts';

test('standing items get their order by menu and by keyboard', async ({ page, step }) => {
	await login(page, 'hedda');
	await page.goto('/tische/runder-tisch/standardpunkte');
	const end = page.getByRole('region', { name: 'Am Schluss' });
	const first = 'Aus den Initiativen';
	const second = 'Termine, Verschiedenes';
	const menu = end.getByRole('button', { name: `„${first}“: was Sie tun können` });
	const expectOrder = async (titles: string[]) => {
		for (const [index, title] of titles.entries())
			await expect(end.getByRole('listitem').nth(index)).toContainText(title);
	};
	await expectOrder([first, second]);

	await step('the first goes behind the second by the number of its place', async () => {
		await menu.click();
		await end.getByLabel('An Position').filter({ visible: true }).fill('2');
		await page.keyboard.press('Enter');
		await expectOrder([second, first]);
	});

	await step('and up again with keys alone, said aloud', async () => {
		await menu.focus();
		await page.keyboard.press('Enter');
		await expect(end.getByRole('button', { name: 'Nach oben' })).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expectOrder([first, second]);
		await expect(
			page.getByText(`„${first}“ steht jetzt an Stelle 1 von 2.`).first()
		).toBeAttached();
	});

	await step('the order is the same when the page comes again', async () => {
		await page.reload();
		await expectOrder([first, second]);
	});
});
