import type * as Y from 'yjs';
import { inTransaction, type Db } from '../db/db.server.ts';
import { plainText, readBlocks, type Node } from './document.ts';
import { blockHashesOf, itemsOfRoom, roomsBehind } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf, hashOf } from './stored.server.ts';
import { markProjected, replaceBlocks, type BlockRow } from './writes.server.ts';

type At = { db: Db };

/**
 * Writes the blocks of a document into rows, for pages, registers and search. It may be repeated at
 * any time and by any process: an older document never overwrites the rows of a newer one.
 */
export function projectRoom(at: At, room: { id: string; head: number }, doc: Y.Doc): Promise<void> {
	return inTransaction(at, async ({ db }) => {
		if (!(await markProjected({ db }, room.id, room.head))) return;
		const known = await blockHashesOf({ db }, room.id);
		for (const { id } of await itemsOfRoom({ db }, room.id)) {
			const rows = rowsOf(room.id, id, doc.getXmlFragment(id));
			const changed = rows.map(({ hash }) => hash).join() !== (known.get(id) ?? []).join();
			if (changed) await replaceBlocks({ db }, id, rows);
		}
	});
}

/** Projects what was written but not yet projected when a process ended. */
export async function projectWhatIsBehind(
	at: At,
	onFault: (fault: unknown) => void
): Promise<void> {
	for (const { id } of await roomsBehind(at)) {
		try {
			const stored = await storedAfter(at, id, 0);
			await projectRoom(at, { id, head: stored.head }, documentOf(stored));
		} catch (fault) {
			// One damaged document must not keep the others from pages and search.
			onFault(fault);
		}
	}
}

function rowsOf(roomId: string, itemId: string, fragment: Y.XmlFragment): BlockRow[] {
	const seen = new Set<string>();
	return readBlocks(fragment).map((node, index) => {
		const blockId = idOf(node, seen);
		if (blockId) seen.add(blockId);
		return {
			roomId,
			itemId,
			index,
			kind: node.type,
			blockId,
			text: plainText(node).slice(0, searchable).toWellFormed(),
			json: node,
			hash: hashOf(Buffer.from(`${blockId}${JSON.stringify(node)}`)).toString('hex'),
			present: true
		};
	});
}

/** PostgreSQL's index takes a megabyte of words; more of one block is not found, but still shown. */
const searchable = 100_000;

/** A block that was split or pasted has the id twice for a moment; the first one keeps it. */
function idOf(node: Node, seen: ReadonlySet<string>): string | null {
	const id = node.attrs?.['id'];
	return typeof id === 'string' && !seen.has(id) ? id : null;
}
