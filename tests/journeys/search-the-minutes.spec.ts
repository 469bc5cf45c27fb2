import { expect, login, test } from './support.ts';

test('somebody finds a passage in the minutes, also inside a longer word', async ({
	page,
	step
}) => {
	await login(page, 'hedda');

	await step('a word finds the places where it stands', async () => {
		await page.goto('/suche');
		await page.getByRole('searchbox').fill('Telefon');
		await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
		const passage = page.getByRole('listitem').filter({ hasText: 'nutzt einen Telefondienst' });
		await expect(passage.getByText('Telefon', { exact: true })).toBeVisible();
		await expect(passage).toContainText('25. Sitzung');
	});

	await step('a result leads to its agenda item', async () => {
		const title = 'Dolmetschen bei Terminen';
		await page.getByRole('link', { name: title }).first().click();
		await expect(page).toHaveURL(/\/sitzungen\/[0-9a-f-]+#top-/);
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	});

	await step('where nothing is found, the page says what to try', async () => {
		await page.goto('/suche?suche=Raumschiff');
		await expect(page.getByText('Zu „Raumschiff“ steht nichts')).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search works, too', async ({ page }) => {
		await login(page, 'hedda');
		await page.goto('/suche');
		await page.getByRole('searchbox').fill('Lesezimmer');
		await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Stegwerk' }).first()).toBeVisible();
	});
});
