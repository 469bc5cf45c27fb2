import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visiblePositions } from '../access/scopes/positions.server.ts';
import type { Db } from '../db/db.server.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import type { Position } from './positions.ts';
import { positions } from './tables.server.ts';

const columns = {
	id: positions.id,
	itemId: positions.itemId,
	seatId: positions.seatId,
	kind: positions.kind,
	text: positions.text,
	mandate: positions.mandate,
	withdrawnAt: positions.withdrawnAt,
	version: positions.version
};

/** What seats said for themselves under these items, as far as the actor may read. */
export async function positionsIn(ctx: Ctx, itemIds: string[]): Promise<Position[]> {
	if (itemIds.length === 0) return [];
	const rows = await ctx.db
		.select(columns)
		.from(positions)
		.where(and(inArray(positions.itemId, itemIds), visiblePositions(ctx)))
		.orderBy(asc(positions.createdAt), asc(positions.id));
	return withSeats(ctx, rows);
}

/** A position the actor may read. Others do not exist for them. */
export async function findPosition(ctx: Ctx, id: string): Promise<Position | undefined> {
	const visible = and(eq(positions.id, id), visiblePositions(ctx));
	const rows = await ctx.db.select(columns).from(positions).where(visible);
	return (await withSeats(ctx, rows))[0];
}

async function withSeats(ctx: Ctx, rows: Omit<Position, 'seat' | 'mine'>[]): Promise<Position[]> {
	const seats = await seatsNamed(
		ctx,
		rows.map(({ seatId }) => seatId)
	);
	const held = new Set(
		ctx.actor.kind === 'person' ? ctx.actor.seats.map(({ seatId }) => seatId) : []
	);
	return rows.map((row) => {
		const mine = held.has(row.seatId);
		// That something was withdrawn is for everybody; what it said is for its seat.
		const said = row.withdrawnAt && !mine ? { text: '', mandate: '' } : {};
		return { ...row, ...said, seat: seats.get(row.seatId) ?? '', mine };
	});
}

/** Whether an id is taken already, whoever asks. */
export async function isTaken({ db }: { db: Db }, id: string): Promise<boolean> {
	const rows = await db.select({ id: positions.id }).from(positions).where(eq(positions.id, id));
	return rows.length > 0;
}

export async function countOf(
	{ db }: { db: Db },
	{ seatId, itemId }: { seatId: string; itemId: string }
): Promise<number> {
	const own = and(eq(positions.seatId, seatId), eq(positions.itemId, itemId));
	const [row] = await db.select({ n: count() }).from(positions).where(own);
	return row?.n ?? 0;
}

export type FoundPosition = { itemId: string; excerpt: string };

/** Positions that speak of that, the latest first. Withdrawn ones are known, but not found. */
export async function findPositions(
	ctx: Ctx,
	words: string,
	{ limit }: { limit: number }
): Promise<FoundPosition[]> {
	if (words === '') return [];
	const contained = words
		.split(/\s+/)
		.map((word) => sql`${positions.text} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
	return ctx.db
		.select({ itemId: positions.itemId, excerpt: positions.text })
		.from(positions)
		.where(and(...contained, sql`${positions.withdrawnAt} is null`, visiblePositions(ctx)))
		.orderBy(sql`${positions.createdAt} desc`, positions.id)
		.limit(limit);
}
