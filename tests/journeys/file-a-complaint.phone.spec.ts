import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { cases } from '#lib/cases/tables.server.ts';
import fa from '#lib/i18n/catalogue.fa.ts';
import { textIn } from '#lib/i18n/text.ts';
import { neutralPage } from '../../src/server/config.ts';
import { aJpeg, whichDevice } from '../support/foreign-files.ts';
import { asSystem } from '../support/ombuds.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false, locale: 'fa-AF' });

const say = textIn('fa', fa);
const story = 'از ماه مه در اتاق ما کپک است و کسی جواب نمی‌دهد.';

const photo = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'image/jpeg',
	buffer: Buffer.from(bytes)
});

/** Nothing sticks out at the side, however long the words of a language are. */
const overhang = (page: Page) =>
	page.locator('main').evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const next = (page: Page) => page.getByRole('button', { name: say('intake.next') }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a Farsi speaker files a complaint on a phone without JavaScript', async ({
	page,
	server,
	step,
	expectError
}) => {
	test.slow();
	expectError(/status of 400/);

	await step('the browser’s language is spoken; others stand one press away', async () => {
		await page.goto('/anliegen');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await page.getByText(say('intake.language', { language: 'دری / فارسی' })).click();
		await page.getByRole('link', { name: 'Français' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
		await page.locator('summary').first().click();
		await page.getByRole('link', { name: 'دری / فارسی' }).click();
		await expect(page.getByText(say('intake.unchecked'))).toBeVisible();
	});

	await step('before the first question they read what happens to their words', async () => {
		await page.getByRole('link', { name: say('intake.start.begin') }).click();
		await expect(page.getByText(say('intake.story.unknown'))).toBeVisible();
		await page.getByRole('link', { name: say('intake.begin.start') }).click();
	});

	await step('who writes, and for whom', async () => {
		await page.getByLabel(say('intake.kind.complaint')).check();
		await page.getByLabel(say('intake.reporter.refugee')).check();
		await next(page);
		await page.getByLabel(say('intake.forWhom.self')).check();
		await next(page);
		await expect(heading(page)).toHaveText(say('intake.story.title'));
	});

	await step('a file that cannot be taken leaves the words as they were', async () => {
		await page.getByLabel(say('intake.story'), { exact: true }).fill(story);
		const files = page.getByLabel(say('intake.files'));
		await files.setInputFiles(photo('foto.jpg', Buffer.from('<svg onload="alert(1)">')));
		await next(page);
		await expect(page.getByText(say('error.file.wrongType'))).toBeVisible();
		await expect(page.getByLabel(say('intake.story'), { exact: true })).toHaveValue(story);
	});

	await step('a photo is attached', async () => {
		await page.getByLabel(say('intake.files')).setInputFiles(photo('اتاق.jpg', aJpeg()));
		await next(page);
		await page.getByRole('link', { name: say('intake.back') }).click();
		await expect(page.getByRole('link', { name: 'اتاق.jpg' })).toBeVisible();
		await next(page);
	});

	await step('the other questions are answered or left out, and back always works', async () => {
		await page.getByLabel(say('intake.place'), { exact: true }).fill('Haus 3, Zimmer 14');
		await next(page);
		await page.getByRole('link', { name: say('intake.back') }).click();
		await expect(page.getByLabel(say('intake.place'), { exact: true })).toHaveValue(
			'Haus 3, Zimmer 14'
		);
		await next(page);
		await next(page);
		await page.getByLabel(say('intake.urgency.soon')).check();
		await page.getByLabel(say('intake.children')).check();
		await next(page);
		await next(page);
		await page.getByLabel(say('intake.answerLanguage')).selectOption('fa');
		await page.getByLabel(say('intake.contactPerson.woman')).check();
		await page.getByRole('button', { name: say('intake.toCheck') }).click();
	});

	await step('everything is read once more, with what the office does and does not', async () => {
		await expect(page.getByText(story)).toBeVisible();
		await expect(page.getByText(say('intake.notice.stopsNoDeadlines'))).toBeVisible();
		await expect(page.getByText(say('intake.notice.exceptions'))).toBeVisible();
		expect(await overhang(page)).toBe(0);
	});

	await step('it is sent, and the code stands there in six groups', async () => {
		await page.getByRole('button', { name: say('intake.check.send') }).click();
		await expect(heading(page)).toHaveText(say('intake.receipt.title'));
		await expect(page.getByText(/^(\d{4} ){5}\d{4}$/)).toBeVisible();
		expect(await overhang(page)).toBe(0);
	});

	await step('on paper it says the digits, and not where they are typed', async () => {
		const address = page.getByText('/anliegen/rueckkehr');
		await expect(address).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(/^(\d{4} ){5}\d{4}$/)).toBeVisible();
		await expect(address).toBeHidden();
		await page.emulateMedia({ media: null });
	});

	await step(
		'the office has a case more, and the server knows nothing of what it says',
		async () => {
			const rows = await asSystem(server.db, ({ db }) =>
				db.select().from(cases).where(eq(cases.state, 'received'))
			);
			const [sent] = rows.filter(({ urgent, fourEyes }) => urgent && fourEyes);
			expect(sent).toBeDefined();
			expect(personalDataIn(server.output(), [story, 'Zimmer 14', 'اتاق', whichDevice])).toEqual(
				[]
			);
		}
	);

	await step('leaving quickly ends the visit, and nothing of it stays', async () => {
		await page.route(`${neutralPage}**`, (route) =>
			route.fulfill({ body: '<title>News</title>', contentType: 'text/html' })
		);
		await page.getByRole('link', { name: say('intake.exit') }).click();
		await expect(page).toHaveURL(neutralPage);
		expect(await page.context().cookies(server.url)).toEqual([]);
		await page.goto('/anliegen/neu');
		await expect(page.getByRole('link', { name: say('intake.begin.start') })).toBeVisible();
	});

	await step('who goes back from there finds nothing either', async () => {
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(/rueckkehr/);
		await expect(page.getByText(/^(\d{4} ){5}\d{4}$/)).toBeHidden();
	});
});

