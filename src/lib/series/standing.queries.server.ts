import { and, eq, isNull } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { inOrder } from '../agenda/order.ts';
import type { Belonging } from '../agenda/places.ts';
import type { Db } from '../db/db.server.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { standingPlaces as standingPlacesInOrder, type StandingItem } from './series.ts';
import { standingItems } from './tables.server.ts';

const columns = {
	id: standingItems.id,
	roundtableId: standingItems.roundtableId,
	kind: standingItems.kind,
	title: standingItems.title,
	plannedMinutes: standingItems.plannedMinutes,
	presenterSeatId: standingItems.presenterSeatId,
	place: standingItems.place,
	position: standingItems.position,
	closed: standingItems.closed,
	version: standingItems.version
};

export const standingOrigin = (id: string) => `standing:${id}`;

/** Where the standing items of a table belong, ended ones too, by their origin. */
export async function standingPlaces(
	{ db }: { db: Db },
	roundtableId: string
): Promise<Map<string, Belonging>> {
	const rows = await db
		.select({
			id: standingItems.id,
			place: standingItems.place,
			order: standingItems.position
		})
		.from(standingItems)
		.where(eq(standingItems.roundtableId, roundtableId));
	return new Map(rows.map(({ id, ...belonging }) => [standingOrigin(id), belonging]));
}

/** What is put on every agenda of a table now, in its order. */
export async function standingItemsOf(
	{ db }: { db: Db },
	roundtableId: string
): Promise<StandingItem[]> {
	const rows = await db
		.select(columns)
		.from(standingItems)
		.where(and(eq(standingItems.roundtableId, roundtableId), isNull(standingItems.endedAt)));
	return inOrder(rows).toSorted(
		(a, b) => standingPlacesInOrder.indexOf(a.place) - standingPlacesInOrder.indexOf(b.place)
	);
}

/** What stands on the agendas of a table the actor may see. */
export async function findStanding(ctx: Ctx, id: string): Promise<StandingItem | undefined> {
	const goesOn = and(eq(standingItems.id, id), isNull(standingItems.endedAt));
	const [row] = await ctx.db.select(columns).from(standingItems).where(goesOn);
	return row && (await findRoundtable(ctx, row.roundtableId)) ? row : undefined;
}
