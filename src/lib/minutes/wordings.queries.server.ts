import { and, eq, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleItemIds } from '../access/scopes/agenda.server.ts';
import { minutesBlocks } from './tables.server.ts';

/** Something whose words are a block of the same id, in its own agenda item and nowhere else. */
type Worded = { id: string; itemId: string };

/**
 * The words of blocks that have facts of their own, by block id, as far as the actor may read. A
 * copy in another item, pasted or forged, says nothing.
 */
export async function wordingsOf(ctx: Ctx, of: Worded[]): Promise<Map<string, string>> {
	if (of.length === 0) return new Map();
	const ids = of.map(({ id }) => id);
	const homes = new Set(of.map(({ id, itemId }) => `${id} ${itemId}`));
	const readable = sql`${minutesBlocks.itemId} in ${visibleItemIds(ctx)}`;
	const rows = await ctx.db
		.select({
			id: minutesBlocks.blockId,
			itemId: minutesBlocks.itemId,
			text: minutesBlocks.text
		})
		.from(minutesBlocks)
		.where(and(inArray(minutesBlocks.blockId, ids), eq(minutesBlocks.present, true), readable));
	const own = rows.filter(({ id, itemId }) => homes.has(`${id} ${itemId}`));
	return new Map(own.map(({ id, text }) => [id ?? '', text]));
}

/**
 * WHERE the block of this id speaks of that, in the item it belongs to: whether the actor may read
 * that one is asked elsewhere.
 */
export function wordsInclude(
	{ id, itemId }: { id: SQLWrapper; itemId: SQLWrapper },
	words: string
): SQL {
	const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
	return sql`exists (select 1 from ${minutesBlocks} where ${minutesBlocks.blockId} = ${id}
		and ${minutesBlocks.itemId} = ${itemId}
		and ${minutesBlocks.present} and ${minutesBlocks.text} ilike ${pattern})`;
}
