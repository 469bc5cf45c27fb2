import { expect, test } from './support.ts';

test('somebody logs in, is where they wanted to go, and leaves again', async ({
	page,
	step,
	expectError
}) => {
	expectError(/status of 401/);

	await step('without login only the way in is open', async () => {
		await page.goto('/konto');
		await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
		await expect(page.getByRole('navigation')).toHaveCount(0);
	});

	await step('a wrong password says nothing about the account', async () => {
		await page.getByLabel('E-Mail').fill('hedda@ahlenfurt.example');
		await page.getByLabel('Passwort', { exact: true }).fill('nicht dieses');
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page.getByRole('alert')).toContainText('passen nicht zusammen');
		await expect(page.getByLabel('E-Mail')).toHaveValue('hedda@ahlenfurt.example');
	});

	await step('with the right one Hedda is where she wanted to go', async () => {
		await page.getByLabel('Passwort', { exact: true }).fill('augenhoehe-demo');
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page).toHaveURL(/\/konto$/);
		await expect(page.getByRole('banner')).toContainText('Hedda Morgenroth-Silber');
	});

	await step('the first key leads past the frame to the content', async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});

	await step('and leaves', async () => {
		await page.getByRole('button', { name: /Hedda/ }).click();
		await page.getByRole('button', { name: 'Abmelden' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'abgemeldet' })).toBeVisible();
		await page.goto('/konto');
		await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
	});
});

test('the way in works without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/konto');
	await page.getByLabel('E-Mail').fill('samira@ahlenfurt.example');
	await page.getByLabel('Passwort', { exact: true }).fill('augenhoehe-demo');
	await page.getByRole('button', { name: 'Anmelden' }).click();
	await expect(page).toHaveURL(/\/konto$/);
	await context.close();
});
