import type * as Y from 'yjs';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { readBlocks, writeBlocks, type Node } from './document.ts';
import { appendByServer } from './place.server.ts';
import { projectRoom } from './project.server.ts';
import { roomOfItem } from './queries.server.ts';
import { schema } from './schema.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { lockRoom } from './writes.server.ts';

/** What to do from the first block on: leave one as it is, take one out, put one in. */
export type Rewriting = { kind: 'same' } | { kind: 'deleted' } | { kind: 'inserted'; block: Node };

/**
 * Changes the blocks of an item as a normal edit in the living document: open pages see it at once,
 * and what stays keeps its authors, its cursors and what is being typed into it. Part of a use case,
 * which has judged the right.
 *
 * @param decide gets the blocks as they are now, behind the lock of the room
 * @throws RangeError if a block does not obey the schema; Refusal 403 where nothing is written now
 */
export function rewriteItem(
	ctx: Pick<Ctx, 'db'>,
	itemId: string,
	decide: (blocks: Node[]) => Rewriting[]
): Promise<void> {
	return inTransaction(ctx, async ({ db }) => {
		const room = await roomOfItem({ db }, itemId);
		if (!room) throw notFound();
		await lockRoom({ db }, room.id);
		const doc = documentOf(await storedAfter({ db }, room.id, 0));
		const fragment = doc.getXmlFragment(itemId);
		const rewriting = decide(readBlocks(fragment));
		check(rewriting);
		const head = await appendByServer({ db }, room.id, doc, () => apply(fragment, rewriting));
		if (head !== undefined) await projectRoom({ db }, { id: room.id, head }, doc);
	});
}

function check(rewriting: readonly Rewriting[]): void {
	const content = rewriting.flatMap((one) => (one.kind === 'inserted' ? [one.block] : []));
	schema.nodeFromJSON({ type: 'doc', content }).check();
}

export function apply(fragment: Y.XmlFragment, rewriting: readonly Rewriting[]): void {
	let index = 0;
	for (const one of rewriting) {
		if (one.kind === 'deleted') fragment.delete(index, 1);
		else if (one.kind === 'inserted') writeBlocks(fragment, [one.block], index++);
		else index++;
	}
}
