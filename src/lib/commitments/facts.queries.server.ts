import { asc, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { commitmentOwners, commitments } from './tables.server.ts';

/**
 * Everything that is known of the commitments made under these items, whoever asks: for versions,
 * which are read item by item.
 */
export async function commitmentFactsOf({ db }: { db: Db }, itemIds: string[]) {
	if (itemIds.length === 0) return [];
	const { id, itemId, year, number, kind, dueOn, doneWhen, state } = commitments;
	const { evidence, droppedReason } = commitments;
	const rows = await db
		.select({ id, itemId, year, number, kind, dueOn, doneWhen, state, evidence, droppedReason })
		.from(commitments)
		.where(inArray(itemId, itemIds))
		.orderBy(asc(year), asc(number));
	const ids = rows.map((row) => row.id);
	const owners = await db
		.select()
		.from(commitmentOwners)
		.where(inArray(commitmentOwners.commitmentId, ids))
		.orderBy(asc(commitmentOwners.seatId));
	const seatsOf = Map.groupBy(owners, ({ commitmentId }) => commitmentId);
	return rows.map((row) => ({
		...row,
		ownerSeatIds: (seatsOf.get(row.id) ?? []).map(({ seatId }) => seatId)
	}));
}
