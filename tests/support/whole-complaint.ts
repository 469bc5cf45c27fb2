import { chromium, type Page } from '@playwright/test';
import { demoPassphrase } from '../../src/demo/world.ts';
import { chromiumFlags, findChromium, provideChromium } from './chromium.ts';
import type { Complainant } from './complainant.ts';
import { aJpeg } from './foreign-files.ts';
import { demoPassword, people } from '../../src/demo/world.ts';

/** What the office writes, answers, adds and reasons: every field that its pages seal. */
export const writtenByStaff = {
	check: 'Bemerkung Hagebuttenwanderung',
	note: 'Notiz Brombeergespräch mit der Leitung',
	message: 'Nachricht Sanddornbesichtigung am Montag',
	translation: 'نتحدث عن المشمشة الغريبة',
	translator: 'Frau Wacholdermann',
	task: 'Aufgabe Preiselbeertelefonat führen',
	recipient: 'Amt Stachelbeerhausen',
	purpose: 'Zweck Heidelbeerprüfung',
	passage: 'Wortlaut Johannisbeerfenster schließt nicht',
	organisation: 'Träger Mirabellenwerk',
	place: 'Ort Maulbeerwinkel',
	fileName: 'Aufnahme Vogelbeerraum',
	closing: 'Wegen Schlehenlösung',
	letter: 'Brief Kornelkirschenbescheid liegt bei',
	letterTranslation: 'رسالة الكرزة الغريبة',
	again: 'Wegen Felsenbirnenzusage'
};

/** And what the complainant writes when they come back. */
export const writtenOnReturn = {
	answer: 'Antwort Berberitzenschimmel an der Wand',
	fileName: 'Beweis Ebereschenwand',
	objection: 'Einwand Mispelzimmer noch feucht'
};

/** The address for notices: the server can open it, and nothing says it in clear. */
export const noticeAddress = 'pfirsichbote@example.org';

export type Desk = { page: Page; end: () => Promise<void> };

/** Irmgard at her desk: a real browser, in which all of this is sealed. */
export async function atHerDesk(origin: string): Promise<Desk> {
	provideChromium();
	const executablePath = findChromium();
	const options = executablePath ? { executablePath } : {};
	const browser = await chromium.launch({ ...options, args: chromiumFlags() });
	const context = await browser.newContext({ baseURL: origin, locale: 'de-DE' });
	const form = { email: people.irmgard.email, password: demoPassword };
	await context.request.post('/anmelden', { form, headers: { origin }, maxRedirects: 0 });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	return { page, end: () => browser.close() };
}

const act = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page, label: string) =>
	page.locator('summary').filter({ hasText: label }).last().click();
const shows = (page: Page, words: string) =>
	page.getByText(words, { exact: false }).last().waitFor({ state: 'visible' });

/** Unlocks, declares, answers the first check and accepts. */
export async function takeOn({ page }: Desk, number: string): Promise<void> {
	await page.goto(`/ombudsstelle/anliegen/${number}`);
	const field = page.getByLabel('Ihre fünf Wörter');
	await field.fill(demoPassphrase);
	await field.press('Enter');
	await act(page, 'Nicht befangen: Anliegen öffnen');
	await act(page, 'Eingang bestätigen');
	await act(page, 'Erstprüfung beginnen');
	for (let left = 5; left > 0; left -= 1) {
		await page
			.getByLabel(/^Bemerkung/)
			.first()
			.fill(`${writtenByStaff.check} ${left}`);
		await act(page, 'Antwort festhalten');
		await shows(page, `${6 - left} von 5 Fragen sind beantwortet.`);
	}
	await act(page, 'Annehmen und bearbeiten');
	await page.getByRole('button', { name: 'Abschließen', exact: true }).first().waitFor();
}

/** Note, task, assessment, file, statement and a message with its translation. */
export async function workOn({ page }: Desk): Promise<void> {
	const said = writtenByStaff;
	await unfold(page, 'Interne Notiz');
	await page.getByLabel('Notiz', { exact: true }).fill(said.note);
	await act(page, 'Notiz festhalten');
	await shows(page, said.note);
	await unfold(page, 'Aufgabe hinzufügen');
	await page.getByLabel('Was ist zu tun?').fill(said.task);
	await act(page, 'Aufgabe festhalten');
	await shows(page, said.task);
	await unfold(page, 'Datei beilegen');
	const file = {
		name: `${said.fileName}.jpg`,
		mimeType: 'image/jpeg',
		buffer: Buffer.from(aJpeg())
	};
	await page.locator('input[type=file]').setInputFiles(file);
	await act(page, 'Datei verschlüsselt ablegen');
	await shows(page, said.fileName);
	await unfold(page, 'Einordnung');
	await page.getByLabel('Worum geht es?').selectOption('conduct');
	const assessed = page.getByRole('group', { name: 'Wie bewertet' });
	await assessed.getByRole('checkbox').first().check();
	await page.getByLabel(/^Behörden und Einrichtungen/).fill(said.organisation);
	await page.getByLabel(/^Orte/).fill(said.place);
	const counted = page.waitForResponse(/\/statistics$/);
	await act(page, 'Einordnung speichern');
	await counted;
	await unfold(page, 'Stellungnahme anfordern');
	await page.getByLabel('An wen?').fill(said.recipient);
	await page.getByLabel('Wozu?').fill(said.purpose);
	await page.getByLabel('Wortlaut, der weitergegeben werden soll').fill(said.passage);
	await act(page, 'Anfrage festhalten');
	await shows(page, said.recipient);
	await write(page, 'message');
}

