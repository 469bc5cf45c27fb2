import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { calendarFeeds } from './tables.server.ts';

type At = { db: Db; now: Date };

type NewFeed = { id: string; personId: string; roundtableId: string | null; label: string };

/** Two requests at once may not both make the last one allowed: the second waits here. */
export async function lockFeedsOf({ db }: { db: Db }, personId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 1))`);
}

export async function insertFeed({ db, now }: At, feed: NewFeed): Promise<void> {
	await db.insert(calendarFeeds).values({ ...feed, createdAt: now });
}

/** False if there is no such open address of this person. */
export async function endFeed({ db, now }: At, personId: string, id: string): Promise<boolean> {
	const open = and(
		eq(calendarFeeds.id, id),
		eq(calendarFeeds.personId, personId),
		isNull(calendarFeeds.revokedAt)
	);
	const rows = await db
		.update(calendarFeeds)
		.set({ revokedAt: now })
		.where(open)
		.returning({ id: calendarFeeds.id });
	return rows.length === 1;
}

/** The day is enough: when exactly somebody's phone is awake is nobody's business. */
export async function noteUse({ db, now }: At, id: string): Promise<void> {
	const today = sql`date_trunc('day', ${now.toISOString()}::timestamptz at time zone 'UTC')`;
	const earlier = or(
		isNull(calendarFeeds.lastUsedAt),
		sql`${calendarFeeds.lastUsedAt} at time zone 'UTC' < ${today}`
	);
	await db
		.update(calendarFeeds)
		.set({ lastUsedAt: sql`${today} at time zone 'UTC'` })
		.where(and(eq(calendarFeeds.id, id), earlier));
}

export async function deleteEndedBefore({ db }: { db: Db }, moment: Date): Promise<void> {
	await db.delete(calendarFeeds).where(lt(calendarFeeds.revokedAt, moment));
}

export async function endUnusedSince({ db, now }: At, moment: Date): Promise<void> {
	const last = sql`coalesce(${calendarFeeds.lastUsedAt}, ${calendarFeeds.createdAt})`;
	await db
		.update(calendarFeeds)
		.set({ revokedAt: now })
		.where(and(isNull(calendarFeeds.revokedAt), sql`${last} < ${moment.toISOString()}`));
}
