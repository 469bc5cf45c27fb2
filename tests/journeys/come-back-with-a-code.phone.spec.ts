import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { caseEntries, cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import fa from '#lib/i18n/catalogue.fa.ts';
import { textIn } from '#lib/i18n/text.ts';
import { sealText } from '#lib/vault/objects.ts';
import { caseScope, keyOfEpoch } from '#lib/vault/rows.ts';
import { returnSessions, scopeEpochs, sealedObjects } from '#lib/vault/tables.server.ts';
import { aJpeg } from '../support/foreign-files.ts';
import { asSystem } from '../support/ombuds.ts';
import { personalDataIn } from '../support/personal-data.ts';
import { sodium } from '../support/vault.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false, locale: 'fa-AF' });

const say = textIn('fa', fa);
const story = 'از ماه مه در اتاق ما کپک است.';
const question = 'Haben Sie ein Foto davon?';
const translated = 'آیا عکسی از آن دارید؟';
const answer = 'بله، این عکس امروز است.';
const late = 'این را خیلی آهسته نوشتم.';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const code = (page: Page) => page.getByLabel(say('returning.enter.code'), { exact: true });
const inPersian = (digits: string) =>
	digits.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
const overhang = (page: Page) =>
	page.locator('main').evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function typeCode(page: Page, typed: string): Promise<void> {
	await page.goto('/anliegen/rueckkehr');
	await code(page).fill(typed);
	await page.getByRole('button', { name: say('returning.enter.open') }).click();
}

/** @returns the code, as it stands on the receipt */
async function file(page: Page): Promise<string> {
	await page.goto('/anliegen/neu/was');
	await page.getByLabel(say('intake.story'), { exact: true }).fill(story);
	await page.getByRole('button', { name: say('intake.next') }).click();
	await page.goto('/anliegen/neu/pruefen');
	await page.getByRole('button', { name: say('intake.check.send') }).click();
	return (await page.getByText(/^(\d{4} ){5}\d{4}$/).textContent())!.trim();
}

/** What a member's browser would seal and send: a question with its translation. */
async function theOfficeAsks(db: Db, caseId: string): Promise<void> {
	const id = randomUUID();
	await asSystem(db, async ({ db }) => {
		const [epoch] = await db.select().from(scopeEpochs).where(eq(scopeEpochs.caseId, caseId));
		const key = keyOfEpoch(epoch!);
		const by = { language: 'fa', text: translated, by: 'Frau Amiri' };
		const texts = [
			['message.body', question],
			['message.translation', JSON.stringify(by)]
		] as const;
		const on = new Date().toISOString().slice(0, 10);
		const entry = { id, caseId, sequence: 50, kind: 'message', side: 'office', on } as const;
		await db.insert(caseEntries).values(entry);
		for (const [kind, text] of texts) {
			const sealed = sealText(sodium, key, { kind, object: id, sequence: 0 }, text);
			const row = { ...caseScope('shared', caseId, 1), id, kind, sequence: 0, ...sealed };
			await db.insert(sealedObjects).values(row);
		}
		const waits = { state: 'clarification', previous: 'screening', reached: 'screening' } as const;
		await db.update(cases).set(waits).where(eq(cases.id, caseId));
	});
}

test('a Farsi speaker on a phone without JavaScript returns twice, answers and withdraws', async ({
	page,
	server,
	step,
	expectError
}) => {
	test.slow();
	expectError(/status of 40[01]/);
	const written = await file(page);
	const [{ id } = { id: '' }] = await asSystem(server.db, ({ db }) =>
		db.select({ id: returnSessions.caseId }).from(returnSessions)
	);

	await step('closing leaves nothing on the phone', async () => {
		await page.goto('/anliegen/rueckkehr');
		await expect(heading(page)).toHaveText(say('returning.case.title'));
		await page.getByRole('button', { name: say('returning.end') }).click();
		await expect(page.getByRole('status')).toContainText(say('returning.enter.ended'));
		await expect(page.getByText('Weberstraße 3')).toBeVisible();
		await page.goto('/anliegen/rueckkehr/stand');
		await expect(code(page)).toHaveValue('');
	});

	await step('a slip of the finger is told apart from a wrong code', async () => {
		const slip = (written.startsWith('1') ? '2' : '1') + written.slice(1);
		await typeCode(page, slip);
		await expect(page.getByText(say('returning.code.typo'))).toBeVisible();
		await expect(code(page)).toHaveValue(slip);
	});

	await step('the code opens in the digits of their own script', async () => {
		await typeCode(page, inPersian(written));
		await expect(
			page.getByRole('heading', { name: say('returning.state.received') })
		).toBeVisible();
		await expect(page.getByText(story)).toBeVisible();
		await expect(page.getByText(say('returning.noDeadlines'))).toBeVisible();
		expect(await overhang(page)).toBe(0);
	});

	await step('they return to a question, in their language and in the original', async () => {
		await page.getByRole('button', { name: say('returning.end') }).click();
		await theOfficeAsks(server.db, id);
		await typeCode(page, written);
		await expect(page.getByText(translated)).toBeVisible();
		await expect(page.getByText(question)).toBeVisible();
		await expect(page.getByText('Frau Amiri')).toBeVisible();
		await expect(page.getByRole('heading', { name: say('returning.write.answer') })).toBeVisible();
	});

	await step('they answer with a photo, and the case goes on', async () => {
		await page.getByLabel(say('returning.write.label')).fill(answer);
		const photo = { name: 'اتاق.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(aJpeg()) };
		await page.getByLabel(say('returning.write.files')).setInputFiles(photo);
		await page.getByRole('button', { name: say('returning.write.send') }).click();
		await expect(page.getByRole('status')).toContainText(say('returning.write.sent'));
		await expect(page.getByText(answer)).toBeVisible();
		await expect(page.getByRole('link', { name: /اتاق\.jpg/ })).toBeVisible();
		await expect(
			page.getByRole('heading', { name: say('returning.state.screening') })
		).toBeVisible();
		expect(await overhang(page)).toBe(0);
	});

	await step('whoever writes for longer than the session lasts loses no word', async () => {
		await page.getByLabel(say('returning.write.label')).fill(late);
		await asSystem(server.db, ({ db }) => db.delete(returnSessions));
		await page.getByRole('button', { name: say('returning.write.send') }).click();
		await expect(heading(page)).toHaveText(say('returning.lapsed.title'));
		await expect(page.getByLabel(say('returning.write.label'))).toHaveValue(late);
		await code(page).fill(written);
		await page.getByRole('button', { name: say('returning.lapsed.send') }).click();
		await expect(page.getByText(late)).toBeVisible();
	});

	await step('a new code replaces the one before, once it is written down', async () => {
		await page.getByRole('link', { name: say('returning.newCode.link') }).click();
		await page.getByRole('button', { name: say('returning.newCode.draw') }).click();
		const fresh = (await page.getByText(/^(\d{4} ){5}\d{4}$/).textContent())!.trim();
		await page.goto('/anliegen/rueckkehr/stand');
		await page.getByLabel(say('returning.newCode.noted')).fill(inPersian(fresh.slice(-4)));
		await page.getByRole('button', { name: say('returning.newCode.confirm') }).click();
		await expect(page.getByRole('status')).toContainText(say('returning.newCode.done'));
		await page.getByRole('button', { name: say('returning.end') }).click();
		await typeCode(page, written);
		await expect(page.getByText(say('returning.code.wrong'))).toBeVisible();
		await typeCode(page, fresh);
	});

	await step('withdrawing asks once more', async () => {
		await page.getByRole('link', { name: say('returning.withdraw.link') }).click();
		await page.getByRole('button', { name: say('returning.withdraw.send') }).click();
		await expect(page.getByText(say('returning.withdraw.sureMissing'))).toBeVisible();
		expect(await overhang(page)).toBe(0);
		await page.getByLabel(say('returning.withdraw.sure')).check();
		await page.getByRole('button', { name: say('returning.withdraw.send') }).click();
		await expect(page.getByRole('status')).toContainText(say('returning.withdraw.done'));
		await expect(page.getByText(say('returning.outcome.withdrawn'))).toBeVisible();
	});

	await step('and nothing of it stands in the log', async () => {
		const words = [story, answer, late, question, 'اتاق', written];
		expect(personalDataIn(server.output(), words)).toEqual([]);
	});
});
