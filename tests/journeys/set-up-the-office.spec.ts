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

/** The town as before its office; the app itself may not empty tables. */
const withoutOffice = (db: Db) =>
	db.transaction(async (db) => {
		await db.execute(sql`set local role none`);
		await db.execute(sql`truncate offices cascade`);
	});

test('an office is set up: two people, a signed list and three sheets', async ({
	server,
	visitor,
	step
}) => {
	test.setTimeout(240_000);
	await withoutOffice(server.db);
	const operator = await visitor('betrieb');
	let words = '';
	let [irmgard, tewodros]: Page[] = [];

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
		words = await drawKeys(irmgard);
		await expect(heading(irmgard, 'Zweite Person und unterschriebene Liste')).toBeVisible();
		await irmgard.getByLabel('E-Mail-Adresse der Person').fill(people.tewodros.email);
		await press(irmgard, 'Zum Beitreten auffordern');
		await expect(irmgard.getByText('hat noch keinen Schlüssel gezogen')).toBeVisible();
	});

	await step('the second person draws theirs at their own device', async () => {
		tewodros = await visitor('tewodros');
		await tewodros.goto('/ombudsstelle');
		await drawKeys(tewodros);
		await expect(tewodros.getByText('Lesen Sie der Leitung diese Zahl vor.')).toBeVisible();
	});

	await step(
		'both screens show the same number; the list is signed and three sheets are drawn',
		async () => {
			const number = await tewodros!.getByText(/^(\d{4} ){7}\d{4}$/).innerText();
			await irmgard!.reload();
			await unlock(irmgard!, words);
			await expect(irmgard!.getByText(number)).toBeVisible();
			await irmgard!.getByLabel(same).check();
			await press(irmgard!, 'Liste unterschreiben und Blätter ziehen');
			expect(new Set(await sheetsOn(irmgard!)).size).toBe(3);
		}
	);
});
