import {
	and,
	asc,
	count,
	eq,
	gt,
	inArray,
	isNotNull,
	isNull,
	lte,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import type { HeldSeat } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { visibleRoundtables } from '../access/scopes/roundtables.server.ts';
import type { Db } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import {
	roundtableLimits,
	type QuorumRule,
	type Roundtable,
	type RoundtableName
} from './roundtables.ts';
import { isSlug } from './slug.ts';
import { roundtables, seatHolders, seats } from './tables.server.ts';

const columns = {
	id: roundtables.id,
	slug: roundtables.slug,
	name: roundtables.name,
	label: roundtables.label,
	about: roundtables.about,
	rhythm: roundtables.rhythm,
	archivedAt: roundtables.archivedAt,
	version: roundtables.version
};

/** A table the actor may see. Others do not exist for them. */
export function findRoundtable(ctx: Ctx, id: string): Promise<Roundtable | undefined> {
	return findOne(ctx, eq(roundtables.id, id));
}

export async function findRoundtableBySlug(
	ctx: Ctx,
	slug: string
): Promise<Roundtable | undefined> {
	return isSlug(slug) ? findOne(ctx, eq(roundtables.slug, slug)) : undefined;
}

/**
 * The table behind an address.
 *
 * @throws Refusal 404 where the actor may not see it
 */
export async function tableAt(ctx: Ctx, slug: string): Promise<Roundtable> {
	const table = await findRoundtableBySlug(ctx, slug);
	if (!table) throw notFound();
	return table;
}

async function findOne(ctx: Ctx, which: SQL): Promise<Roundtable | undefined> {
	const visible = and(which, visibleRoundtables(ctx));
	const [row] = await ctx.db.select(columns).from(roundtables).where(visible);
	return row;
}

export type RoundtablePage = { rows: Roundtable[]; total: number; next: string | undefined };

/** The tables the actor may see, by name, one page of them. `after`: id of the last one shown. */
export async function listRoundtables(
	ctx: Ctx,
	{ archived = false, after }: { archived?: boolean; after?: string } = {}
): Promise<RoundtablePage> {
	const which = archived ? isNotNull(roundtables.archivedAt) : isNull(roundtables.archivedAt);
	const matching = and(visibleRoundtables(ctx), which);
	const { pageRows } = roundtableLimits;
	const rows = await ctx.db
		.select(columns)
		.from(roundtables)
		.where(and(matching, after === undefined ? undefined : laterThan(ctx, after)))
		.orderBy(asc(roundtables.name), asc(roundtables.id))
		.limit(pageRows + 1);
	const [all] = await ctx.db.select({ total: count() }).from(roundtables).where(matching);
	const shown = rows.slice(0, pageRows);
	const next = rows.length > pageRows ? shown.at(-1)?.id : undefined;
	return { rows: shown, total: all?.total ?? 0, next };
}

function laterThan({ db }: { db: Db }, id: string): SQL {
	const key = db
		.select({ name: roundtables.name, id: roundtables.id })
		.from(roundtables)
		.where(eq(roundtables.id, id));
	return sql`(${roundtables.name}, ${roundtables.id}) > (${key})`;
}

/** Names for whoever may see what happens at these tables, e.g. the guest of a meeting. */
export async function roundtablesNamed(
	{ db }: { db: Db },
	ids: string[]
): Promise<Map<string, RoundtableName>> {
	if (ids.length === 0) return new Map();
	const { id, slug, name, label } = columns;
	const rows = await db
		.select({ id, slug, name, label })
		.from(roundtables)
		.where(inArray(roundtables.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}

export type TableOfProposals = RoundtableName & {
	proposalDays: number;
	publicProposals: boolean;
	archived: boolean;
};

/** The table behind an address with its rules for proposals; not scoped: visitors propose, too. */
export async function tableOfProposals(
	{ db }: { db: Db },
	which: { slug: string } | { id: string }
): Promise<TableOfProposals | undefined> {
	const { id, slug, name, label, proposalDays, publicProposals, archivedAt } = roundtables;
	if ('slug' in which && !isSlug(which.slug)) return undefined;
	const [row] = await db
		.select({ id, slug, name, label, proposalDays, publicProposals, archivedAt })
		.from(roundtables)
		.where('slug' in which ? eq(slug, which.slug) : eq(id, which.id));
	if (!row) return undefined;
	const { archivedAt: since, ...table } = row;
	return { ...table, archived: since !== null };
}

/** How many must be there for a decision. Not scoped: for whoever may see a meeting of the table. */
export async function quorumRuleOf({ db }: { db: Db }, roundtableId: string): Promise<QuorumRule> {
	const [row] = await db
		.select({ kind: roundtables.quorumKind, value: roundtables.quorumValue })
		.from(roundtables)
		.where(eq(roundtables.id, roundtableId));
	return row ?? { kind: 'none', value: 0 };
}

/** For how many days objections to minutes are taken. Not scoped, as above. */
export async function objectionDaysOf({ db }: { db: Db }, roundtableId: string): Promise<number> {
	const [row] = await db
		.select({ days: roundtables.objectionDays })
		.from(roundtables)
		.where(eq(roundtables.id, roundtableId));
	return row?.days ?? 14;
}

/** Seats this person fills at this moment, as holder or as deputy. Part of loading an actor. */
export async function seatsHeldBy(
	{ db, now }: { db: Db; now: Date },
	personId: string
): Promise<HeldSeat[]> {
	const begun = lte(seatHolders.from, now);
	const goesOn = or(isNull(seatHolders.until), gt(seatHolders.until, now));
	const exists = or(isNull(seats.endedAt), gt(seats.endedAt, now));
	const rows = await db
		.select({
			seatId: seats.id,
			roundtableId: seats.roundtableId,
			role: seats.role,
			as: seatHolders.as
		})
		.from(seatHolders)
		.innerJoin(seats, eq(seats.id, seatHolders.seatId))
		.where(and(eq(seatHolders.personId, personId), begun, goesOn, exists));
	return rows.map(({ as, ...seat }) => ({ ...seat, deputy: as === 'deputy' }));
}
