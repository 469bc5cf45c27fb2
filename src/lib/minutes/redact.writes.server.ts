import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesBlocks, minutesCuts, minutesQuarantine } from './tables.server.ts';

type At = { db: Db };

export async function insertCut({ db }: At, cut: typeof minutesCuts.$inferInsert): Promise<void> {
	await db.insert(minutesCuts).values(cut);
}

/** Rows of blocks that are no longer in the text: they still hold its words. */
export async function deleteGoneBlocks({ db }: At, itemId: string): Promise<void> {
	const gone = and(eq(minutesBlocks.itemId, itemId), eq(minutesBlocks.present, false));
	await db.delete(minutesBlocks).where(gone);
}

/** Refused frames are not readable without their document: all of the room go. */
export async function deleteQuarantineOf({ db }: At, roomId: string): Promise<void> {
	await db.delete(minutesQuarantine).where(eq(minutesQuarantine.roomId, roomId));
}
