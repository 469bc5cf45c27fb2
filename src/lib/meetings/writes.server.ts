import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Meeting } from './meetings.ts';
import { guests, meetings } from './tables.server.ts';

type Fields = Pick<Meeting, 'title' | 'startsAt' | 'plannedMinutes' | 'place'>;

/** Two people who create a meeting of one table at once get two numbers: the second waits here. */
export async function lockNumbers(db: Db, roundtableId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundtableId}, 0))`);
}

export async function insertMeeting(
	db: Db,
	meeting: Fields & Pick<Meeting, 'roundtableId' | 'number'>
): Promise<string> {
	const [row] = await db.insert(meetings).values(meeting).returning({ id: meetings.id });
	if (!row) throw new Error('The meeting was not stored.');
	return row.id;
}

/** False if someone else changed the meeting since `version`; then nothing was written. */
export async function changeMeeting(
	db: Db,
	{ id, version }: Pick<Meeting, 'id' | 'version'>,
	change: Partial<Fields & Pick<Meeting, 'state' | 'cancelReason'>>
): Promise<boolean> {
	const rows = await db
		.update(meetings)
		.set({ ...change, version: sql`${meetings.version} + 1` })
		.where(and(eq(meetings.id, id), eq(meetings.version, version)))
		.returning({ id: meetings.id });
	return rows.length === 1;
}

/** The last word counts, so no version is asked for. */
export async function pointTo(db: Db, id: string, itemId: string | null): Promise<void> {
	await db.update(meetings).set({ currentItemId: itemId }).where(eq(meetings.id, id));
}

/** Nothing, if the table has gone on to another item meanwhile. */
export async function pointAwayFrom(db: Db, id: string, itemId: string): Promise<void> {
	await db
		.update(meetings)
		.set({ currentItemId: null })
		.where(and(eq(meetings.id, id), eq(meetings.currentItemId, itemId)));
}

/** False if this person was already invited to just that. */
export async function insertGuest(
	db: Db,
	guest: { meetingId: string; itemId: string | null; personId: string; invitedAt: Date }
): Promise<boolean> {
	const rows = await db
		.insert(guests)
		.values(guest)
		.onConflictDoNothing()
		.returning({ id: guests.id });
	return rows.length === 1;
}

/** The guest who is now gone, or undefined where there was none. */
export async function deleteGuest(
	db: Db,
	meetingId: string,
	guestId: string
): Promise<{ personId: string; itemId: string | null } | undefined> {
	const [row] = await db
		.delete(guests)
		.where(and(eq(guests.id, guestId), eq(guests.meetingId, meetingId)))
		.returning({ personId: guests.personId, itemId: guests.itemId });
	return row;
}
