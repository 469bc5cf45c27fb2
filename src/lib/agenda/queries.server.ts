import { and, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import { visibleItems } from '../access/scopes/agenda.server.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { AgendaEntry, Item } from './agenda.ts';
import { inOrder, type Placed } from './order.ts';
import { agendaItems } from './tables.server.ts';
import { clocksOf } from './times.queries.server.ts';

const columns = {
	id: agendaItems.id,
	meetingId: agendaItems.meetingId,
	kind: agendaItems.kind,
	title: agendaItems.title,
	presenterSeatId: agendaItems.presenterSeatId,
	plannedMinutes: agendaItems.plannedMinutes,
	visibility: agendaItems.visibility,
	version: agendaItems.version
};

const present = isNull(agendaItems.deletedAt);
const gone = isNotNull(agendaItems.deletedAt);

/** An item on the agenda that the actor may see. Others do not exist for them. */
export function findItem(ctx: Ctx, id: string): Promise<Item | undefined> {
	return findIt(ctx, and(eq(agendaItems.id, id), present));
}

/** An item that was taken off the agenda and that the actor could see. */
export function findDeletedItem(ctx: Ctx, id: string): Promise<Item | undefined> {
	return findIt(ctx, and(eq(agendaItems.id, id), gone));
}

async function findIt(ctx: Ctx, which: SQL | undefined): Promise<Item | undefined> {
	const [row] = await ctx.db
		.select(columns)
		.from(agendaItems)
		.where(and(which, visibleItems(ctx)));
	const meeting = row && (await findMeeting(ctx, row.meetingId));
	return meeting && { ...row, roundtableId: meeting.roundtableId };
}

/** The agenda in its order, as far as the actor may see it; every reader sees the same numbers. */
export async function agendaOf(ctx: Ctx, meetingId: string): Promise<AgendaEntry[]> {
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting) return [];
	const placed = placesOf(ctx.db, meetingId);
	const rows = await ctx.db
		.select({
			...columns,
			doneAt: agendaItems.doneAt,
			number: placed.number,
			startsAfter: placed.startsAfter
		})
		.from(agendaItems)
		.innerJoin(placed, eq(placed.id, agendaItems.id))
		.where(visibleItems(ctx))
		.orderBy(placed.number);
	const clocks = await clocksOf(
		ctx,
		rows.map(({ id }) => id)
	);
	const { roundtableId } = meeting;
	return rows.map((row) => ({ ...row, ...(clocks.get(row.id) ?? unused), roundtableId }));
}

const unused = { usedSeconds: 0, running: false };

function placesOf(db: Db, meetingId: string) {
	const order = sql`order by ${agendaItems.position} collate "C", ${agendaItems.id}`;
	return db
		.select({
			id: agendaItems.id,
			number: sql<number>`(row_number() over (${order}))::int`.as('number'),
			startsAfter: sql<number>`coalesce(sum(${agendaItems.plannedMinutes}) over (
				${order} rows between unbounded preceding and 1 preceding), 0)::int`.as('starts_after')
		})
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), present))
		.as('placed');
}

/** What was taken off the agenda and can come back, the latest first. */
export function deletedItemsOf(ctx: Ctx, meetingId: string): Promise<Pick<Item, 'id' | 'title'>[]> {
	return ctx.db
		.select({ id: agendaItems.id, title: agendaItems.title })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), gone, visibleItems(ctx)))
		.orderBy(desc(agendaItems.deletedAt), agendaItems.id);
}

export type ItemName = Pick<Item, 'id' | 'meetingId' | 'title'>;

/** Titles of items the actor may see, for lists across meetings. */
export async function itemsNamed(ctx: Ctx, ids: string[]): Promise<Map<string, ItemName>> {
	if (ids.length === 0) return new Map();
	const { id, meetingId, title } = columns;
	const rows = await ctx.db
		.select({ id, meetingId, title })
		.from(agendaItems)
		.where(and(inArray(agendaItems.id, ids), visibleItems(ctx)));
	return new Map(rows.map((row) => [row.id, row]));
}

export type WholeEntry = Pick<Item, 'id' | 'title' | 'visibility'> & { number: number };

/** The whole agenda in its order, whoever asks: for versions, which are read item by item. */
export function wholeAgendaOf({ db }: { db: Db }, meetingId: string): Promise<WholeEntry[]> {
	const placed = placesOf(db, meetingId);
	return db
		.select({
			id: agendaItems.id,
			number: placed.number,
			title: agendaItems.title,
			visibility: agendaItems.visibility
		})
		.from(agendaItems)
		.innerJoin(placed, eq(placed.id, agendaItems.id))
		.orderBy(placed.number);
}

/** Every item's key, in order: for placing one of them. Carries no content. */
export async function placesIn(db: Db, meetingId: string): Promise<Placed[]> {
	const rows = await db
		.select({ id: agendaItems.id, position: agendaItems.position })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), present));
	return inOrder(rows);
}

/** Every item's key and origin, in order: for placing what comes by itself. Carries no content. */
export async function originsIn(
	db: Db,
	meetingId: string
): Promise<(Placed & { origin: string | null })[]> {
	const rows = await db
		.select({
			id: agendaItems.id,
			position: agendaItems.position,
			origin: agendaItems.origin
		})
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), present));
	return inOrder(rows);
}

/** Items on any agenda that came from this, as far as the actor may see them. */
export function itemsOfOrigin(
	ctx: Ctx,
	origin: string
): Promise<{ id: string; meetingId: string }[]> {
	return ctx.db
		.select({ id: agendaItems.id, meetingId: agendaItems.meetingId })
		.from(agendaItems)
		.where(and(eq(agendaItems.origin, origin), present, visibleItems(ctx)));
}

/** The item that this origin put on the agenda, also if it was taken off since. */
export async function itemOfOrigin(
	db: Db,
	meetingId: string,
	origin: string
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: agendaItems.id })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.origin, origin)));
	return row?.id;
}

/** What ever put an item on this agenda by itself, also what was taken off since. */
export async function originsKnownTo(db: Db, meetingId: string): Promise<Set<string>> {
	const rows = await db
		.select({ origin: agendaItems.origin })
		.from(agendaItems)
		.where(and(eq(agendaItems.meetingId, meetingId), isNotNull(agendaItems.origin)));
	return new Set(rows.flatMap(({ origin }) => origin ?? []));
}

/** What this origin put on the agendas of these meetings and is still there, whoever asks. */
export function itemsOfOriginOn(
	db: Db,
	origin: string,
	meetingIds: string[]
): Promise<Omit<Item, 'roundtableId'>[]> {
	const there = and(eq(agendaItems.origin, origin), inArray(agendaItems.meetingId, meetingIds));
	return db.select(columns).from(agendaItems).where(and(there, present));
}
