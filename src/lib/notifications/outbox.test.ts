import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { aMail, as, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import { anActor } from '../../../tests/support/seats.ts';
import type { Ctx } from '../access/ctx.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { rememberInstance } from '../db/instance.server.ts';
import { jobs } from '../db/tables.server.ts';
import { deliverMail } from './deliver.server.ts';
import { mailStates, failureKind, mailLimits, type MailState } from './mails.ts';
import { openMail } from './open.server.ts';
import { findMail, listMails } from './queries.server.ts';
import { sendAgain } from './send-again.server.ts';
import { mails } from './tables.server.ts';

const theOperator = async (db: Db): Promise<Ctx> => as(await anActor(db, { operator: true }), db);
const withServer = (db: Db, sendsMail = true) => {
	const known = {
		origin: 'https://tisch.example.org',
		mailName: 'T',
		mailAddress: 't@example.org'
	};
	return rememberInstance({ db }, { ...known, sendsMail });
};
const minutesBefore = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000);

describe('the outbox', () => {
	it('lists mails newest first, a page at a time, each of them once', async ({ db }) => {
		const ctx = await theOperator(db);
		const count = 2 * mailLimits.pageRows + 3;
		// Many of one moment: an invitation goes to everybody at once.
		for (let n = 0; n < count; n++) await aMail(db, { createdAt: minutesBefore(n % 4) });
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page = await listMails(ctx, { after });
			expect(page.total).toBe(count);
			seen.push(...page.mails.map(({ id }) => id));
			after = page.next;
		} while (after);
		expect(seen).toHaveLength(count);
		expect(new Set(seen).size).toBe(count);
	});

	it('is searched by name, address and subject, and filtered by state', async ({ db }) => {
		const ctx = await theOperator(db);
		await aMail(db, { toName: 'Zühal Yıldırım', state: 'failed' });
		await aMail(db, { toAddress: 'hundert_prozent@example.org' });
		await aMail(db, { subject: '100 % Ehrenamt' });
		const found = async (search: string, state?: MailState) =>
			(await listMails(ctx, { search, state })).total;
		expect(await found('zühal')).toBe(1);
		expect(await found('zühal', 'sent')).toBe(0);
		expect(await found('zühal', 'failed')).toBe(1);
		expect(await found('%')).toBe(1);
		expect(await found('_')).toBe(1);
		expect(await found('example prozent')).toBe(1);
		expect(await found('')).toBe(3);
	});

	it.for(mailStates)(
		'shows the words of a mail only where it was kept: %s',
		async (state, { db }) => {
			const ctx = await theOperator(db);
			const calendar = { method: 'REQUEST', text: 'BEGIN:VCALENDAR' } as const;
			const { id, body } = await aMail(db, { state, calendar });
			const seen = state === 'kept' ? { body, calendar } : { body: null, calendar: null };
			expect(await findMail(ctx, id)).toMatchObject(seen);
		}
	);

	it('notes who opened a mail whose words it shows', async ({ db }) => {
		const ctx = await theOperator(db);
		const kept = await aMail(db, { state: 'kept' });
		const sent = await aMail(db, { state: 'sent', body: null });
		for (const { id } of [kept, sent]) expect(await openMail(ctx, id)).toMatchObject({ id });
		const left = await db.select().from(auditEntries);
		expect(left.map(({ action, subjectId }) => [action, subjectId])).toEqual([
			['mail.opened', kept.id]
		]);
		const hedda = as(await anActor(db), db);
		await expect(openMail(hedda, kept.id)).rejects.toMatchObject({ status: 403 });
	});

	it('exists for the operator only', async ({ db }) => {
		const { actors } = await aFullMeeting(db);
		const { id } = await aMail(db, { state: 'failed' });
		await withServer(db);
		for (const who of Object.keys(actors) as Role[]) {
			const ctx = as(actors[who], db);
			const mayIt = who === 'operator';
			expect((await listMails(ctx, {})).total, who).toBe(mayIt ? 1 : 0);
			const attempt = sendAgain(ctx, id);
			if (mayIt) await expect(attempt).resolves.toBeUndefined();
			else await expect(attempt, who).rejects.toMatchObject({ status: 404 });
		}
	});
});

describe('a mail that failed', () => {
	it('is sent again from the start, which somebody answers for', async ({ db }) => {
		const ctx = await theOperator(db);
		await withServer(db);
		const { id } = await aMail(db, { state: 'failed', failure: '550', attempts: 1 });
		await sendAgain(ctx, id);
		const [mail] = await db.select().from(mails);
		expect(mail).toMatchObject({ state: 'waiting', failure: null, attempts: 0 });
		expect(await db.select().from(jobs)).toMatchObject([{ payload: { mail: id }, dueAt: NOON }]);
		const left = await db
			.select()
			.from(auditEntries)
			.where(eq(auditEntries.action, 'mail.sentAgain'));
		expect(left).toMatchObject([{ subjectId: id }]);
	});

	it.for([
		['waiting', 409],
		['sent', 409],
		['failed', 200],
		['kept', 200]
	] as const)('or was kept, not one that is %s', async ([state, status], { db }) => {
		const ctx = await theOperator(db);
		await withServer(db);
		const { id } = await aMail(db, { state });
		const attempt = sendAgain(ctx, id);
		if (status === 200) await expect(attempt).resolves.toBeUndefined();
		else await expect(attempt).rejects.toMatchObject({ status, key: 'mail.again.onItsWay' });
	});

	it('stays where it is without a mail server', async ({ db }) => {
		const ctx = await theOperator(db);
		await withServer(db, false);
		const { id } = await aMail(db, { state: 'failed' });
		const refusal = { status: 409, key: 'mail.again.noServer' };
		await expect(sendAgain(ctx, id)).rejects.toMatchObject(refusal);
	});

	it('is explained by the code of the failure', () => {
		const kinds = ['EAUTH', 'ETLS', 'SELF_SIGNED_CERT_IN_CHAIN', '550', '451', 'ECONNREFUSED'];
		expect(kinds.map(failureKind)).toEqual([
			'login',
			'line',
			'line',
			'refused',
			'later',
			'unreachable'
		]);
	});

	it('is not sent by a job that comes too late', async ({ db }) => {
		const { id } = await aMail(db, { state: 'failed' });
		await deliverMail({ db, now: NOON }, id, undefined, { warn: () => {} });
		expect(await db.select().from(mails)).toMatchObject([{ state: 'failed' }]);
	});
});
