import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { mails } from './tables.server.ts';

type At = { db: Db };

export async function insertMail(
	{ db }: At,
	mail: Omit<typeof mails.$inferInsert, 'id' | 'state' | 'attempts'>
): Promise<string> {
	const [row] = await db.insert(mails).values(mail).returning({ id: mails.id });
	if (!row) throw new Error('The mail was not stored.');
	return row.id;
}

/** What was sent is not kept here: from now on only its recipient has it. */
export async function markSent({ db, now }: At & { now: Date }, id: string): Promise<void> {
	const attempts = sql`${mails.attempts} + 1`;
	await db
		.update(mails)
		.set({ state: 'sent', sentAt: now, body: null, calendar: null, failure: null, attempts })
		.where(eq(mails.id, id));
}

export async function markKept({ db }: At, id: string): Promise<void> {
	await db.update(mails).set({ state: 'kept' }).where(eq(mails.id, id));
}

export async function markTried(
	{ db }: At,
	id: string,
	{ state, failure }: { state: 'waiting' | 'failed'; failure: string }
): Promise<void> {
	const attempts = sql`${mails.attempts} + 1`;
	await db.update(mails).set({ state, failure, attempts }).where(eq(mails.id, id));
}

/** False if it is on its way or was sent meanwhile. */
export async function markWaitingAgain({ db }: At, id: string): Promise<boolean> {
	const atRest = and(eq(mails.id, id), inArray(mails.state, ['failed', 'kept']));
	const rows = await db
		.update(mails)
		.set({ state: 'waiting', attempts: 0, failure: null })
		.where(atRest)
		.returning({ id: mails.id });
	return rows.length === 1;
}

/** What is just being sent is left alone: it can no longer be stopped. */
export async function deleteUnsent({ db }: At, personId: string, kind: string): Promise<void> {
	const unsent = and(
		eq(mails.personId, personId),
		eq(mails.kind, kind),
		inArray(mails.state, ['waiting', 'kept', 'failed'])
	);
	const idle = db.select({ id: mails.id }).from(mails).where(unsent);
	await db.delete(mails).where(inArray(mails.id, idle.for('update', { skipLocked: true })));
}

export async function deleteMailsBefore({ db }: At, before: Date): Promise<void> {
	await db.delete(mails).where(lt(mails.createdAt, before));
}
