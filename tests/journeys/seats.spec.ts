import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const table = '/tische/runder-tisch';
const password = 'drei Wörter am Wehr';

const link = (page: Page) => page.getByRole('textbox', { name: 'Einladungslink' });
const list = (page: Page) => page.getByRole('main').getByRole('listitem');
/** One of the two places of a seat: who sits there, and the deputy. */
const place = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the chair adds a seat and invites a person into it, who then sees the table', async ({
	page,
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 400/);
	const hedda = await visitor('hedda');
	let invitation = '';

	await step('Hedda sees her table and goes to its seats', async () => {
		await hedda.goto('/');
		await hedda.getByRole('link', { name: 'Runder Tisch Flucht und Integration' }).click();
		await hedda.getByRole('link', { name: 'Sitze verwalten' }).click();
		await expect(hedda.getByRole('heading', { level: 1 })).toHaveText('Sitze');
	});

	await step('she adds a seat for the Law Clinic', async () => {
		await hedda.getByRole('link', { name: 'Sitz hinzufügen' }).click();
		await hedda.getByLabel('Für welche Organisation').selectOption('Refugee Law Clinic');
		await expect(hedda.getByRole('radio', { name: 'Mitglied' })).toBeChecked();
		await hedda.getByLabel('Wofür steht der Sitz?').fill('Rechtsberatung');
		await hedda.getByRole('button', { name: 'Sitz hinzufügen' }).click();
		await expect(hedda.getByRole('heading', { level: 1 })).toHaveText('Refugee Law Clinic');
	});

	await step('an address that is none is refused beside its field', async () => {
		await hedda.getByText('Sitz besetzen').click();
		const form = place(hedda, 'Wer hier sitzt');
		await form.getByRole('radio', { name: 'Jemand Neues einladen' }).check();
		await form.getByLabel('Vor- und Nachname').fill('Yusuf Demir');
		await form.getByLabel('E-Mail-Adresse').fill('yusuf@ahlenfurt');
		await form.getByRole('button', { name: 'Auf den Sitz setzen' }).click();
		await expect(form.getByText('Diese E-Mail-Adresse')).toBeVisible();
		await expect(form.getByLabel('Vor- und Nachname')).toHaveValue('Yusuf Demir');
	});

	await step('with a whole one he is on the seat, and she gets his link', async () => {
		const form = place(hedda, 'Wer hier sitzt');
		await form.getByLabel('E-Mail-Adresse').fill('yusuf@ahlenfurt.example');
		await form.getByRole('button', { name: 'Auf den Sitz setzen' }).click();
		await expect(link(hedda)).toBeVisible();
		invitation = await link(hedda).inputValue();
		await expect(form).toContainText('Yusuf Demir');
		await expect(form).toContainText('eingeladen');
	});

	await step('Yusuf chooses a password and finds the table', async () => {
		await page.goto(invitation);
		await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Passwort festlegen und anmelden' }).click();
		await page.getByRole('link', { name: 'Runder Tisch Flucht und Integration' }).click();
		await expect(page.getByRole('link', { name: '26. Sitzung' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Sitze verwalten' })).toHaveCount(0);
	});

	await step('she moves his seat up with the keyboard, and the page says where it is', async () => {
		await hedda.goto(`${table}/sitze`);
		const up = hedda.getByRole('button', { name: 'Refugee Law Clinic eine Stelle nach vorn' });
		await up.focus();
		await hedda.keyboard.press('Enter');
		await expect(hedda.getByText('Refugee Law Clinic steht jetzt an Stelle')).toBeAttached();
		await expect(list(hedda).nth(-2)).toContainText('Refugee Law Clinic');
		await expect(up).toBeFocused();
	});
});

test('a deputy is handed over; who is second is told and loses nothing', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/status of 409/);
	const [hedda, nils] = [await visitor('hedda'), await visitor('nils')];
	const seat = { name: 'Brücke Levante e. V.' };

	const openForm = async (page: Page) => {
		await page.goto(`${table}/sitze`);
		await page.getByRole('link', seat).click();
		await page.getByText('Vertretung übergeben').click();
		return place(page, 'Vertretung');
	};

	await step('Hedda and Nils both look at the seat', async () => {
		await openForm(hedda);
		await openForm(nils);
		await expect(place(nils, 'Vertretung')).toContainText('Karim Nasr-Oberle');
	});

	await step('Hedda hands the deputy over to Gero', async () => {
		const form = place(hedda, 'Vertretung');
		await form.getByLabel('Person', { exact: true }).selectOption('Gero Tannhöfer-Liebig');
		await form.getByRole('button', { name: 'Übergeben' }).click();
		await expect(form).toContainText('Gero Tannhöfer-Liebig');
		await expect(place(hedda, 'Wer früher hier saß')).toContainText('Karim Nasr-Oberle');
	});

	await step('Nils comes second: he is told, and his choice is still there', async () => {
		const form = place(nils, 'Vertretung');
		await form.getByLabel('Person', { exact: true }).selectOption('Dilan Güvercin');
		await form.getByRole('button', { name: 'Übergeben' }).click();
		await expect(form.getByRole('alert')).toContainText('gerade geändert');
		await expect(form).toContainText('Gero Tannhöfer-Liebig');
		await expect(form.getByLabel('Person', { exact: true })).toContainText('Dilan Güvercin');
	});

	await step('the last chair cannot leave the table without one', async () => {
		await hedda.goto(`${table}/sitze`);
		await hedda.getByRole('link', { name: 'Ahlenfurt hilft e. V.' }).click();
		await hedda.getByText('Hedda Morgenroth-Silber gibt den Sitz ab').click();
		await hedda.getByRole('button', { name: 'Sitz frei machen' }).click();
		await expect(hedda.getByRole('alert')).toContainText('keine Moderation mehr');
	});
});

