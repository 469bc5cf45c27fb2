import * as Y from 'yjs';
import type { Db } from '#lib/db/db.server.ts';
import type { Node } from '#lib/minutes/document.ts';
import { appendUpdates, bindClient } from '#lib/minutes/log.server.ts';
import { roomOfItem } from '#lib/minutes/queries.server.ts';
import { storedAfter } from '#lib/minutes/stored.queries.server.ts';
import { documentOf, updatesBy } from '#lib/minutes/stored.server.ts';

export const paragraph = (text: string): Node => ({
	type: 'paragraph',
	...(text ? { content: [{ type: 'text', text }] } : {})
});

/** The living document of an item, as it is on disk. */
export async function documentAt(db: Db, itemId: string) {
	const room = (await roomOfItem({ db }, itemId))!;
	return { room, doc: documentOf(await storedAfter({ db }, room.id, 0)) };
}

/** Somebody writes at the end of a block of an item, as the sync server would store it. */
export async function typeInto(
	db: Db,
	item: { itemId: string; block?: number },
	{ personId, text }: { personId: string; text: string }
): Promise<void> {
	const { room, doc } = await documentAt(db, item.itemId);
	await bindClient({ db }, { roomId: room.id, clientId: doc.clientID, personId });
	const block = doc.getXmlFragment(item.itemId).get(item.block ?? 0) as Y.XmlElement;
	const updates = updatesBy(doc, () => {
		const words = (block.get(0) as Y.XmlText | undefined) ?? new Y.XmlText();
		if (block.length === 0) block.insert(0, [words]);
		words.insert(words.length, text);
	});
	const rows = updates.map((update) => ({ update, personId }));
	await appendUpdates({ db }, [{ id: room.id, moves: room.moves, updates: rows }]);
}
