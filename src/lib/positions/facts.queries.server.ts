import { asc, inArray, sql, type SQLWrapper } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { positions } from './tables.server.ts';

/**
 * What seats said for themselves under these items, whoever asks: for versions, which are read item
 * by item.
 */
export function positionFactsOf({ db }: { db: Db }, itemIds: string[]) {
	const { id, itemId, seatId, kind, text, mandate, personId, withdrawnAt } = positions;
	if (itemIds.length === 0) return Promise.resolve([]);
	return db
		.select({
			id,
			itemId,
			seatId,
			kind,
			text: unlessWithdrawn(text),
			mandate: unlessWithdrawn(mandate),
			personId,
			withdrawnAt
		})
		.from(positions)
		.where(inArray(itemId, itemIds))
		.orderBy(asc(positions.createdAt), asc(id));
}

/** That something was withdrawn stays known, and what it said does not. */
const unlessWithdrawn = (words: SQLWrapper) =>
	sql<string>`case when ${positions.withdrawnAt} is null then ${words} else '' end`;
