import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Meeting } from './meetings.ts';
import { guestLinks, guests, meetings } from './tables.server.ts';

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

/**
 * Who changes agenda, facts or votes shares this lock; who freezes the minutes has it alone. So
 * nothing changes between the judgement that it may and the version that is taken.
 */
export async function holdMinutes(db: Db, id: string, how: 'shared' | 'alone'): Promise<void> {
	const lock = sql.raw(how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
	await db.execute(sql`select ${lock}(hashtextextended(${id}, 2))`);
}

/** False if somebody moved them on since they were read; then nothing was written. */
export async function setMinutesState(
	db: Db,
	{ id, minutesState }: Pick<Meeting, 'id' | 'minutesState'>,
	to: Meeting['minutesState']
): Promise<boolean> {
	const rows = await db
		.update(meetings)
		.set({ minutesState: to })
		.where(and(eq(meetings.id, id), eq(meetings.minutesState, minutesState)))
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

type SeriesFacts = Omit<Fields, 'title'> & { seriesDay: string };

/** Undefined if this day of the series has its meeting already. */
export async function insertFromSeries(
	db: Db,
	meeting: Fields & Pick<Meeting, 'roundtableId' | 'number'> & SeriesFacts & { seriesId: string }
): Promise<string | undefined> {
	const [row] = await db
		.insert(meetings)
		.values(meeting)
		.onConflictDoNothing({ target: [meetings.seriesId, meetings.seriesDay] })
		.returning({ id: meetings.id });
	return row?.id;
}

/** With a new version: whoever has the former date before their eyes does not write it back. */
export async function moveInSeries(db: Db, id: string, facts: SeriesFacts): Promise<void> {
	await db
		.update(meetings)
		.set({ ...facts, version: sql`${meetings.version} + 1` })
		.where(eq(meetings.id, id));
}

export async function dropFromSeries(db: Db, id: string, cancelReason: string): Promise<void> {
	await db
		.update(meetings)
		.set({
			state: 'cancelled',
			cancelReason,
			seriesDay: null,
			version: sql`${meetings.version} + 1`
		})
		.where(eq(meetings.id, id));
}

export async function adoptIntoSeries(
	db: Db,
	id: string,
	{ seriesId, seriesDay }: { seriesId: string; seriesDay: string }
): Promise<void> {
	await db.update(meetings).set({ seriesId, seriesDay }).where(eq(meetings.id, id));
}

export async function setInvited(
	db: Db,
	id: string,
	invited: { invitedAt: Date; shortNoticeReason: string }
): Promise<void> {
	await db.update(meetings).set(invited).where(eq(meetings.id, id));
}

/** @returns the sequence that holds from now on */
export async function setSequence(db: Db, id: string): Promise<number> {
	const [row] = await db
		.update(meetings)
		.set({ sequence: sql`${meetings.sequence} + 1` })
		.where(eq(meetings.id, id))
		.returning({ sequence: meetings.sequence });
	if (!row) throw new Error('The meeting was not there.');
	return row.sequence;
}

export async function insertGuestLink(db: Db, link: typeof guestLinks.$inferInsert): Promise<void> {
	await db.insert(guestLinks).values(link);
}

export async function deleteGuestLink(db: Db, id: string): Promise<void> {
	await db.delete(guestLinks).where(eq(guestLinks.id, id));
}

export async function deleteGuestsOfPerson(db: Db, personId: string): Promise<void> {
	await db.delete(guests).where(eq(guests.personId, personId));
}

/** Links end with their meeting, also when it moves. */
export async function moveGuestLinks(db: Db, meetingId: string, expiresAt: Date): Promise<void> {
	await db.update(guestLinks).set({ expiresAt }).where(eq(guestLinks.meetingId, meetingId));
}
