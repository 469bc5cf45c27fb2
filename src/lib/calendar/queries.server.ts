import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { calendarLimits, type CalendarFeedEntry } from './calendar.ts';
import { calendarFeeds } from './tables.server.ts';

type At = { db: Db; now: Date };

const listed = {
	id: calendarFeeds.id,
	label: calendarFeeds.label,
	roundtableId: calendarFeeds.roundtableId,
	createdAt: calendarFeeds.createdAt,
	lastUsedAt: calendarFeeds.lastUsedAt
};

/** Neither revoked nor forgotten. */
function open({ now }: { now: Date }) {
	const { unusedDays } = calendarLimits;
	const since = new Date(now.getTime() - unusedDays * 24 * 3_600_000).toISOString();
	const last = sql`coalesce(${calendarFeeds.lastUsedAt}, ${calendarFeeds.createdAt})`;
	return and(isNull(calendarFeeds.revokedAt), sql`${last} >= ${since}`);
}

/** The open addresses of a person, newest first. For use cases that know whose they are. */
export function feedsOf(at: At, personId: string): Promise<CalendarFeedEntry[]> {
	return at.db
		.select(listed)
		.from(calendarFeeds)
		.where(and(eq(calendarFeeds.personId, personId), open(at)))
		.orderBy(desc(calendarFeeds.createdAt), calendarFeeds.id);
}

export async function countFeedsOf(at: At, personId: string): Promise<number> {
	const [row] = await at.db
		.select({ total: count() })
		.from(calendarFeeds)
		.where(and(eq(calendarFeeds.personId, personId), open(at)));
	return row?.total ?? 0;
}

/** What an address opens; undefined if it is revoked, forgotten or was never made. */
export async function findOpenFeed(
	at: At,
	id: string
): Promise<{ id: string; personId: string; roundtableId: string | null } | undefined> {
	const { personId } = calendarFeeds;
	const [row] = await at.db
		.select({ ...listed, personId })
		.from(calendarFeeds)
		.where(and(eq(calendarFeeds.id, id), open(at)));
	return row;
}