/** Axe needs script, so these steps go without it; the same pages stand before it above. */
test('seats are managed without any script', async ({ visitor }) => {
	const { step } = test;
	const nils = await visitor('nils', { javaScriptEnabled: false });

	await step('Nils adds a seat for observers', async () => {
		await nils.goto(`${table}/sitze/neu`);
		await nils.getByLabel('Für welche Organisation').selectOption('Refugee Law Clinic');
		await nils.getByRole('radio', { name: 'Beobachtung' }).check();
		await nils.getByRole('button', { name: 'Sitz hinzufügen' }).click();
		await expect(nils.getByRole('heading', { level: 1 })).toHaveText('Refugee Law Clinic');
	});

	await step('he invites somebody into it and gets the link', async () => {
		const form = place(nils, 'Wer hier sitzt');
		await form.getByText('Sitz besetzen').click();
		await form.getByRole('radio', { name: 'Jemand Neues einladen' }).check();
		await form.getByLabel('Vor- und Nachname').fill('Mina Oberland');
		await form.getByLabel('E-Mail-Adresse').fill('mina@ahlenfurt.example');
		await form.getByRole('button', { name: 'Auf den Sitz setzen' }).click();
		await expect(link(nils)).toHaveValue(/^http.*\/einladung\/[\w-]{43}$/);
		await expect(place(nils, 'Wer hier sitzt')).toContainText('Mina Oberland');
	});

	await step('he moves it up', async () => {
		await nils.goto(`${table}/sitze`);
		await nils.getByRole('button', { name: 'Refugee Law Clinic eine Stelle nach vorn' }).click();
		await expect(list(nils).nth(-2)).toContainText('Refugee Law Clinic');
	});
});

test('who has no seat at a table finds nothing there', async ({ visitor, step, expectError }) => {
	expectError(/status of (403|404)/);
	const petra = await visitor('petra');

	await step('Petra, a guest of one item, finds her invitation but no table', async () => {
		await petra.goto('/tische');
		await expect(petra.getByRole('heading', { name: 'Als Gast eingeladen' })).toBeVisible();
		await expect(petra.getByText('Sie haben noch an keinem Tisch einen Sitz.')).toBeVisible();
		for (const path of ['', '/sitze', '/sitze/neu', '/bearbeiten']) {
			const answer = await petra.goto(table + path);
			expect(answer?.status(), path).toBe(404);
		}
	});

	await step('and people are for the operator alone', async () => {
		expect((await petra.goto('/personen'))?.status()).toBe(403);
	});
});
