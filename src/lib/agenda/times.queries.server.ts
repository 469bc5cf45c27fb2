import { inArray } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { clockOf, type Clock } from './clock.ts';
import { itemTimes } from './tables.server.ts';

/** The clocks of items. Call it for items whose reader may read them. */
export async function clocksOf(
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	itemIds: string[]
): Promise<Map<string, Clock>> {
	if (itemIds.length === 0) return new Map();
	const { itemId, startedAt, endedAt } = itemTimes;
	const rows = await db
		.select({ itemId, startedAt, endedAt })
		.from(itemTimes)
		.where(inArray(itemTimes.itemId, itemIds));
	const byItem = Map.groupBy(rows, (row) => row.itemId);
	return new Map([...byItem].map(([id, stretches]) => [id, clockOf(stretches, now)]));
}
