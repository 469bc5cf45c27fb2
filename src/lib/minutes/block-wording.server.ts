import type { Ctx } from '../access/ctx.ts';
import { plainText, readBlocks } from './document.ts';
import { roomOfItem } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { documentOf } from './stored.server.ts';
import { lockRoom } from './writes.server.ts';

type Block = { id: string; itemId: string };

/**
 * The words of a block as they are on disk now, read from the document itself: the rows pages are
 * made from may be a moment behind. Undefined if the block is not in the text of its item. Part of
 * use cases that have found the item for the actor.
 */
export async function wordingOnDisk(
	{ db }: Pick<Ctx, 'db'>,
	{ id, itemId }: Block
): Promise<string | undefined> {
	const room = await roomOfItem({ db }, itemId);
	if (!room) return undefined;
	const doc = documentOf(await storedAfter({ db }, room.id, 0));
	const block = readBlocks(doc.getXmlFragment(itemId)).find(({ attrs }) => attrs?.['id'] === id);
	return block && plainText(block).toWellFormed();
}

/** The same, and nobody writes in that room until the transaction of the use case ends. */
export async function wordingHeldStill(
	{ db }: Pick<Ctx, 'db'>,
	block: Block
): Promise<string | undefined> {
	const room = await roomOfItem({ db }, block.itemId);
	if (room) await lockRoom({ db }, room.id);
	return wordingOnDisk({ db }, block);
}
