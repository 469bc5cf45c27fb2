import type { Db } from '../db/db.server.ts';
import { quarantinedSince } from './queries.server.ts';
import * as writes from './writes.server.ts';

type At = { db: Db; now: Date };

const hour = 3_600_000;
const keptFor = 30 * 24 * hour;

/** Keeps a refused frame for 30 days, so that no text is lost by a rule that was wrong. */
export async function quarantine(
	{ db, now }: At,
	refused: writes.Quarantined,
	{ perHour }: { perHour: number }
): Promise<void> {
	const recently = new Date(now.getTime() - hour);
	if ((await quarantinedSince({ db }, refused.personId, recently)) >= perHour) return;
	await writes.insertQuarantined({ db }, refused);
}

/** For the daily job. */
export function emptyQuarantine({ db, now }: At): Promise<void> {
	return writes.deleteQuarantinedBefore({ db }, new Date(now.getTime() - keptFor));
}
