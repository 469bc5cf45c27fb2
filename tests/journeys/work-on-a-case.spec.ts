import type { Page } from '@playwright/test';
import { demoPassphrase } from '../../src/demo/world.ts';
import { expect, test } from './support.ts';

async function unlock(page: Page, path = '/ombudsstelle') {
	await page.goto(path);
	const field = page.getByLabel('Ihre fünf Wörter');
	await field.fill(demoPassphrase);
	await field.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^Anliegen/ })).toBeVisible();
}

/** The case that nobody has opened yet. */
async function openNewCase(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^Noch nicht erklärt/ }).click();
	const link = page.getByRole('link', { name: /^Anliegen \d/ }).first();
	await link.click();
	await expect(page.getByRole('heading', { name: 'Sind Sie befangen?' })).toBeVisible();
}

const act = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();

async function answerFirstCheck(page: Page) {
	for (let left = 5; left > 0; left -= 1) {
		await page.getByRole('button', { name: 'Antwort festhalten' }).first().click();
		await expect(page.getByText(`${6 - left} von 5 Fragen sind beantwortet.`)).toBeVisible();
	}
}

test('an ombudsperson works a case from the first look to the letter, and opens it again', async ({
	visitor,
	step
}) => {
	const page = await visitor('irmgard');
	await step('she unlocks her keys, and declares before she sees anything', async () => {
		await unlock(page);
		await openNewCase(page);
		await act(page, 'Nicht befangen: Anliegen öffnen');
		await expect(page.getByRole('heading', { name: 'Was geschehen ist' })).toBeVisible();
	});

	await step('she confirms the receipt and answers the first check', async () => {
		await act(page, 'Eingang bestätigen');
		await act(page, 'Erstprüfung beginnen');
		await expect(page.getByText('0 von 5 Fragen sind beantwortet.')).toBeVisible();
		await answerFirstCheck(page);
		await act(page, 'Annehmen und bearbeiten');
		await expect(page.getByRole('button', { name: 'Abschließen', exact: true })).toBeVisible();
	});

	await step('she writes to the complainant, with a translation beside it', async () => {
		await page.getByText('An die Person schreiben', { exact: true }).click();
		const form = page.getByRole('form', { name: 'An die Person schreiben' });
		await form.getByLabel(/^Nachricht/).fill('Wir kümmern uns darum.');
		await form.getByLabel('Eine Übersetzung beilegen').check();
		await form.getByLabel('Sprache der Übersetzung').selectOption('ar');
		await form.getByLabel('Übersetzung', { exact: true }).fill('سنهتم بالأمر.');
		await form.getByLabel('Wer hat übersetzt?').fill('Brücke Levante e. V.');
		await form.getByRole('button', { name: 'Nachricht senden' }).click();
		await expect(page.getByText('سنهتم بالأمر.')).toBeVisible();
	});

	await step('before it ends she says what it was about', async () => {
		await act(page, 'Abschließen');
		const dialog = page.getByRole('dialog', { name: 'Abschließen' });
		await expect(dialog.getByLabel('Grund', { exact: true })).toBeHidden();
		await dialog.getByLabel('Worum geht es?').selectOption('conduct');
		const assessed = dialog.getByRole('group', { name: 'Wie bewertet' });
		await assessed.getByRole('checkbox').nth(0).check();
		await assessed.getByRole('checkbox').nth(2).check();
		await dialog.getByLabel(/^Hauptsächlich/).selectOption({ index: 2 });
		const counted = page.waitForResponse(/\/statistics$/);
		await dialog.getByRole('button', { name: 'Einordnung speichern' }).click();
		expect((await counted).request().postDataJSON()).toMatchObject({ stage: 'screening' });
		await expect(dialog.getByLabel('Grund', { exact: true })).toBeVisible();
	});

	await step('without a reason in words nothing is closed; with one it is', async () => {
		const dialog = page.getByRole('dialog', { name: 'Abschließen' });
		await dialog.getByLabel('Wie endet es?').selectOption('remedied');
		await dialog.getByLabel('Grund', { exact: true }).selectOption('agreedByAll');
		await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
		await expect(dialog).toBeVisible();
		await dialog.getByLabel('Begründung').fill('Die Zimmer sind getauscht.');
		const counted = page.waitForResponse(/\/statistics$/);
		await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
		expect((await counted).request().postDataJSON()).toMatchObject({ stage: 'closing' });
		await expect(dialog).toBeHidden();
		await expect(page.getByText('Die Zimmer sind getauscht.')).toBeVisible();
	});

	await step('she sends the closing letter', async () => {
		const form = page.getByRole('form', { name: 'Abschlussbrief' });
		await form.getByLabel('Brief').fill('Ihr Anliegen ist gelöst.');
		await form.getByRole('button', { name: 'Abschlussbrief senden' }).click();
		await expect(page.getByText('Ihr Anliegen ist gelöst.')).toBeVisible();
	});

	await step('a promise is not kept, and she opens the case again', async () => {
		await act(page, 'Wieder öffnen');
		const dialog = page.getByRole('dialog', { name: 'Wieder öffnen' });
		await dialog.getByLabel('Grund', { exact: true }).selectOption('promiseNotKept');
		await dialog.getByLabel('Begründung').fill('Das Zimmer wurde nicht getauscht.');
		await dialog.getByRole('button', { name: 'Wieder öffnen', exact: true }).click();
		await expect(page.getByText('Einmal wieder geöffnet')).toBeVisible();
	});

	await step('she finds the words again, without the server learning them', async () => {
		await page.goto('/ombudsstelle/suche');
		await page.getByLabel('Ihre fünf Wörter').fill(demoPassphrase);
		await page.getByLabel('Ihre fünf Wörter').press('Enter');
		await page.getByLabel('Wörter', { exact: true }).fill('ihr anliegen gelöst');
		await page.getByRole('button', { name: 'Suchen' }).click();
		await expect(page.getByText('Ein Anliegen gefunden.')).toBeVisible();
	});
});

