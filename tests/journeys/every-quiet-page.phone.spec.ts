import type { Page } from '@playwright/test';
import ar from '#lib/i18n/catalogue.ar.ts';
import de from '#lib/i18n/catalogue.de.ts';
import { textIn } from '#lib/i18n/text.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const before = ['', '/datenschutz', '/neu', '/neu/wer', '/neu/geloescht', '/rueckkehr'];
const during = [
	'fuer-wen',
	'was',
	'wo',
	'beteiligte',
	'eile',
	'wunsch',
	'kontakt',
	'pruefen',
	'code'
];
const after = ['stand', 'hinweise', 'code', 'zurueckziehen'];

/** Nothing sticks out at the side, and one heading says where people are. */
async function look(page: Page, path: string): Promise<void> {
	await page.goto(`/anliegen${path}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.locator('summary').first().click();
	const overhang = () => document.documentElement.scrollWidth - window.innerWidth;
	expect(await page.locator('main').evaluate(overhang), path).toBe(0);
}

for (const [language, texts] of [
	['de', de],
	['ar', ar]
] as const) {
	const say = textIn(language, texts);

	test(`every page of intake and return is free of barriers in "${language}"`, async ({
		page,
		step,
		expectError
	}) => {
		test.slow();
		expectError(/status of 40[04]/);
		await page.goto(`/anliegen?sprache=${language}`);

		for (const path of before) await step(`before: ${path}`, () => look(page, path));

		await step('an address that there is not', () => look(page, '/neu/gibt-es-nicht'));

		await step('a text that is too long', async () => {
			await page.goto('/anliegen/neu/was');
			await page.locator('textarea').fill('x'.repeat(20_001));
			await page.getByRole('button', { name: say('intake.next') }).click();
			await expect(page.getByRole('alert')).toBeVisible();
			await page.locator('textarea').fill('Im Zimmer 14 ist Schimmel.');
			await page.getByRole('button', { name: say('intake.next') }).click();
		});

		for (const path of during) await step(`during: ${path}`, () => look(page, `/neu/${path}`));

		await step('the receipt', async () => {
			await page.goto('/anliegen/neu/pruefen');
			await page.getByRole('button', { name: say('intake.check.send') }).click();
			await expect(page.getByText(/^(\d{4} ){5}\d{4}$/)).toBeVisible();
		});

		for (const path of after) await step(`after: ${path}`, () => look(page, `/rueckkehr/${path}`));

		await step('a telephone number that is none, and one that is', async () => {
			await page.goto('/anliegen/rueckkehr/hinweise');
			const phone = page.getByLabel(say('returning.notice.phone'), { exact: true });
			await phone.fill('abc');
			await page.getByRole('button', { name: say('returning.notice.save') }).click();
			await expect(page.getByText(say('returning.notice.phoneUnusual'))).toBeVisible();
			await expect(page.getByRole('alert')).toHaveCount(0);
			await phone.fill('0555 123456');
			await page.getByRole('button', { name: say('returning.notice.save') }).click();
			await expect(page.getByRole('status')).toContainText(say('returning.notice.saved'));
		});

		await step('the objection', async () => {
			await page.goto('/anliegen/rueckkehr/zurueckziehen');
			await page.getByLabel(say('returning.withdraw.sure')).check();
			await page.getByRole('button', { name: say('returning.withdraw.send') }).click();
			await look(page, '/rueckkehr/einwand');
			await page.getByRole('button', { name: say('returning.object.send') }).click();
			await expect(page.getByText(say('returning.object.reasonMissing'))).toBeVisible();
		});
	});
}
