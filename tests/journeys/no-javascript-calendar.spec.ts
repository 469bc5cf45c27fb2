import { expect, login, test } from './support.ts';

test.use({ javaScriptEnabled: false });

test('a calendar is subscribed to and ended without JavaScript', async ({
	page,
	step,
	baseURL
}) => {
	await login(page, 'gero');
	let address = '';

	await step('Gero makes an address for his phone and copies it', async () => {
		await page.goto('/konto/kalender');
		await page.getByLabel('Wofür ist die Adresse?').fill('Mein Telefon');
		await page.getByRole('button', { name: 'Kalenderadresse machen' }).click();
		address = await page.getByRole('textbox', { name: 'Kalenderadresse' }).inputValue();
		expect(address).toMatch(new RegExp(`^${baseURL}/kalender/[\\w-]{43}\\.ics$`));
		expect((await fetch(address)).status).toBe(200);
	});

	await step('he ends it, and the address is dead at once', async () => {
		await page.goto('/konto/kalender');
		await page.getByRole('button', { name: /Kalenderadresse „Mein Telefon“ .* beenden/ }).click();
		await expect(page.getByText('Die Adresse gilt nicht mehr.')).toBeVisible();
		expect((await fetch(address)).status).toBe(404);
	});
});
