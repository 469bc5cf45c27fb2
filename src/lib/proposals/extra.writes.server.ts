import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { ExtraRequest } from './extra.ts';
import { extraMeetingRequests as requests, extraMeetingSupports } from './tables.server.ts';

type To = { db: Db };

/** Everything about a table's request happens one after the other: each counts what is true. */
export async function lockRequests({ db }: To, roundtableId: string): Promise<void> {
	const key = `extra/${roundtableId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

export async function insertRequest(
	{ db }: To,
	request: Pick<ExtraRequest, 'roundtableId' | 'reason' | 'createdAt'>
): Promise<string> {
	const [row] = await db.insert(requests).values(request).returning({ id: requests.id });
	if (!row) throw new Error('The request was not stored.');
	return row.id;
}

/** False if the seat stood behind it before. */
export async function insertSupport(
	{ db }: To,
	support: typeof extraMeetingSupports.$inferInsert
): Promise<boolean> {
	const rows = await db
		.insert(extraMeetingSupports)
		.values(support)
		.onConflictDoNothing()
		.returning({ seatId: extraMeetingSupports.seatId });
	return rows.length === 1;
}

export async function deleteSupports({ db }: To, requestId: string, seatIds: string[]) {
	const own = and(
		eq(extraMeetingSupports.requestId, requestId),
		inArray(extraMeetingSupports.seatId, seatIds)
	);
	const rows = await db.delete(extraMeetingSupports).where(own).returning();
	return rows.length;
}

/** True the first time. */
export async function markReached({ db }: To, id: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(requests)
		.set({ reachedAt: now })
		.where(and(eq(requests.id, id), isNull(requests.reachedAt)))
		.returning({ id: requests.id });
	return rows.length === 1;
}

/** False if it was no longer open, or somebody changed it since `version`. */
export async function endRequest(
	{ db }: To,
	{ id, version }: Pick<ExtraRequest, 'id' | 'version'>,
	end: { state: 'convened'; meetingId: string } | { state: 'withdrawn' }
): Promise<boolean> {
	const open = and(eq(requests.id, id), eq(requests.version, version), eq(requests.state, 'open'));
	const rows = await db
		.update(requests)
		.set({ ...end, version: sql`${requests.version} + 1` })
		.where(open)
		.returning({ id: requests.id });
	return rows.length === 1;
}
