import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Attendance } from './attendance.ts';
import { attendances, excuses, recusals } from './tables.server.ts';

type To = { db: Db };
type Times = Pick<Attendance, 'cameAt' | 'leftAt'>;
type Seen = Pick<Attendance, 'id' | 'version'>;

/** Two people who check somebody in at once do so one after the other. */
export async function lockAttendance({ db }: To, meetingId: string): Promise<void> {
	const key = `attendance ${meetingId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function insertAttendance(
	{ db }: To,
	entry: typeof attendances.$inferInsert
): Promise<string> {
	const [row] = await db.insert(attendances).values(entry).returning({ id: attendances.id });
	if (!row) throw new Error('The attendance was not stored.');
	return row.id;
}

/** False if somebody else changed the entry since `version`; then nothing was written. */
export async function changeAttendance(
	{ db }: To,
	{ id, version }: Seen,
	change: Partial<Times & Pick<Attendance, 'remote' | 'deputy'>>
): Promise<boolean> {
	const rows = await db
		.update(attendances)
		.set({ ...change, version: sql`${attendances.version} + 1` })
		.where(and(eq(attendances.id, id), eq(attendances.version, version)))
		.returning({ id: attendances.id });
	return rows.length === 1;
}

export async function deleteAttendance({ db }: To, { id, version }: Seen): Promise<boolean> {
	const rows = await db
		.delete(attendances)
		.where(and(eq(attendances.id, id), eq(attendances.version, version)))
		.returning({ id: attendances.id });
	return rows.length === 1;
}

/** Everybody who is still there leaves. @returns how many */
export async function endOpenAttendances({ db }: To, meetingId: string, at: Date): Promise<number> {
	const open = and(eq(attendances.meetingId, meetingId), isNull(attendances.leftAt));
	const rows = await db
		.update(attendances)
		// Whoever came at this very moment, or was entered ahead of time, leaves just after.
		.set({
			leftAt: sql`greatest(${at.toISOString()}::timestamptz, ${attendances.cameAt} + interval '1 second')`,
			version: sql`${attendances.version} + 1`
		})
		.where(open)
		.returning({ id: attendances.id });
	return rows.length;
}

export async function insertExcuse({ db }: To, excuse: typeof excuses.$inferInsert): Promise<void> {
	await db.insert(excuses).values(excuse).onConflictDoNothing();
}

export async function deleteExcuse(
	{ db }: To,
	{ meetingId, seatId }: { meetingId: string; seatId: string }
): Promise<void> {
	await db.delete(excuses).where(and(eq(excuses.meetingId, meetingId), eq(excuses.seatId, seatId)));
}

/** False if the seat was recused already. */
export async function insertRecusal(
	{ db }: To,
	recusal: typeof recusals.$inferInsert
): Promise<boolean> {
	const rows = await db
		.insert(recusals)
		.values(recusal)
		.onConflictDoNothing()
		.returning({ seatId: recusals.seatId });
	return rows.length === 1;
}

export async function deleteRecusal(
	{ db }: To,
	{ itemId, seatId }: { itemId: string; seatId: string }
): Promise<boolean> {
	const rows = await db
		.delete(recusals)
		.where(and(eq(recusals.itemId, itemId), eq(recusals.seatId, seatId)))
		.returning({ seatId: recusals.seatId });
	return rows.length === 1;
}
