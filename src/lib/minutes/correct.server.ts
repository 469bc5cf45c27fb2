import * as Y from 'yjs';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { correctElement } from './correction.ts';
import { writeBlocks } from './document.ts';
import { isCorrectable } from './field-text.ts';
import { appendByServer } from './place.server.ts';
import { projectRoom } from './project.server.ts';
import { roomOfItem } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { lockRoom, setRoomState } from './writes.server.ts';

export type Correction = {
	itemId: string;
	/** Index of the block; null: a new paragraph at the end. */
	block: number | null;
	text: string;
};

/**
 * Writes a correction into frozen minutes, by the server's hand. Blocks keep their places: what was
 * said about the third block still speaks of the third. Part of the use case that judged the right
 * and takes a version of the result.
 *
 * @returns false if these were its words before
 * @throws Refusal 404 if there is no such block, 409 if its words are not the minutes' to change
 */
export function correctBlock(ctx: Pick<Ctx, 'db'>, correction: Correction): Promise<boolean> {
	return inTransaction(ctx, async ({ db }) => {
		const found = await roomOfItem({ db }, correction.itemId);
		if (!found) throw notFound('record.block.unknown');
		await lockRoom({ db }, found.id);
		const doc = documentOf(await storedAfter({ db }, found.id, 0));
		const change = changeIn(doc.getXmlFragment(correction.itemId), correction);
		// Nobody else sees the room live: it is frozen again when this transaction ends.
		await setRoomState({ db }, found.id, 'live');
		const head = await appendByServer({ db }, found.id, doc, change);
		await setRoomState({ db }, found.id, 'frozen');
		if (head !== undefined) await projectRoom({ db }, { id: found.id, head }, doc);
		return head !== undefined;
	});
}

function changeIn(fragment: Y.XmlFragment, { block, text }: Correction): () => void {
	if (block === null) {
		const content = [{ type: 'text', text }];
		return () => writeBlocks(fragment, [{ type: 'paragraph', content }]);
	}
	const there = block >= 0 && block < fragment.length ? fragment.get(block) : undefined;
	if (!(there instanceof Y.XmlElement)) throw notFound('record.block.unknown');
	if (!isCorrectable({ type: there.nodeName })) throw conflict('record.correct.fixed');
	return () => correctElement(there, text);
}
