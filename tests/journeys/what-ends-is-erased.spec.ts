import { eq } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import { eraseReleased } from '#lib/cases/erase-released.server.ts';
import { writtenCaseNumber } from '#lib/cases/numbers.ts';
import { cases } from '#lib/cases/tables.server.ts';
import { addDays, dayOf } from '#lib/time/zone.ts';
import { codes } from '#lib/vault/tables.server.ts';
import { demoCodes } from '../../src/demo/world.ts';
import { closed } from '../support/erasing.ts';
import { asSystem } from '../support/ombuds.ts';
import { expect, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const [, written] = demoCodes;
const day = 24 * 60 * 60_000;

async function typeCode(page: Page): Promise<void> {
	await page.goto('/anliegen/rueckkehr');
	await page.getByLabel('Ihr Code', { exact: true }).fill(written);
	await page.getByRole('button', { name: 'Mein Anliegen öffnen' }).click();
}

test('what is over is released by a person, erased by a job, and opens no more', async ({
	page,
	server: { db },
	visitor,
	step,
	expectError
}) => {
	expectError(/400/);
	const [found] = await asSystem(db, ({ db }) =>
		db
			.select({ id: cases.id, number: cases.number })
			.from(cases)
			.innerJoin(codes, eq(codes.caseId, cases.id))
			.where(eq(codes.locator, written.replace(/ /g, '').slice(0, 6)))
	);
	const number = writtenCaseNumber(found!.number!);
	await closed(db, found!.id, addDays(dayOf(new Date()), 20), { fourEyes: false });

	await step('Whoever complained reads that it ends, and what they can do', async () => {
		await typeCode(page);
		await expect(page.getByText('Bald löschen wir Ihr Anliegen.')).toBeVisible();
	});

	const irmgard = await visitor('irmgard');
	await step('Irmgard releases it', async () => {
		await irmgard.goto('/ombudsstelle/aufbewahrung');
		await irmgard.getByRole('button', { name: `Löschung freigeben: Anliegen ${number}` }).click();
		await expect(irmgard.getByRole('status').filter({ hasText: 'ist freigegeben' })).toBeVisible();
		await expect(irmgard.getByRole('heading', { name: 'Freigegeben' })).toBeVisible();
	});

	await eraseReleased({ db, now: new Date(Date.now() + 22 * day) });
	await step('The code is now one that nobody has', async () => {
		await typeCode(page);
		await expect(page.getByText('Zu diesen Ziffern finden wir nichts.')).toBeVisible();
	});

	await step('Irmgard sees the proof, and no case', async () => {
		await irmgard.goto('/ombudsstelle/aufbewahrung');
		await expect(irmgard.getByRole('row', { name: number })).toContainText('noch nicht');
		await expect(irmgard.getByRole('link', { name: `Anliegen ${number}` })).toBeHidden();
	});
});
