import { inTransaction, type Db } from '../db/db.server.ts';
import { enqueue } from '../db/queue.server.ts';
import { quarantinedSince } from './quarantine.queries.server.ts';
import * as writes from './writes.server.ts';

type At = { db: Db; now: Date };

const hour = 3_600_000;
const keptFor = 30 * 24 * hour;

/** The job that makes prepared objections of text that came after the freeze. */
export const lateEditsJob = 'record.lateEdits';

/**
 * Keeps a refused frame for 30 days, so that no text is lost by a rule that was wrong. What was only
 * too late is turned into something its author can use, at once.
 */
export function quarantine(
	at: At,
	refused: writes.Quarantined,
	{ perHour }: { perHour: number }
): Promise<void> {
	return inTransaction(at, async ({ db, now }) => {
		const { roomId, personId, reason } = refused;
		const recently = new Date(now.getTime() - hour);
		if ((await quarantinedSince({ db }, personId, recently)) >= perHour) return;
		await writes.insertQuarantined({ db }, refused);
		if (reason === 'frozen') await enqueue({ db, now }, lateEditsJob, { roomId, personId });
	});
}

/** For the daily job. */
export function emptyQuarantine({ db, now }: At): Promise<void> {
	return writes.deleteQuarantinedBefore({ db }, new Date(now.getTime() - keptFor));
}
