import { sql } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import type { Db } from '#lib/db/db.server.ts';
import { people } from '../../src/demo/world.ts';
import { expect, test } from './support.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Draws keys, types the words from the page as if from paper, and says them. */
async function drawKeys(page: Page): Promise<string> {
	await press(page, 'Schlüssel ziehen');
	const listed = page.getByRole('list', { name: 'Ihre fünf Wörter' }).getByRole('listitem');
	await expect(listed).toHaveCount(5);
	const words = (await listed.allInnerTexts()).join(' ');
	await page.getByLabel('Zur Probe: Ihre fünf Wörter').fill(words);
	await press(page, 'Ich habe alles notiert, Schlüssel speichern');
	return words;
}

async function unlock(page: Page, words: string): Promise<void> {
	await page.getByLabel('Ihre fünf Wörter').fill(words);
	await press(page, 'Schlüssel öffnen');
}

const same = /Wir haben alle acht Gruppen verglichen/;

/** What stands on the three sheets. */
async function sheetsOn(page: Page): Promise<string[]> {
	await expect(heading(page, 'Blatt 3 von 3')).toBeVisible();
	return page.getByText(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/).allInnerTexts();
}

async function rehearse(page: Page, sheets: string[]): Promise<void> {
	await page.getByLabel('Alle drei Blätter sind gedruckt und lesbar.').check();
	await press(page, 'Weiter zur Probe');
	for (const [at, sheet] of sheets.entries())
		await page.getByLabel(`Blatt ${at + 1} von 3`).fill(sheet.toLowerCase());
	await press(page, 'Blätter prüfen');
}

/** The town as before its office; the app itself may not empty tables. */
const withoutOffice = (db: Db) =>
	db.transaction(async (db) => {
		await db.execute(sql`set local role none`);
		await db.execute(sql`truncate offices cascade`);
	});

