import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { verify, type Stored } from './stored.server.ts';
import { minutesRooms, minutesUpdates } from './tables.server.ts';

/** Attempts to read a row and its updates as one; only a compaction in between makes it fail. */
const readAttempts = 5;

/**
 * What is stored after `after`. If that was compacted meanwhile, the whole state comes along;
 * applying twice what one knows changes nothing.
 *
 * @throws Error if updates are missing or damaged
 */
export async function storedAfter(
	{ db }: { db: Db },
	roomId: string,
	after: number
): Promise<Stored> {
	for (let attempt = 0; attempt < readAttempts; attempt++) {
		const found = await readOnce(db, roomId, after);
		if (found) return found;
	}
	throw new Error('Updates of the minutes are missing.');
}

async function readOnce(db: Db, roomId: string, after: number): Promise<Stored | undefined> {
	const behind = gt(minutesRooms.compactedTo, after);
	const [room] = await db
		.select({
			moves: minutesRooms.moves,
			head: minutesRooms.head,
			compactedTo: minutesRooms.compactedTo,
			state: sql<Buffer | null>`case when ${behind} then ${minutesRooms.compactedState} end`,
			hash: minutesRooms.compactedHash
		})
		.from(minutesRooms)
		.where(eq(minutesRooms.id, roomId));
	if (!room) throw new Error('There is no such room of minutes.');
	const from = Math.max(after, room.compactedTo);
	const rows = await db
		.select({ seq: minutesUpdates.seq, update: minutesUpdates.update, hash: minutesUpdates.hash })
		.from(minutesUpdates)
		.where(and(eq(minutesUpdates.roomId, roomId), gt(minutesUpdates.seq, from)))
		.orderBy(asc(minutesUpdates.seq));
	const gapless = rows.every(({ seq }, index) => seq === from + 1 + index);
	if (!gapless || from + rows.length < room.head) return undefined;
	return {
		head: from + rows.length,
		moves: room.moves,
		state: room.state ? verify(room.state, room.hash) : undefined,
		updates: rows.map(({ update, hash }) => verify(update, hash))
	};
}
