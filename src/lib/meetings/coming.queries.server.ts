import { and, asc, desc, eq, gt, isNotNull, lt, ne, or } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Meeting } from './meetings.ts';
import { meetingOf } from './queries.server.ts';
import { meetings } from './tables.server.ts';

type At = { db: Db; now: Date };

/** Planned meetings that have not begun, in order; for jobs and for use cases that have asked. */
export async function comingMeetings(
	{ db, now }: At,
	roundtableId: string
): Promise<Pick<Meeting, 'id' | 'startsAt' | 'invitedAt'>[]> {
	return db
		.select({ id: meetings.id, startsAt: meetings.startsAt, invitedAt: meetings.invitedAt })
		.from(meetings)
		.where(
			and(
				eq(meetings.roundtableId, roundtableId),
				eq(meetings.state, 'planned'),
				gt(meetings.startsAt, now)
			)
		)
		.orderBy(asc(meetings.startsAt), meetings.id);
}

/** Tables that have a meeting ahead. */
export async function tablesThatMeet({ db, now }: At): Promise<string[]> {
	const rows = await db
		.selectDistinct({ id: meetings.roundtableId })
		.from(meetings)
		.where(and(eq(meetings.state, 'planned'), gt(meetings.startsAt, now)));
	return rows.map(({ id }) => id);
}

/**
 * Meetings whose minutes the table still has to approve, the oldest first: the last one held, and
 * every earlier one whose draft was sent.
 */
export async function waitingForApproval(
	{ db }: Pick<At, 'db'>,
	{ roundtableId, startsAt }: Pick<Meeting, 'roundtableId' | 'startsAt'>
): Promise<Pick<Meeting, 'id' | 'number'>[]> {
	const took = or(eq(meetings.state, 'held'), eq(meetings.minutesState, 'draft'));
	const rows = await db
		.select({ id: meetings.id, number: meetings.number, minutesState: meetings.minutesState })
		.from(meetings)
		.where(
			and(
				eq(meetings.roundtableId, roundtableId),
				lt(meetings.startsAt, startsAt),
				ne(meetings.state, 'cancelled'),
				took
			)
		)
		.orderBy(desc(meetings.startsAt), desc(meetings.id));
	return rows
		.filter(({ minutesState }, index) =>
			index === 0
				? minutesState === 'writing' || minutesState === 'draft'
				: minutesState === 'draft'
		)
		.map(({ id, number }) => ({ id, number }))
		.toReversed();
}

/** Planned meetings that people were invited to and that have not begun, whoever asks. */
export async function invitedMeetings({ db, now }: At): Promise<Meeting[]> {
	const rows = await db
		.select({ id: meetings.id })
		.from(meetings)
		.where(
			and(eq(meetings.state, 'planned'), gt(meetings.startsAt, now), isNotNull(meetings.invitedAt))
		)
		.orderBy(asc(meetings.startsAt), meetings.id);
	const found = await Promise.all(rows.map(({ id }) => meetingOf({ db }, id)));
	return found.filter((meeting) => meeting !== undefined);
}
