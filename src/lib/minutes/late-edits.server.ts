import * as Y from 'yjs';
import type { Db } from '../db/db.server.ts';
import { plainText, readBlocks } from './document.ts';
import { itemsOfRoom, roomById } from './queries.server.ts';
import { lateFrames } from './quarantine.queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { deleteQuarantined } from './writes.server.ts';

type At = { db: Db };

/** What somebody wanted to do to one block, but came too late. */
export type LateEdit = {
	itemId: string;
	/** Index of the block in the frozen text; of an added one, of the block before it. */
	block: number | null;
	/** The words of that block as they are. */
	quote: string;
	/** The words as they would have become. */
	text: string;
	kind: 'changed' | 'added' | 'deleted';
};

type Blocks = Map<string, { index: number; words: string }>;

/**
 * Takes out of quarantine what a person typed into a frozen room, as changes block by block. To be
 * called in the transaction that keeps it in another form.
 */
export async function takeLateEdits(
	{ db }: At,
	who: { roomId: string; personId: string }
): Promise<{ meetingId: string; edits: LateEdit[] } | undefined> {
	const frames = await lateFrames({ db }, who);
	const room = await roomById({ db }, who.roomId);
	if (!room || frames.length === 0) return undefined;
	const items = (await itemsOfRoom({ db }, room.id)).map(({ id }) => id);
	const doc = documentOf(await storedAfter({ db }, room.id, 0));
	const before = new Map(items.map((id) => [id, blocksIn(doc.getXmlFragment(id))]));
	for (const { frame } of frames) Y.applyUpdate(doc, frame);
	const edits = items.flatMap((id) =>
		changesOf(id, before.get(id) ?? new Map(), blocksIn(doc.getXmlFragment(id)))
	);
	await deleteQuarantined(
		{ db },
		frames.map(({ id }) => id)
	);
	return { meetingId: room.meetingId, edits };
}

/** Blocks by what Yjs calls them, which stays when others come before them. */
function blocksIn(fragment: Y.XmlFragment): Blocks {
	const blocks: Blocks = new Map();
	for (const [index, part] of fragment.toArray().entries()) {
		const id = part._item?.id;
		const words = readBlocks([part]).map(plainText).join('\n');
		blocks.set(`${id?.client}:${id?.clock}`, { index, words });
	}
	return blocks;
}

function changesOf(itemId: string, before: Blocks, after: Blocks): LateEdit[] {
	const edits: LateEdit[] = [];
	let above: { index: number; words: string } | undefined;
	for (const [key, { words }] of after) {
		const known = before.get(key);
		const here = known ?? above;
		above = here;
		if (words === '' || words === known?.words) continue;
		const kind = known && known.words !== '' ? 'changed' : 'added';
		edits.push({ itemId, block: here?.index ?? null, quote: here?.words ?? '', text: words, kind });
	}
	for (const [key, { index, words }] of before) {
		if (words === '' || (after.get(key)?.words ?? '') !== '') continue;
		edits.push({ itemId, block: index, quote: words, text: '', kind: 'deleted' });
	}
	return edits;
}
