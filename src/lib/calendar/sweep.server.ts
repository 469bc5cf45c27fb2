import type { Db } from '../db/db.server.ts';
import { calendarLimits } from './calendar.ts';
import { deleteEndedBefore, endUnusedSince } from './writes.server.ts';

/** Ends addresses nobody uses, and forgets those that ended long ago. */
export async function sweepFeeds(at: { db: Db; now: Date }): Promise<void> {
	const daysAgo = (days: number) => new Date(at.now.getTime() - days * 24 * 3_600_000);
	await endUnusedSince(at, daysAgo(calendarLimits.unusedDays));
	await deleteEndedBefore(at, daysAgo(calendarLimits.endedDays));
}