test('whoever must stop in the middle goes on later, or deletes it', async ({ page, step }) => {
	test.slow();
	await page.goto('/anliegen/neu/was');
	await page.getByLabel(say('intake.story'), { exact: true }).fill(story);

	await step('another language takes the words along', async () => {
		await page.locator('summary').first().click();
		await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
		await expect(heading(page)).toHaveText('Was ist passiert?');
		await expect(page.getByLabel('Ihr Bericht')).toHaveValue(story);
		await page.locator('summary').first().click();
		await page.getByRole('button', { name: 'دری / فارسی' }).click();
		await expect(page.getByLabel(say('intake.story'), { exact: true })).toHaveValue(story);
	});

	await step('the return key goes forwards', async () => {
		await page.getByLabel(say('intake.since'), { exact: true }).press('Enter');
		await expect(heading(page)).toHaveText(say('intake.place.title'));
	});

	await step('the code is there on every page, folded', async () => {
		await page.getByText(say('intake.code.summary')).click();
		await expect(page.getByText(/^(\d{4} ){5}\d{4}$/)).toBeVisible();
		await page.getByRole('link', { name: say('intake.code.title') }).click();
		await expect(heading(page)).toHaveText(say('intake.code.title'));
		expect(await overhang(page)).toBe(0);
	});

	await step('on another day they come back by the code, typed in their own digits', async () => {
		const code = await page.getByText(/^(\d{4} ){5}\d{4}$/).textContent();
		await page.context().clearCookies();
		await page.goto('/anliegen/neu/was');
		await expect(page.getByLabel(say('intake.story'), { exact: true })).toHaveValue('');
		await page.getByRole('link', { name: say('intake.footer.back') }).click();
		const own = code!.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
		await page.getByLabel(say('returning.enter.code')).fill(own);
		await page.getByRole('button', { name: say('returning.enter.open') }).click();
		await page.goto('/anliegen/neu/was');
		await expect(page.getByLabel(say('intake.story'), { exact: true })).toHaveValue(story);
	});

	await step('it is deleted at once', async () => {
		await page.goto('/anliegen/neu/code');
		await page.getByText(say('intake.code.discard'), { exact: true }).first().click();
		await page.getByRole('button', { name: say('intake.code.discard') }).click();
		await expect(heading(page)).toHaveText(say('intake.discarded.title'));
		await page.goto('/anliegen/neu/was');
		await expect(page.getByLabel(say('intake.story'), { exact: true })).toHaveValue('');
	});
});
