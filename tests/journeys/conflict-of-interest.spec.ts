import type { Page } from '@playwright/test';
import { caseFilters } from '#lib/cases/list.ts';
import { caseStates } from '#lib/cases/states.ts';
import { demoCodes, demoPassphrase } from '../../src/demo/world.ts';
import { expect, test } from './support.ts';

async function unlock(page: Page, path: string) {
	await page.goto(path);
	const field = page.getByLabel('Ihre fünf Wörter');
	await field.fill(demoPassphrase);
	await field.press('Enter');
	await expect(field).toBeHidden();
}

const openedIn = (page: Page) => page.getByRole('heading', { name: 'Verlauf' });
const noteIn = (page: Page) => page.getByLabel('Notiz', { exact: true });
const keepNote = (page: Page) => page.getByRole('button', { name: 'Notiz festhalten' });

/** In the case that lies open; not yet sent. */
async function typeNote(page: Page, words: string) {
	await expect(openedIn(page)).toBeVisible();
	await page.getByText('Interne Notiz', { exact: true }).last().click();
	await noteIn(page).fill(words);
}

async function declareTied(page: Page) {
	await page.getByText('Ich bin befangen', { exact: true }).click();
	await page.getByRole('button', { name: 'Ja, ich bin befangen' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Anliegen' })).toBeVisible();
}

async function search(page: Page, words: string) {
	await page.getByLabel('Wörter', { exact: true }).fill(words);
	await page.getByRole('button', { name: 'Suchen' }).click();
}

/** Everything a page of the office says, without the number that was asked for. */
async function saidOf(page: Page, number: string): Promise<string> {
	const answer = await page.goto(`/ombudsstelle/anliegen/${number}`);
	expect(answer!.status()).toBe(404);
	return (await page.locator('body').innerText()).replaceAll(number, '');
}

const everywhere = [
	...['', 'team', 'pruefpfad', 'beratung', 'suche', 'aufnehmen', 'wiederherstellung'].map(
		(page) => `/ombudsstelle/${page}`
	),
	...caseFilters.map((filter) => `/ombudsstelle?zeige=${filter}`),
	...caseStates.map((state) => `/ombudsstelle?stand=${state}`),
	'/konto'
];

/** For whoever may not know that it exists. */
async function expectNoTrace(page: Page, number: string): Promise<void> {
	expect(await saidOf(page, number)).toBe(await saidOf(page, '482-173-905'));
	for (const path of everywhere) {
		const said = await (await page.request.get(path)).text();
		expect(said.includes(number) || said.includes(number.replaceAll('-', '')), path).toBe(false);
	}
}

test('a conflict said at the door leaves nothing of the case', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/404/);
	const page = await visitor('tewodros');
	let number = '';
	await step('he says so before he has seen anything', async () => {
		await unlock(page, '/ombudsstelle?zeige=undeclared');
		const link = page.getByRole('link', { name: /^Anliegen \d/ }).first();
		number = (await link.textContent())!.replace('Anliegen ', '').trim();
		await link.click();
		await expect(page.getByRole('heading', { name: 'Sind Sie befangen?' })).toBeVisible();
		await declareTied(page);
	});

	await step('its address is as one with a number of nobody, and no page of his names it', () =>
		expectNoTrace(page, number)
	);
});