test('of two who act at once one wins, and the other is told', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/409/);
	const [irmgard, tewodros] = [await visitor('irmgard'), await visitor('tewodros')];
	await step('both have the same case before them', async () => {
		await unlock(irmgard, '/ombudsstelle?stand=inProgress');
		await irmgard
			.getByRole('link', { name: /^Anliegen \d/ })
			.first()
			.click();
		await expect(irmgard.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
		await unlock(tewodros, new URL(irmgard.url()).pathname);
		await expect(tewodros.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
	});

	await step('he is faster; she is told, and her words stay where they are', async () => {
		await irmgard.getByText('Zuständigkeit ändern').click();
		await tewodros.getByText('Zuständigkeit ändern').click();
		await tewodros.getByLabel('Vertretung').selectOption('');
		await act(tewodros, 'Zuständigkeit speichern');
		await expect(tewodros.getByRole('button', { name: 'Zuständigkeit speichern' })).toBeEnabled();
		await irmgard.getByText('Interne Notiz', { exact: true }).last().click();
		await irmgard.getByLabel('Notiz', { exact: true }).fill('Noch nicht fertig.');
		await act(irmgard, 'Zuständigkeit speichern');
		await expect(irmgard.getByText('Jemand hat dieses Anliegen gerade geändert.')).toBeVisible();
		await expect(irmgard.getByLabel('Notiz', { exact: true })).toHaveValue('Noch nicht fertig.');
	});

	await step('her login ends: she is told, and the words stay as well', async () => {
		await irmgard.context().clearCookies();
		await act(irmgard, 'Notiz festhalten');
		await expect(irmgard.getByText('Ihre Anmeldung ist abgelaufen.')).toBeVisible();
		await expect(irmgard.getByLabel('Notiz', { exact: true })).toHaveValue('Noch nicht fertig.');
	});
});
