import { expect, test } from './support.ts';

const password = 'drei Wörter am Wehr';

test('the operator invites somebody, who sets a password and is in', async ({
	page,
	browser,
	baseURL,
	visitor,
	step,
	expectError
}) => {
	expectError(/status of (400|404)/);
	const betrieb = await visitor('betrieb');
	const invitationOf = async () => betrieb.getByRole('textbox', { name: 'Link' }).inputValue();
	let link = '';

	await step('the operator makes an invitation and copies its link', async () => {
		await betrieb.goto('/personen/neu');
		await betrieb.getByLabel('Vor- und Nachname').fill('Mina Oberland');
		await betrieb.getByLabel('E-Mail-Adresse').fill('mina@ahlenfurt.example');
		await betrieb.getByRole('button', { name: 'Einladung machen' }).click();
		link = await invitationOf();
		expect(link).toMatch(/^http.*\/einladung\/[\w-]{43}$/);
	});

	await step('Mina may look at it as often as she likes', async () => {
		await page.goto(link);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Willkommen, Mina Oberland');
		await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue('mina@ahlenfurt.example');
	});

	await step('a short password is refused with a sentence beside it', async () => {
		await page.getByLabel('Neues Passwort', { exact: true }).fill('kurz');
		await page.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
		await expect(page.getByText('Dieses Passwort ist zu kurz.')).toBeVisible();
	});

	await step('with a longer one, which she looks at before, she is in', async () => {
		const field = page.getByLabel('Neues Passwort', { exact: true });
		await field.fill(password);
		await page.getByRole('button', { name: /zeigen/i }).click();
		await expect(field).toHaveAttribute('type', 'text');
		await page.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
		await expect(page).toHaveURL(/\/tische$/);
		await expect(page.getByRole('banner')).toContainText('Mina Oberland');
	});

	await step('the link has done its work and says so to whoever finds it', async () => {
		const finder = await (await browser.newContext({ baseURL: baseURL! })).newPage();
		await finder.goto(link);
		await expect(finder.getByText('Dieser Link gilt nicht mehr.')).toBeVisible();
		await finder.context().close();
	});

	await step('from now on Mina logs in with her password', async () => {
		await page.context().clearCookies();
		await page.goto('/anmelden');
		await page.getByLabel('E-Mail').fill('Mina@Ahlenfurt.example');
		await page.getByLabel('Passwort', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page).toHaveURL(/\/tische$/);
	});
});
