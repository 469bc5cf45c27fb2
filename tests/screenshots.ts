/**
 * Takes the pictures of the documents from the demo town: `node tests/screenshots.ts`.
 * Needs a build (`npm start` makes one) and Chromium.
 */
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { demoPassphrase, demoPassword, people } from '../src/demo/world.ts';
import { chromiumFlags, findChromium } from './support/chromium.ts';
import { startServer } from './support/server.ts';

const folder = path.resolve(import.meta.dirname, '../docs/screenshots');
const executablePath = findChromium();

async function visitor(browser: Browser, origin: string, who: keyof typeof people): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		locale: 'de-DE',
		colorScheme: 'light',
		reducedMotion: 'reduce'
	});
	const form = { email: people[who].email, password: demoPassword };
	await page.request.post(`${origin}/anmelden`, { form, headers: { origin } });
	return page;
}

/** The coming meeting of the Runder Tisch, where its minutes are written. */
async function openMinutes(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/tische/runder-tisch`);
	await page.getByRole('link', { name: '26. Sitzung' }).first().click();
	await page.getByRole('link', { name: 'Protokoll schreiben' }).click();
	await page.locator('.ProseMirror[contenteditable=true]').first().waitFor();
}

const texts: [keyof typeof people, number, string][] = [
	['nils', 0, 'Hedda begrüßt 19 Sitze. Samira ist befangen bei TOP 9 und verlässt dann den Raum.'],
	['samira', 0, 'Entschuldigt: Frau Petershagen. Der Saal bleibt bis 20:30 Uhr offen.'],
	['hedda', 1, 'Eine Korrektur auf Seite 2: Die Zusage liegt beim Sozialamt.']
];

/** Several people write at once; Hedda's page is the picture. */
async function takeMeeting(browser: Browser, origin: string): Promise<void> {
	const pages = new Map<keyof typeof people, Page>();
	for (const who of ['hedda', 'nils', 'samira', 'gero'] as const) {
		const page = await visitor(browser, origin, who);
		pages.set(who, page);
		await openMinutes(page, origin);
	}
	for (const [index, [who, item, words]] of texts.entries()) {
		const page = pages.get(who)!;
		for (const [, , before] of texts.slice(0, index)) await page.getByText(before).waitFor();
		await page.locator('.ProseMirror').nth(item).click();
		await page.keyboard.press('Control+End');
		if (who === 'samira') await page.keyboard.press('Enter');
		await page.keyboard.type(words);
	}
	const hedda = pages.get('hedda')!;
	await hedda.getByText(texts[1]![2]).waitFor();
	await hedda.getByText('gespeichert', { exact: true }).waitFor();
	await hedda.evaluate(() => window.scrollTo(0, 0));
	await hedda.screenshot({ path: path.join(folder, 'meeting.png') });
}

/** A case as its ombudsperson has it before her. */
async function takeCase(browser: Browser, origin: string): Promise<void> {
	const page = await visitor(browser, origin, 'irmgard');
	await page.goto(`${origin}/ombudsstelle`);
	const words = page.getByLabel('Ihre fünf Wörter');
	await words.fill(demoPassphrase);
	await words.press('Enter');
	await page.getByRole('link', { name: /^Meine/ }).click();
	await page
		.getByRole('link', { name: /^Anliegen \d/ })
		.nth(1)
		.click();
	await page.getByRole('heading', { name: 'Was geschehen ist' }).waitFor();
	await page.screenshot({ path: path.join(folder, 'case.png') });
}

/** The first question of the intake, on a phone, in Farsi, without script. */
async function takeIntake(browser: Browser, origin: string): Promise<void> {
	const page = await browser.newPage({
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 2,
		javaScriptEnabled: false
	});
	await page.goto(`${origin}/anliegen/neu/was?sprache=fa`);
	await page.screenshot({ path: path.join(folder, 'intake.png') });
}

mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({
	args: chromiumFlags(),
	...(executablePath ? { executablePath } : {})
});
try {
	await takeMeeting(browser, server.url);
	await takeCase(browser, server.url);
	await takeIntake(browser, server.url);
} finally {
	await browser.close();
	await server.stop();
}
console.log(`Pictures are in ${folder}.`);