test('an office is set up, grows, shrinks, and is recovered with two sheets', async ({
	server,
	visitor,
	step,
	expectError
}) => {
	test.setTimeout(360_000);
	await withoutOffice(server.db);
	const operator = await visitor('betrieb');
	const words = { irmgard: '', tewodros: '', nils: '' };
	let sheets: string[] = [];
	let [irmgard, tewodros, nils]: Page[] = [];

	await step('the operator names who leads, and sees nothing of it afterwards', async () => {
		await operator.goto('/ombudsstelle');
		await operator.getByLabel('E-Mail-Adresse der Leitung').fill(people.irmgard.email);
		await press(operator, 'Leitung benennen');
		await expect(operator.getByRole('main')).toContainText('Diese Seite gibt es nicht');
	});

	await step('the lead says what the office is, and draws her keys', async () => {
		irmgard = await visitor('irmgard');
		await irmgard.goto('/ombudsstelle');
		await irmgard.getByLabel('Name der Ombudsstelle').fill('Ombudsstelle Wirretal');
		await press(irmgard, 'Angaben speichern');
		await expect(heading(irmgard, 'Ihr eigener Schlüssel')).toBeVisible();
		words.irmgard = await drawKeys(irmgard);
		await expect(heading(irmgard, 'Zweite Person und unterschriebene Liste')).toBeVisible();
		await irmgard.getByLabel('E-Mail-Adresse der Person').fill(people.tewodros.email);
		await press(irmgard, 'Zum Beitreten auffordern');
		await expect(irmgard.getByText('hat noch keinen Schlüssel gezogen')).toBeVisible();
	});

	await step('the second person draws theirs at their own device', async () => {
		tewodros = await visitor('tewodros');
		await tewodros.goto('/ombudsstelle');
		words.tewodros = await drawKeys(tewodros);
		await expect(tewodros.getByText('Lesen Sie der Leitung diese Zahl vor.')).toBeVisible();
	});

	await step(
		'both screens show the same number; the list is signed and three sheets are drawn',
		async () => {
			const number = await tewodros!.getByText(/^(\d{4} ){7}\d{4}$/).innerText();
			await irmgard!.reload();
			await unlock(irmgard!, words.irmgard);
			await expect(irmgard!.getByText(number)).toBeVisible();
			await irmgard!.getByLabel(same).check();
			await press(irmgard!, 'Liste unterschreiben und Blätter ziehen');
			sheets = await sheetsOn(irmgard!);
			expect(new Set(sheets).size).toBe(3);
		}
	);

	await step('a sheet that was mistyped is noticed, the right ones open intake', async () => {
		await rehearse(irmgard!, [sheets[0]!, sheets[0]!, sheets[2]!]);
		await expect(irmgard!.getByRole('alert')).toContainText('gehören nicht zusammen');
		await irmgard!.getByLabel('Blatt 2 von 3').fill(sheets[1]!);
		await press(irmgard!, 'Blätter prüfen');
		await press(irmgard!, 'Beschwerden annehmen');
		await expect(irmgard!.getByText('Die Ombudsstelle nimmt Beschwerden an.')).toBeVisible();
	});

	await step(
		'the second person compares the number of the list before their keys open',
		async () => {
			await tewodros!.goto('/ombudsstelle/team');
			await unlock(tewodros!, words.tewodros);
			await expect(heading(tewodros!, 'Prüfzahl vergleichen')).toBeVisible();
			await tewodros!.getByLabel(same).check();
			await press(tewodros!, 'Schlüssel öffnen');
			await expect(heading(tewodros!, 'Team')).toBeVisible();
			await expect(tewodros!.getByRole('button', { name: /Scheidet aus/ })).toHaveCount(0);
		}
	);

	await step('a colleague joins: asked, drawn, compared, signed', async () => {
		await irmgard!.goto('/ombudsstelle/team');
		await unlock(irmgard!, words.irmgard);
		await irmgard!.getByLabel('E-Mail-Adresse der Person').fill(people.nils.email);
		await press(irmgard!, 'Zum Beitreten auffordern');
		await expect(irmgard!.getByText('hat noch keinen Schlüssel gezogen')).toBeVisible();
		nils = await visitor('nils');
		await nils.goto('/ombudsstelle');
		words.nils = await drawKeys(nils);
		await irmgard!.reload();
		await unlock(irmgard!, words.irmgard);
		await irmgard!.getByLabel(same).check();
		await press(irmgard!, 'Aufnehmen und Liste unterschreiben');
		await expect(
			irmgard!.getByRole('listitem').filter({ hasText: people.nils.name })
		).toBeVisible();
	});

	await step('a colleague is ready to lead, and the lead signs for the last time', async () => {
		await tewodros!.goto('/ombudsstelle/team');
		await unlock(tewodros!, words.tewodros);
		await press(tewodros!, 'Ich bin bereit für die Leitung');
		await expect(tewodros!.getByText('Sie sind bereit.').first()).toBeVisible();
		await irmgard!.reload();
		await unlock(irmgard!, words.irmgard);
		const handOver = `Leitung an ${people.tewodros.name} übergeben`;
		await press(irmgard!, handOver);
		await press(irmgard!, 'Übergeben und unterschreiben');
		await expect(heading(irmgard!, 'Leitung übernehmen')).toBeVisible();
		await tewodros!.reload();
		await unlock(tewodros!, words.tewodros);
		await expect(heading(tewodros!, 'Leitung übergeben')).toBeVisible();
	});

	await step('two of three sheets give the lead to a colleague, and are used up', async () => {
		await irmgard!.goto('/ombudsstelle/wiederherstellung');
		await unlock(irmgard!, words.irmgard);
		await irmgard!.getByLabel('Erstes Blatt').fill(sheets[2]!);
		await irmgard!.getByLabel('Zweites Blatt').fill(sheets[0]!);
		await irmgard!.getByLabel(/Ich übernehme damit auch die Leitung/).check();
		await press(irmgard!, 'Wiederherstellen');
		const renewed = await sheetsOn(irmgard!);
		expect(renewed.some((sheet) => sheets.includes(sheet))).toBe(false);
		await irmgard!.getByLabel('Alle drei Blätter sind gedruckt und lesbar.').check();
		await press(irmgard!, 'Weiter zur Probe');
		sheets = renewed;
	});

	await step('the others compare the number again before their keys open', async () => {
		await tewodros!.goto('/ombudsstelle/team');
		await unlock(tewodros!, words.tewodros);
		const number = tewodros!.getByText(/^(\d{4} ){7}\d{4}$/);
		await expect(number).toBeVisible();
		await irmgard!.goto('/ombudsstelle/schluessel');
		await unlock(irmgard!, words.irmgard);
		await expect(irmgard!.getByText(await number.innerText())).toBeVisible();
		await tewodros!.getByLabel(same).check();
		await press(tewodros!, 'Schlüssel öffnen');
		await expect(heading(tewodros!, 'Team')).toBeVisible();
	});

	await step('the new lead lets the former one leave, who finds nothing any more', async () => {
		await irmgard!.goto('/ombudsstelle/team');
		await unlock(irmgard!, words.irmgard);
		const row = irmgard!.getByRole('listitem').filter({ hasText: people.tewodros.name });
		await row.getByRole('button', { name: /Scheidet aus/ }).click();
		await press(irmgard!, 'Ausscheiden lassen und unterschreiben');
		await expect(row).toHaveCount(0);
		expectError(/status of 404/);
		await tewodros!.goto('/ombudsstelle/team');
		await expect(tewodros!.getByRole('main')).toContainText('Diese Seite gibt es nicht');
	});

	await step('where nobody has a key any more, two sheets begin anew', async () => {
		await nils!.goto('/ombudsstelle');
		await nils!.getByRole('link', { name: /Niemand hat mehr einen Schlüssel/ }).click();
		await drawKeys(nils!);
		await nils!.getByLabel('Erstes Blatt').fill(sheets[1]!);
		await nils!.getByLabel('Zweites Blatt').fill(sheets[2]!);
		await press(nils!, 'Mit zwei Blättern neu beginnen');
		expect(await sheetsOn(nils!)).not.toContain(sheets[1]);
		await nils!.getByLabel('Alle drei Blätter sind gedruckt und lesbar.').check();
		await press(nils!, 'Weiter zur Probe');
		await nils!.getByRole('link', { name: 'Zum Team' }).click();
		await expect(heading(nils!, 'Leitung übergeben')).toBeVisible();
	});

	await step('the audit shows what was done, and its chain is sound', async () => {
		await irmgard!.goto('/ombudsstelle/pruefpfad');
		await expect(irmgard!.getByText('Wiederherstellung benutzt').first()).toBeVisible();
		await press(irmgard!, 'Kette prüfen');
		await expect(irmgard!.getByText('Die Kette ist unversehrt')).toBeVisible();
	});
});