async function write(page: Page, as: 'message' | 'letter'): Promise<void> {
	const [name, words, send] =
		as === 'message'
			? (['An die Person schreiben', 'Nachricht', 'Nachricht senden'] as const)
			: (['Abschlussbrief', 'Brief', 'Abschlussbrief senden'] as const);
	if (as === 'message') await unfold(page, name);
	const form = page.getByRole('form', { name });
	const said = writtenByStaff;
	await form.getByLabel(words, { exact: true }).fill(said[as]);
	await form.getByLabel('Eine Übersetzung beilegen').check();
	await form.getByLabel('Sprache der Übersetzung').selectOption('ar');
	const translated = as === 'message' ? said.translation : said.letterTranslation;
	await form.getByLabel('Übersetzung', { exact: true }).fill(translated);
	await form.getByLabel('Wer hat übersetzt?').fill(said.translator);
	await form.getByRole('button', { name: send }).click();
	await shows(page, translated);
}

/** What was done elsewhere meanwhile stands on the page that is read anew. */
async function lookAgain(page: Page): Promise<void> {
	await page.reload();
	const field = page.getByLabel('Ihre fünf Wörter');
	await field.fill(demoPassphrase);
	await field.press('Enter');
}

/** The statement: nobody waits for it any more. */
export async function takeBack({ page }: Desk): Promise<void> {
	await lookAgain(page);
	await act(page, 'Zurücknehmen');
	await page
		.getByRole('button', { name: 'Zurücknehmen', exact: true })
		.waitFor({ state: 'hidden' });
}

/** With outcome and reason, and the letter in two languages. */
export async function close({ page }: Desk): Promise<void> {
	await lookAgain(page);
	await act(page, 'Abschließen');
	const dialog = page.getByRole('dialog', { name: 'Abschließen' });
	await dialog.getByLabel('Wie endet es?').selectOption('remedied');
	await dialog.getByLabel('Grund', { exact: true }).selectOption('agreedByAll');
	await dialog.getByLabel('Begründung').fill(writtenByStaff.closing);
	await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
	await dialog.waitFor({ state: 'hidden' });
	await write(page, 'letter');
}

/** After it was closed; the reason is the office’s own. */
export async function reopen({ page }: Desk): Promise<void> {
	await act(page, 'Wieder öffnen');
	const dialog = page.getByRole('dialog', { name: 'Wieder öffnen' });
	await dialog.getByLabel('Grund', { exact: true }).selectOption('promiseNotKept');
	await dialog.getByLabel('Begründung').fill(writtenByStaff.again);
	await dialog.getByRole('button', { name: 'Wieder öffnen', exact: true }).click();
	await dialog.waitFor({ state: 'hidden' });
}

/** Comes back with the code, answers with a file, and leaves an address for notices. */
export async function comeBack(somebody: Complainant, code: string): Promise<void> {
	await demand(somebody.send('/anliegen/rueckkehr', { code }));
	const { answer, fileName } = writtenOnReturn;
	const files = new File([Uint8Array.from(aJpeg())], `${fileName}.jpg`);
	const standing = '/anliegen/rueckkehr/stand';
	await demand(somebody.send(`${standing}?/message`, { message: answer, files }));
	await demand(
		somebody.send('/anliegen/rueckkehr/hinweise?/keep', { email: noticeAddress, phone: '' })
	);
	const said = await (await somebody.get(standing)).text();
	for (const words of [answer, writtenByStaff.message, writtenByStaff.translation, fileName])
		if (!said.includes(words)) throw new Error(`They cannot read "${words}".`);
}

/** After the letter: not in agreement. */
export async function object(somebody: Complainant, code: string): Promise<void> {
	await demand(somebody.send('/anliegen/rueckkehr', { code }));
	const words = writtenOnReturn.objection;
	await demand(somebody.send('/anliegen/rueckkehr/einwand', { reason: 'notSolved', words }));
}

async function demand(answer: Promise<Response>): Promise<void> {
	const { status, url } = await answer;
	if (status !== 303) throw new Error(`${url} answered ${status}.`);
}
