import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { turns } from './tables.server.ts';

type To = { db: Db };

/** Who asks, and who calls, do so one after the other. */
export async function lockSpeaking({ db }: To, meetingId: string): Promise<void> {
	const key = `speaking ${meetingId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function insertTurn({ db }: To, turn: typeof turns.$inferInsert): Promise<string> {
	const [row] = await db.insert(turns).values(turn).returning({ id: turns.id });
	if (!row) throw new Error('The wish to speak was not stored.');
	return row.id;
}

type Change = Partial<
	Pick<
		typeof turns.$inferInsert,
		'beganAt' | 'pausedAt' | 'pausedSeconds' | 'endedAt' | 'withdrawnAt' | 'takenOffById' | 'itemId'
	>
>;

export async function changeTurn({ db }: To, id: string, change: Change): Promise<void> {
	await db.update(turns).set(change).where(eq(turns.id, id));
}

/** Everybody who waits goes home; whoever speaks has finished. */
export async function endAllTurns({ db }: To, meetingId: string, at: Date): Promise<void> {
	const ofMeeting = eq(turns.meetingId, meetingId);
	const open = and(ofMeeting, isNotNull(turns.beganAt), isNull(turns.endedAt));
	const endedAt = sql`greatest(coalesce(${turns.pausedAt}, ${at.toISOString()}::timestamptz), ${turns.beganAt})`;
	await db.update(turns).set({ endedAt, pausedAt: null }).where(open);
	const waiting = and(ofMeeting, isNull(turns.beganAt), isNull(turns.withdrawnAt));
	await db.update(turns).set({ withdrawnAt: at }).where(waiting);
}
