import type { Db } from '../db/db.server.ts';
import { deleteUnsent } from './writes.server.ts';

/**
 * Takes back mails that were not sent yet, because what they say no longer holds: the link in them
 * was used or replaced. Nothing of it stays in the outbox.
 */
export const withdrawMails = (at: { db: Db }, personId: string, kind: string): Promise<void> =>
	deleteUnsent(at, personId, kind);
