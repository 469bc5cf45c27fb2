import * as Y from 'yjs';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { readBlocks, writeBlocks } from './document.ts';
import { projectRoom } from './project.server.ts';
import { itemSubject, roomOfItem, type Room } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { addItemToRoom, appendByServer, ownRoomOf } from './place.server.ts';
import { documentOf } from './stored.server.ts';
import { countMove, lockRoom, putItemIntoRoom, replaceLog } from './writes.server.ts';

/**
 * Moves the text of an item out of the open room into one of its own, before others read than may
 * read the meeting. Part of the use case that closes the item or invites its guest, which has judged
 * the right. Afterwards neither state nor log of the open room holds a word of it.
 */
export function moveToOwnRoom(ctx: Pick<Ctx, 'db'>, itemId: string): Promise<void> {
	return inTransaction(ctx, async ({ db }) => {
		const item = await itemSubject({ db }, itemId);
		if (!item) throw notFound();
		const before = await roomOfItem({ db }, itemId);
		if (!before) return addItemToRoom({ db }, { ...item, visibility: 'closed' });
		await lockRoom({ db }, before.id);
		// Read again behind the lock: somebody else may have moved it meanwhile.
		const from = await roomOfItem({ db }, itemId);
		if (!from || from.itemId !== null) return;
		const doc = documentOf(await storedAfter({ db }, from.id, 0));
		await copyIntoOwnRoom({ db }, item, readBlocks(doc.getXmlFragment(itemId)));
		await cutOut({ db }, from, doc, itemId);
		await notify({ db }, 'changed', { meeting: item.meetingId, topic: 'rooms' });
	});
}

async function copyIntoOwnRoom(
	{ db }: Pick<Ctx, 'db'>,
	item: { id: string; meetingId: string },
	blocks: ReturnType<typeof readBlocks>
): Promise<void> {
	const own = await ownRoomOf({ db }, item);
	await putItemIntoRoom({ db }, item.id, own.id);
	const doc = new Y.Doc();
	const text = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
	const head = await appendByServer({ db }, own.id, doc, () =>
		writeBlocks(doc.getXmlFragment(item.id), text)
	);
	if (head !== undefined) await projectRoom({ db }, { id: own.id, head }, doc);
}

/*
 * Deleted in the same document, never rebuilt: then a browser that was offline finds its own text
 * deleted when it comes back. A document rebuilt under the same name would get it all again.
 */
async function cutOut(
	{ db }: Pick<Ctx, 'db'>,
	room: Room,
	doc: Y.Doc,
	itemId: string
): Promise<void> {
	const fragment = doc.getXmlFragment(itemId);
	const appended = await appendByServer({ db }, room.id, doc, () =>
		fragment.delete(0, fragment.length)
	);
	const head = appended ?? room.head;
	await replaceLog({ db }, room.id, { state: Y.encodeStateAsUpdate(doc), compactedTo: head });
	await countMove({ db }, room.id);
	await projectRoom({ db }, { id: room.id, head }, doc);
}