test('a conflict found later takes a case away from every page, also from those that lie open', async ({
	visitor,
	step,
	expectError
}) => {
	expectError(/404/);
	const page = await visitor('tewodros');
	const tab = () => page.context().newPage();
	const [writing, searching] = [await tab(), await tab()];
	let number = '';
	await step('a case lies open in three of his windows', async () => {
		await unlock(page, '/ombudsstelle?stand=inProgress');
		const link = page.getByRole('link', { name: /^Anliegen \d/ }).first();
		number = (await link.textContent())!.replace('Anliegen ', '').trim();
		await link.click();
		await expect(openedIn(page)).toBeVisible();
		await unlock(writing, new URL(page.url()).pathname);
		await typeNote(writing, 'Das rufe ich morgen an.');
		await unlock(searching, '/ombudsstelle/suche');
		await search(searching, 'e');
		await expect(searching.getByRole('link', { name: `Anliegen ${number}` })).toBeVisible();
	});

	await step('in one of them he says that something ties him to it', () => declareTied(page));

	await step('the search that had read it shows it no more', async () => {
		await search(searching, 'en');
		await expect(searching.getByText(/Anliegen gefunden/)).toBeVisible();
		await expect(searching.getByRole('link', { name: `Anliegen ${number}` })).toHaveCount(0);
	});

	await step('the window in which he was writing learns it, and keeps his words only', async () => {
		await keepNote(writing).click();
		await expect(writing.getByRole('alert')).toContainText('Es wurde nichts gesendet.');
		await expect(writing.getByLabel('Ihr Text')).toHaveValue('Das rufe ich morgen an.');
		await expect(openedIn(writing)).toHaveCount(0);
		await expect(writing.getByRole('main').getByText(number)).toHaveCount(0);
	});

	await step('its address is as one with a number of nobody, and no page of his names it', () =>
		expectNoTrace(writing, number)
	);

	await step('his colleague goes on', async () => {
		const irmgard = await visitor('irmgard');
		await unlock(irmgard, `/ombudsstelle/anliegen/${number}`);
		await expect(openedIn(irmgard)).toBeVisible();
	});
});

test('a case that its complainant withdraws meanwhile takes no words away from whoever is writing', async ({
	visitor,
	stranger,
	step,
	expectError
}) => {
	expectError(/40\d/);
	const somebody = await stranger({ javaScriptEnabled: false });
	const irmgard = await visitor('irmgard');
	await step('somebody comes back, while she is about to close the case', async () => {
		await somebody.goto('/anliegen/rueckkehr');
		await somebody.getByLabel('Ihr Code', { exact: true }).fill(demoCodes[0]);
		await somebody.getByRole('button', { name: 'Mein Anliegen öffnen' }).click();
		await somebody.waitForURL('**/stand');
		const said = (await somebody.getByRole('main').innerText()).replaceAll('\u2011', '-');
		const number = /\d{3}-\d{3}-\d{3}/.exec(said)![0];
		await unlock(irmgard, `/ombudsstelle/anliegen/${number}`);
		await expect(openedIn(irmgard)).toBeVisible();
		await irmgard.getByRole('button', { name: 'Abschließen', exact: true }).first().click();
		const dialog = irmgard.getByRole('dialog', { name: 'Abschließen' });
		await dialog.getByLabel('Wie endet es?').selectOption('remedied');
		await dialog.getByLabel('Grund', { exact: true }).selectOption('agreedByAll');
		await dialog.getByLabel('Begründung').fill('Das Zimmer ist getauscht.');
	});

	await step('they withdraw', async () => {
		await somebody.goto('/anliegen/rueckkehr/zurueckziehen');
		await somebody.getByLabel('Ja, ich ziehe mein Anliegen zurück.').check();
		await somebody.getByRole('button', { name: 'Jetzt zurückziehen' }).click();
		await expect(somebody.getByText('Ihr Anliegen ist zurückgezogen.')).toBeVisible();
	});

	await step('she is told, and her words are still there', async () => {
		const dialog = irmgard.getByRole('dialog', { name: 'Abschließen' });
		await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
		await expect(dialog.getByRole('alert')).toContainText(
			'Jemand hat dieses Anliegen gerade geändert.'
		);
		await expect(dialog.getByLabel('Begründung')).toHaveValue('Das Zimmer ist getauscht.');
	});
});

test('whoever is logged out while writing is told, and loses nothing', async ({
	visitor,
	step
}) => {
	const page = await visitor('irmgard');
	await step('she writes a note', async () => {
		await unlock(page, '/ombudsstelle?stand=inProgress');
		await page
			.getByRole('link', { name: /^Anliegen \d/ })
			.first()
			.click();
		await typeNote(page, 'Noch nicht fertig.');
	});

	await step('she logs out elsewhere, and sends', async () => {
		const { origin } = new URL(page.url());
		await page.request.post('/abmelden', { headers: { origin }, form: {} });
		await keepNote(page).click();
		await expect(page.getByRole('alert')).toContainText('Ihre Anmeldung ist abgelaufen.');
		await expect(noteIn(page)).toHaveValue('Noch nicht fertig.');
	});
});
