import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { attachments } from './tables.server.ts';

export async function insertAttachment(
	db: Db,
	attachment: typeof attachments.$inferInsert
): Promise<void> {
	await db.insert(attachments).values(attachment);
}

/** @returns false if it was removed already */
export async function takeAway(db: Db, id: string, removedAt: Date): Promise<boolean> {
	const there = and(eq(attachments.id, id), isNull(attachments.removedAt));
	return (await db.update(attachments).set({ removedAt }).where(there).returning()).length === 1;
}

/** @returns false if it is there already */
export async function putBack(db: Db, id: string): Promise<boolean> {
	const gone = and(eq(attachments.id, id), isNotNull(attachments.removedAt));
	const rows = await db.update(attachments).set({ removedAt: null }).where(gone).returning();
	return rows.length === 1;
}
