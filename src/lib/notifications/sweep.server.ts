import type { Db } from '../db/db.server.ts';
import { mailLimits } from './mails.ts';
import { deleteMailsBefore } from './writes.server.ts';

/** Deletes old mails: the outbox is no archive of who was written to. */
export async function sweepMails(at: { db: Db; now: Date }): Promise<void> {
	await deleteMailsBefore(at, new Date(at.now.getTime() - mailLimits.keptDays * 24 * 3_600_000));
}
