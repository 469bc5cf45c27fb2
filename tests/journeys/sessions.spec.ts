import { expect, test, type Account } from './support.ts';

const who: Account = 'hedda';

test('Hedda sees where she is logged in, and ends what she does not know', async ({
	visitor,
	step
}) => {
	const [home, library] = [await visitor(who), await visitor(who)];
	const rows = home.getByRole('listitem').filter({ hasText: 'Angemeldet seit' });

	await step('both devices are in her list, with the times', async () => {
		await home.goto('/konto');
		await home.getByRole('link', { name: 'Wo Sie angemeldet sind' }).click();
		await expect(rows).toHaveCount(2);
		await expect(rows.filter({ hasText: 'dieses Fenster' })).toHaveCount(1);
		await expect(rows.first()).toContainText('zuletzt benutzt');
	});

	await step('she ends the other one, and it is sent to the login', async () => {
		await library.goto('/konto');
		await rows
			.filter({ hasNotText: 'dieses Fenster' })
			.getByRole('button', { name: /^Anmeldung auf .* beenden$/ })
			.click();
		await expect(home.getByRole('status')).toContainText(['Die Anmeldung ist beendet.']);
		await expect(rows).toHaveCount(1);
		await library.goto('/konto');
		await expect(library).toHaveURL(/\/anmelden\?weiter=%2Fkonto$/);
	});

	await step('she leaves everywhere at once', async () => {
		await home.getByRole('button', { name: 'Überall abmelden' }).click();
		await expect(home).toHaveURL(/\/anmelden\?abgemeldet$/);
		await home.goto('/konto');
		await expect(home).toHaveURL(/\/anmelden/);
	});
});

test('a new password ends every other session, and the settings last', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 403/);
	const [here, elsewhere] = [await visitor(who), await visitor(who)];
	const change = here.getByRole('button', { name: 'Neues Passwort speichern' });
	const fill = async (present: string) => {
		await here.getByLabel('Bisheriges Passwort', { exact: true }).fill(present);
		await here.getByLabel('Neues Passwort', { exact: true }).fill('fünf Wörter hinter dem Haus');
		await change.click();
	};

	await step('without the present password nothing changes', async () => {
		await here.goto('/konto/passwort');
		await fill('geraten');
		await expect(here.getByRole('alert')).toContainText('nicht Ihr bisheriges Passwort');
	});

	await step('with it she stays logged in here only', async () => {
		await fill('augenhoehe-demo');
		await expect(here.getByRole('status')).toContainText(['Ihr neues Passwort gilt ab jetzt.']);
		await elsewhere.goto('/konto');
		await expect(elsewhere).toHaveURL(/\/anmelden/);
	});

	await step('she chooses English and that nobody sees her write', async () => {
		await here.getByLabel('Sprache der Oberfläche').selectOption('English');
		await here.getByLabel('Andere sehen, dass ich schreibe').uncheck();
		await here.getByRole('button', { name: 'Änderungen speichern' }).click();
		await expect(here.getByRole('heading', { level: 1 })).toHaveText('Your account');
		await here.reload();
		await expect(here.getByLabel('Others see that I am writing')).not.toBeChecked();
		await expect(here.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('one’s account can be kept without JavaScript', async ({ visitor, expectError }) => {
	expectError(/status of 400/);
	const page = await visitor(who, { javaScriptEnabled: false });

	await test.step('settings', async () => {
		await page.goto('/konto');
		await page.getByLabel('Name').fill('Hedda M.-S.');
		await page.getByRole('button', { name: 'Änderungen speichern' }).click();
		await expect(page.getByRole('status').first()).toContainText('gespeichert');
		await expect(page.getByLabel('Name')).toHaveValue('Hedda M.-S.');
	});

	await test.step('password', async () => {
		await page.getByRole('link', { name: 'Passwort ändern' }).click();
		await page.getByLabel('Bisheriges Passwort').fill('augenhoehe-demo');
		await page.getByLabel('Neues Passwort').fill('Passwort12345');
		await page.getByRole('button', { name: 'Neues Passwort speichern' }).click();
		await expect(page.getByText('würden Fremde zuerst probieren')).toBeVisible();
	});

	await test.step('leaving', async () => {
		await page.goto('/abmelden');
		await page.getByRole('button', { name: 'Jetzt abmelden' }).click();
		await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible();
	});
});
