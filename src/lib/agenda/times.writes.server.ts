import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { longestStretch } from './clock.ts';
import { agendaItems, itemTimes } from './tables.server.ts';

/** The clocks of one meeting are set one after the other, so that only one of them runs. */
export async function lockClocks(db: Db, meetingId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${meetingId}, 4))`);
}

/** Stops what runs in this meeting: only the clock of one item, or all but that of one item. */
export async function stopClocks(
	db: Db,
	{ meetingId, only, except }: { meetingId: string; only?: string; except?: string | null },
	now: Date
): Promise<number> {
	const itsItems = db
		.select({ id: agendaItems.id })
		.from(agendaItems)
		.where(eq(agendaItems.meetingId, meetingId));
	const which = and(
		inArray(itemTimes.itemId, itsItems),
		only ? eq(itemTimes.itemId, only) : undefined,
		except ? ne(itemTimes.itemId, except) : undefined
	);
	const latest = sql`${itemTimes.startedAt} + make_interval(secs => ${longestStretch})`;
	const end = sql`greatest(${itemTimes.startedAt}, least(${now.toISOString()}::timestamptz, ${latest}))`;
	const rows = await db
		.update(itemTimes)
		.set({ endedAt: end })
		.where(and(which, isNull(itemTimes.endedAt)))
		.returning({ id: itemTimes.id });
	return rows.length;
}

/** A clock that runs already goes on running. */
export async function startItemClock(db: Db, itemId: string, now: Date): Promise<void> {
	await db.insert(itemTimes).values({ itemId, startedAt: now }).onConflictDoNothing();
}

export async function setDone(db: Db, itemId: string, doneAt: Date | null): Promise<void> {
	await db.update(agendaItems).set({ doneAt }).where(eq(agendaItems.id, itemId));
}

/** Instead of everything that was measured: one stretch of that length, or none. */
export async function replaceTimes(
	db: Db,
	itemId: string,
	stretch: { startedAt: Date; endedAt: Date } | null
): Promise<void> {
	await db.delete(itemTimes).where(eq(itemTimes.itemId, itemId));
	if (stretch) await db.insert(itemTimes).values({ itemId, ...stretch });
}
