import * as Y from 'yjs';
import type { Db } from '../db/db.server.ts';
import { clientsIn } from './authors.ts';
import { readBlocks, type Node } from './document.ts';
import { clientsOf, itemRoomsOf } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { lockRoomsOf } from './writes.server.ts';

type At = { db: Db };

/** Blocks of an item, and per block the ids of the people whose words stand in it. */
export type WholeItem = { blocks: Node[]; authors: string[][] };

export type WholeMinutes = {
	/** By item; items that were taken off the agenda too. */
	items: Map<string, WholeItem>;
	/** How much was written: the sum of the heads of all rooms. */
	head: number;
};

/**
 * All minutes of a meeting at one moment, closed items too: whoever writes waits until the
 * surrounding transaction ends. It judges no rights; that is done by the use case it is part of.
 */
export async function wholeMinutes({ db }: At, meetingId: string): Promise<WholeMinutes> {
	await lockRoomsOf({ db }, meetingId);
	const items = new Map<string, WholeItem>();
	let head = 0;
	for (const [roomId, itemIds] of await itemRoomsOf({ db }, meetingId)) {
		const stored = await storedAfter({ db }, roomId, 0);
		head += stored.head;
		const doc = documentOf(stored);
		const clients = await clientsOf({ db }, roomId);
		for (const id of itemIds) items.set(id, wholeItem(doc.getXmlFragment(id), clients));
		doc.destroy();
	}
	return { items, head };
}

function wholeItem(
	fragment: Y.XmlFragment,
	clients: ReadonlyMap<number, string | null>
): WholeItem {
	const whole: WholeItem = { blocks: [], authors: [] };
	for (const part of fragment.toArray()) {
		if (!(part instanceof Y.XmlElement)) continue;
		const [block] = readBlocks([part]);
		if (!block) continue;
		const people = [...clientsIn(part)].flatMap((client) => clients.get(client) ?? []);
		whole.blocks.push(block);
		whole.authors.push([...new Set(people)].sort());
	}
	return whole;
}
