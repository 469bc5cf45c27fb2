import * as Y from 'yjs';
import type { Ctx } from '../access/ctx.ts';
import { notAllowed } from '../errors/refusal.ts';
import { writeBlocks } from './document.ts';
import { roomOfItem } from './queries.server.ts';
import { roomName } from './room-name.ts';
import { updatesBy } from './stored.server.ts';
import { bindClient, insertRoom, insertUpdates, putItemIntoRoom } from './writes.server.ts';

type At = Pick<Ctx, 'db'>;
type Made = { id: string; name: string };

/** The room of all items that everyone may read who may read the meeting. Made when first needed. */
async function openRoomOf({ db }: At, meetingId: string): Promise<Made> {
	const address = { meetingId, itemId: null, epoch: 1 };
	return { id: await insertRoom({ db }, address), name: roomName(address) };
}

/** A room of its own for an item whose readers differ from the rest. */
export async function ownRoomOf(
	{ db }: At,
	item: { id: string; meetingId: string }
): Promise<Made> {
	const address = { meetingId: item.meetingId, itemId: item.id, epoch: 1 };
	return { id: await insertRoom({ db }, address), name: roomName(address) };
}

/**
 * Gives a new agenda item its place in a document: one empty paragraph, written by the server, so
 * that two who begin to write at once do not each begin a document. Part of the use case that
 * creates the item, which has judged the right; calling it again changes nothing.
 */
export async function addItemToRoom(
	{ db }: At,
	item: { id: string; meetingId: string; visibility?: 'open' | 'closed' }
): Promise<void> {
	if (await roomOfItem({ db }, item.id)) return;
	const closed = item.visibility === 'closed';
	const room = closed ? await ownRoomOf({ db }, item) : await openRoomOf({ db }, item.meetingId);
	await putItemIntoRoom({ db }, item.id, room.id);
	const doc = new Y.Doc();
	await appendByServer({ db }, room.id, doc, () =>
		writeBlocks(doc.getXmlFragment(item.id), [{ type: 'paragraph' }])
	);
}

/** Appends what the server itself changes in `doc`. */
export async function appendByServer(
	{ db }: At,
	roomId: string,
	doc: Y.Doc,
	change: () => void
): Promise<number | undefined> {
	const updates = updatesBy(doc, change).map((update) => ({ update, personId: null }));
	if (updates.length === 0) return undefined;
	await bindClient({ db }, { roomId, clientId: doc.clientID, personId: null });
	const head = (await insertUpdates({ db }, [{ id: roomId, updates }])).get(roomId);
	if (head === undefined) throw notAllowed();
	return head;
}
