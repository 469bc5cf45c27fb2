import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { plainText, readBlocks, writeBlocks, type Node } from './document.ts';
import { projectRoom } from './project.server.ts';
import { roomOfItem } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { appendByServer } from './place.server.ts';
import { schema } from './schema.ts';
import { documentOf } from './stored.server.ts';
import { lockRoom } from './writes.server.ts';

export type BlockJson = Node;

/**
 * Writes text into the minutes of an item by the server's own hand: the demo town and tests. The
 * empty paragraph of a new item gives way to it; other text stays, and this comes behind it.
 *
 * @throws RangeError if the blocks do not obey the schema
 */
export function composeMinutes(
	ctx: Pick<Ctx, 'db'>,
	itemId: string,
	blocks: readonly BlockJson[]
): Promise<void> {
	schema.nodeFromJSON({ type: 'doc', content: blocks }).check();
	return inTransaction(ctx, async ({ db }) => {
		const found = await roomOfItem({ db }, itemId);
		if (!found) throw notFound();
		await lockRoom({ db }, found.id);
		const doc = documentOf(await storedAfter({ db }, found.id, 0));
		const fragment = doc.getXmlFragment(itemId);
		const empty = readBlocks(fragment).every((block) => plainText(block) === '');
		const head = await appendByServer({ db }, found.id, doc, () => {
			if (empty) fragment.delete(0, fragment.length);
			writeBlocks(fragment, blocks);
		});
		if (head !== undefined) await projectRoom({ db }, { id: found.id, head }, doc);
	});
}
