import { and, eq, gt, gte, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import { meetingsPeoplePrepared } from '../agenda/own-items.queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { addDays, momentAt } from '../time/zone.ts';
import type { Meeting } from './meetings.ts';
import { guests, meetings } from './tables.server.ts';

type At = { db: Db; now: Date };

export type ProducedMeeting = Pick<
	Meeting,
	'id' | 'number' | 'title' | 'startsAt' | 'plannedMinutes' | 'place' | 'invitedAt'
> & {
	/** `YYYY-MM-DD`, the day the rule gave. */
	seriesDay: string;
	/** Somebody was invited, or put something on its agenda. */
	inUse: boolean;
};

/** Coming meetings that a series produced, in order of their days. */
export async function comingOfSeries(
	{ db, now }: At,
	seriesId: string
): Promise<ProducedMeeting[]> {
	const withGuests = sql<boolean>`exists (select 1 from ${guests} where ${eq(guests.meetingId, meetings.id)})`;
	const rows = await db
		.select({
			id: meetings.id,
			number: meetings.number,
			title: meetings.title,
			startsAt: meetings.startsAt,
			plannedMinutes: meetings.plannedMinutes,
			place: meetings.place,
			invitedAt: meetings.invitedAt,
			seriesDay: meetings.seriesDay,
			inUse: withGuests
		})
		.from(meetings)
		.where(
			and(
				eq(meetings.seriesId, seriesId),
				eq(meetings.state, 'planned'),
				gt(meetings.startsAt, now)
			)
		)
		.orderBy(meetings.seriesDay);
	const prepared = await meetingsPeoplePrepared(
		{ db },
		rows.map(({ id }) => id)
	);
	return rows.flatMap(({ seriesDay, ...row }) => {
		const inUse = row.inUse || row.invitedAt !== null || prepared.has(row.id);
		return seriesDay ? [{ ...row, seriesDay, inUse }] : [];
	});
}

/** The days of a series that have their meeting, also one that was moved or cancelled since. */
export async function producedDays({ db }: Pick<At, 'db'>, seriesId: string): Promise<Set<string>> {
	const rows = await db
		.select({ day: meetings.seriesDay })
		.from(meetings)
		.where(and(eq(meetings.seriesId, seriesId), isNotNull(meetings.seriesDay)));
	return new Set(rows.flatMap(({ day }) => day ?? []));
}

/** A meeting that people planned for this day by hand, and no series. */
export async function plannedByHand(
	{ db }: Pick<At, 'db'>,
	roundtableId: string,
	day: string
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: meetings.id })
		.from(meetings)
		.where(
			and(
				eq(meetings.roundtableId, roundtableId),
				isNull(meetings.seriesId),
				ne(meetings.state, 'cancelled'),
				gte(meetings.startsAt, momentAt(day, '00:00')),
				lt(meetings.startsAt, momentAt(addDays(day, 1), '00:00'))
			)
		);
	return row?.id;
}
