import type { Db } from '../db/db.server.ts';
import { auditEntries } from './tables.server.ts';

export async function insertEntry(
	{ db }: { db: Db },
	entry: Omit<typeof auditEntries.$inferInsert, 'id'>
): Promise<void> {
	await db.insert(auditEntries).values(entry);
}
