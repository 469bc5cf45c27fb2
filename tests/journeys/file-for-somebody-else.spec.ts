import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { codes } from '#lib/vault/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { aPdf } from '../support/foreign-files.ts';
import { asSystem } from '../support/ombuds.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const next = (page: Page) => page.getByRole('button', { name: 'Weiter', exact: true }).click();

/** Of a family that does not write itself. */
async function beginForOthers(page: Page, kind: 'Eine Beschwerde' | 'Ein Hinweis'): Promise<void> {
	await page.goto('/');
	await page.getByRole('link', { name: 'Beschwerde oder Hinweis' }).first().click();
	await page.getByRole('link', { name: 'Anliegen schreiben' }).click();
	await page.getByRole('link', { name: 'Anfangen' }).click();
	await page.getByLabel(kind).check();
	await page.getByLabel('Ich helfe ehrenamtlich').check();
	await next(page);
}

/** From what happened to the end, with nothing said that need not be said. */
async function tellAndSend(page: Page, story: string): Promise<string> {
	await page.getByLabel('Ihr Bericht').fill(story);
	for (let pages = 0; pages < 5; pages += 1) await next(page);
	await page.getByRole('button', { name: 'Zur Übersicht' }).click();
	await page.getByRole('button', { name: 'Jetzt absenden' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Anliegen ist angekommen');
	return (await page.getByText(/^(\d{4} ){5}\d{4}$/).textContent())!;
}

const partyOf = async (db: Db, code: string) => {
	const locator = code.replaceAll(' ', '').slice(0, 6);
	const find = eq(codes.locator, locator);
	const [row] = await asSystem(db, ({ db }) => db.select().from(codes).where(find));
	return row?.party;
};

test('a volunteer files for a family, with the mandate they have signed', async ({
	page,
	server,
	step
}) => {
	test.slow();
	let code = '';

	await step('the mandate is attached', async () => {
		await beginForOthers(page, 'Eine Beschwerde');
		await page.getByLabel('Für eine andere Person').check();
		await page.getByLabel('Ja, ich lege sie hier bei').check();
		await page.getByLabel('Vollmacht als Foto oder PDF').setInputFiles({
			name: 'Vollmacht Familie.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from(aPdf())
		});
		await next(page);
	});

	await step('it is sent with it', async () => {
		code = await tellAndSend(page, 'Die Familie bekommt seit April kein Geld.');
		expect(await partyOf(server.db, code)).toBe('helper');
	});

	await step('the receipt leads to what was sent', async () => {
		await page.getByRole('link', { name: 'Zu Ihrem Anliegen' }).click();
		await expect(page).toHaveURL(/\/anliegen\/rueckkehr/);
		await expect(page.getByText('Die Familie bekommt seit April kein Geld.')).toBeVisible();
	});
});

test('a volunteer without mandate is told what they will see', async ({ page, server, step }) => {
	test.slow();

	await step('before they answer', async () => {
		await beginForOthers(page, 'Eine Beschwerde');
		await expect(page.getByText(/Ohne Vollmacht sehen Sie später nur/)).toBeVisible();
		await page.getByLabel('Für eine andere Person').check();
		await page.getByLabel('Nein').check();
		await next(page);
	});

	await step('and it is sent all the same', async () => {
		const code = await tellAndSend(page, 'Im Flur brennt seit Wochen kein Licht.');
		expect(await partyOf(server.db, code)).toBe('helper');
	});
});

test('a tip is nobody’s mandate: its own page is not asked', async ({ page, server, step }) => {
	test.slow();
	await beginForOthers(page, 'Ein Hinweis');
	await expect(page.getByText('Schritt 2 von 7')).toBeVisible();

	await step('who sends it has a case of their own', async () => {
		const code = await tellAndSend(page, 'Der Sprachkurs beginnt, wenn der Hort schließt.');
		expect(await partyOf(server.db, code)).toBe('complainant');
	});
});
