import type { Db } from '../db/db.server.ts';
import { forgetFullBuckets } from './throttle.writes.server.ts';
import { deleteExpiredSessions, deleteInvitationsExpiredBefore } from './writes.server.ts';

/** So long after its end an invitation still shows who made it and may make another. */
const renewableFor = 30 * 24 * 3_600_000;

/** Deletes what has run out; nothing depends on when this happens. */
export async function sweepIdentity(at: { db: Db; now: Date }): Promise<void> {
	await deleteExpiredSessions(at);
	await deleteInvitationsExpiredBefore(at, new Date(at.now.getTime() - renewableFor));
	await forgetFullBuckets(at);
}
