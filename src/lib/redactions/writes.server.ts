import type { Db } from '../db/db.server.ts';
import { redactions } from './tables.server.ts';

export async function insertRedaction(
	db: Db,
	entry: typeof redactions.$inferInsert
): Promise<string> {
	const [row] = await db.insert(redactions).values(entry).returning({ id: redactions.id });
	return row!.id;
}
