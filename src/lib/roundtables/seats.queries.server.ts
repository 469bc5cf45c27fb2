import { and, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleRoundtables } from '../access/scopes/roundtables.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import type { OrganisationGroup } from '../organisations/organisations.ts';
import { organisationsNamed } from '../organisations/queries.server.ts';
import type { Filling, Seat, SeatNow } from './roundtables.ts';
import { covers, seatNow } from './seating.ts';
import { roundtables, seatHolders, seats } from './tables.server.ts';

type SeatRow = typeof seats.$inferSelect;

/** Keys of the order are compared byte by byte, whatever the language of the database. */
const aroundTheTable = sql`${seats.position} collate "C", ${seats.id}`;

/** All seats of these tables that the actor may see, in their order, ended ones too. */
export async function seatsOf(ctx: Ctx, roundtableIds: string[]): Promise<Seat[]> {
	if (roundtableIds.length === 0) return [];
	const visible = and(inArray(seats.roundtableId, roundtableIds), visibleRoundtables(ctx));
	const rows = await ctx.db
		.select({ seat: seats })
		.from(seats)
		.innerJoin(roundtables, eq(roundtables.id, seats.roundtableId))
		.where(visible)
		.orderBy(aroundTheTable);
	return complete(
		ctx,
		rows.map(({ seat }) => seat)
	);
}

/** A seat at a table the actor may see. */
export async function findSeat(ctx: Ctx, id: string): Promise<Seat | undefined> {
	const rows = await ctx.db
		.select({ seat: seats })
		.from(seats)
		.innerJoin(roundtables, eq(roundtables.id, seats.roundtableId))
		.where(and(eq(seats.id, id), visibleRoundtables(ctx)));
	const [seat] = await complete(
		ctx,
		rows.map(({ seat }) => seat)
	);
	return seat;
}

/**
 * The seats around a table in their order, with who fills them at `now`. Not scoped: for whoever
 * may see the table or one of its meetings.
 */
export async function seatsAround(
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	roundtableId: string
): Promise<SeatNow[]> {
	const exists = or(isNull(seats.endedAt), gt(seats.endedAt, now));
	const there = and(eq(seats.roundtableId, roundtableId), exists);
	const rows = await db.select().from(seats).where(there).orderBy(aroundTheTable);
	return (await complete({ db }, rows)).map((seat) => seatNow(seat, now));
}

/** Whose seats these are, also of seats that have ended. Not scoped, like `seatsAround`. */
export async function seatsShown(
	{ db }: Pick<Ctx, 'db'>,
	ids: string[]
): Promise<Pick<Seat, 'id' | 'organisation' | 'title' | 'role'>[]> {
	if (ids.length === 0) return [];
	const rows = await db.select().from(seats).where(inArray(seats.id, ids)).orderBy(aroundTheTable);
	const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
	const names = await organisationsNamed({ db }, organisationIds);
	return rows.map(({ id, title, role, organisationId }) => ({
		id,
		title,
		role,
		organisation: names.get(organisationId)!
	}));
}

/** The organisations of seats, also of seats that have ended. */
export async function seatsNamed(
	{ db }: Pick<Ctx, 'db'>,
	ids: string[]
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db.select().from(seats).where(inArray(seats.id, ids));
	const names = await organisationsNamed({ db }, [
		...new Set(rows.map(({ organisationId }) => organisationId))
	]);
	return new Map(rows.map((seat) => [seat.id, names.get(seat.organisationId)?.name ?? '']));
}

export type SeatFacts = { name: string; title: string; group: OrganisationGroup };

/** Whose seats they are, also of seats that have ended. Not scoped. */
export async function seatFactsOf(
	{ db }: Pick<Ctx, 'db'>,
	ids: string[]
): Promise<Map<string, SeatFacts>> {
	if (ids.length === 0) return new Map();
	const rows = await db.select().from(seats).where(inArray(seats.id, ids));
	const known = await organisationsNamed({ db }, [
		...new Set(rows.map(({ organisationId }) => organisationId))
	]);
	return new Map(
		rows.map(({ id, title, organisationId }) => {
			const { name, group } = known.get(organisationId)!;
			return [id, { name, title, group }];
		})
	);
}

async function complete(ctx: Pick<Ctx, 'db'>, rows: SeatRow[]): Promise<Seat[]> {
	const organisationIds = [...new Set(rows.map(({ organisationId }) => organisationId))];
	const seatIds = rows.map(({ id }) => id);
	const [names, fillings] = await Promise.all([
		organisationsNamed(ctx, organisationIds),
		fillingsOf(ctx, seatIds)
	]);
	return rows.map(({ organisationId, ...seat }) => ({
		...seat,
		organisation: names.get(organisationId)!,
		fillings: fillings.get(seat.id) ?? []
	}));
}

async function fillingsOf({ db }: Pick<Ctx, 'db'>, ids: string[]): Promise<Map<string, Filling[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select()
		.from(seatHolders)
		.where(inArray(seatHolders.seatId, ids))
		.orderBy(desc(seatHolders.from), desc(seatHolders.id));
	const named = await peopleNamed({ db }, [...new Set(rows.map(({ personId }) => personId))]);
	const people = new Map(named.map((person) => [person.id, person]));
	const fillings = rows.map(({ personId, ...filling }) => ({
		...filling,
		person: people.get(personId)!
	}));
	return Map.groupBy(fillings, ({ seatId }) => seatId);
}

/** Whether somebody who can log in holds a chair's seat of this table at `now`. */
export async function hasChair(
	ctx: Pick<Ctx, 'db' | 'now'>,
	roundtableId: string
): Promise<boolean> {
	const chairs = await chairsOf(ctx, roundtableId);
	return chairs.some(({ person }) => person.active && !person.invited);
}

/** Who holds a chair's seat of this table at `now`, as holder or deputy. */
export async function chairsOf(
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	roundtableId: string
): Promise<Filling[]> {
	const ids = await db
		.select({ id: seats.id })
		.from(seats)
		.where(
			and(eq(seats.roundtableId, roundtableId), eq(seats.role, 'chair'), isNull(seats.endedAt))
		);
	const fillings = await fillingsOf(
		{ db },
		ids.map(({ id }) => id)
	);
	return [...fillings.values()].flat().filter((filling) => covers(filling, now));
}
