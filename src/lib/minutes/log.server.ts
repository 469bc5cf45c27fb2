import * as Y from 'yjs';
import { inTransaction, type Db } from '../db/db.server.ts';
import { roomById } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import * as writes from './writes.server.ts';

/*
 * The log of a room, for the sync server. Rights were judged there, per connection and root, before
 * anything comes here.
 */

type At = { db: Db };

export type Append = writes.Append & { moves: number };

/**
 * Appends updates to several rooms: all of it is on disk when this returns, or nothing is.
 *
 * @returns per room the sequence number of its last update; none for a room that takes none
 */
export const appendUpdates = (at: At, rooms: Append[]): Promise<Map<string, number>> =>
	writes.insertUpdates(at, rooms);

/**
 * Replaces the log by one state. It is made from what is stored, not from the memory of a process,
 * which may still know text that was taken out; and in one transaction, so that a crash leaves the
 * log as it was. Somebody else was faster: nothing happens.
 */
export async function compactRoom(at: At, roomId: string): Promise<void> {
	const stored = await storedAfter(at, roomId, 0);
	if (stored.updates.length === 0) return;
	const state = Y.encodeStateAsUpdate(documentOf(stored));
	await inTransaction(at, async (at) => {
		await writes.lockRoom(at, roomId);
		const now = await roomById(at, roomId);
		const same = now?.moves === stored.moves && now.compactedTo <= stored.head;
		if (same) await writes.replaceLog(at, roomId, { state, compactedTo: stored.head });
	});
}

/** Binds an unknown client id to this person. @returns false if it belongs to someone else */
export async function bindClient(
	at: At,
	client: { roomId: string; clientId: number; personId: string }
): Promise<boolean> {
	return (await writes.bindClient(at, client)) === client.personId;
}
