import * as Y from 'yjs';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { concealBlock, type Secret } from './conceal.ts';
import { readBlocks, writeBlocks } from './document.ts';
import { appendByServer } from './place.server.ts';
import { projectRoom } from './project.server.ts';
import { roomOfItem, type Room } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { deleteGoneBlocks, deleteQuarantineOf, insertCut } from './redact.writes.server.ts';
import { countMove, lockRoom, replaceLog, setRoomState } from './writes.server.ts';

/**
 * Takes words out of the text of an item for good: out of the document and its log, out of the rows
 * for pages and search, out of what was refused. Every block keeps its place. Part of the use case
 * that answers for it, which has judged the right.
 *
 * @returns in how many blocks the words stood
 */
export function redactMinutes(
	ctx: Pick<Ctx, 'db'>,
	itemId: string,
	secret: Secret
): Promise<number> {
	return inTransaction(ctx, async ({ db }) => {
		const found = await roomOfItem({ db }, itemId);
		if (!found) throw notFound();
		await lockRoom({ db }, found.id);
		const room = (await roomOfItem({ db }, itemId))!;
		const doc = documentOf(await storedAfter({ db }, room.id, 0));
		const fragment = doc.getXmlFragment(itemId);
		// Also frozen minutes: whoever waits for the lock of the room never sees it live.
		await setRoomState({ db }, room.id, 'live');
		let blocks = 0;
		const head = await appendByServer({ db }, room.id, doc, () => {
			blocks = conceal(fragment, secret);
			leaveTrace(fragment);
		});
		await forget({ db }, { ...room, head: head ?? room.head }, doc, itemId);
		await setRoomState({ db }, room.id, room.state);
		await notify({ db }, 'changed', { meeting: room.meetingId, topic: 'rooms' });
		return blocks;
	});
}

/**
 * The whole block is another one afterwards: what somebody types into the old one at this moment is
 * deleted with it and goes back to them, instead of standing torn beside the mark.
 */
function conceal(fragment: Y.XmlFragment, secret: Secret): number {
	let count = 0;
	readBlocks(fragment).forEach((block, index) => {
		const concealed = concealBlock(block, secret);
		if (!concealed) return;
		count += 1;
		fragment.delete(index, 1);
		writeBlocks(fragment, [concealed], index);
	});
	return count;
}

/** Something from the server that only those have who know of all this: `minutes_cuts`. */
function leaveTrace(fragment: Y.XmlFragment): void {
	fragment.insert(fragment.length, [new Y.XmlElement('paragraph')]);
	fragment.delete(fragment.length - 1, 1);
}

async function forget(
	{ db }: Pick<Ctx, 'db'>,
	room: Room,
	doc: Y.Doc,
	itemId: string
): Promise<void> {
	const { id: roomId, head } = room;
	// Encoded from a document that never held the words: nothing that was deleted is in it.
	const state = Y.encodeStateAsUpdate(afresh(doc));
	await replaceLog({ db }, roomId, { state, compactedTo: head });
	const clock = Y.getState(doc.store, doc.clientID);
	await insertCut({ db }, { roomId, itemId, clientId: doc.clientID, clock });
	await countMove({ db }, roomId);
	await projectRoom({ db }, { id: roomId, head }, doc);
	await deleteGoneBlocks({ db }, itemId);
	await deleteQuarantineOf({ db }, roomId);
}

function afresh(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc({ gc: true });
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}
