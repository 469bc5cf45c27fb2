import { and, asc, desc, eq, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleCommitments } from '../access/scopes/commitments.server.ts';
import type { Db } from '../db/db.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { isAskedFor, pageOf, withOrigin } from '../register/queries.server.ts';
import {
	ENTRIES_PER_PAGE,
	type Registered,
	type RegisterFilter,
	type RegisterPage
} from '../register/register.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import { dayOf } from '../time/zone.ts';
import type {
	Commitment,
	CommitmentEntry,
	CommitmentEvent,
	CommitmentFacts,
	CommitmentsShown
} from './commitments.ts';
import { commitmentEvents, commitmentOwners, commitments } from './tables.server.ts';

const owners = sql<string[]>`(select coalesce(json_agg(seat_id order by seat_id), '[]'::json)
	from commitment_owners where commitment_id = commitments.id)`;

const columns = {
	id: commitments.id,
	roundtableId: commitments.roundtableId,
	itemId: commitments.itemId,
	year: commitments.year,
	number: commitments.number,
	kind: commitments.kind,
	ownerSeatIds: owners,
	dueOn: commitments.dueOn,
	doneWhen: commitments.doneWhen,
	state: commitments.state,
	evidence: commitments.evidence,
	droppedReason: commitments.droppedReason,
	settledAt: commitments.settledAt,
	version: commitments.version
};

/** A commitment the actor may see. Others do not exist for them. */
export async function findCommitment(ctx: Ctx, id: string): Promise<Commitment | undefined> {
	const visible = and(eq(commitments.id, id), visibleCommitments(ctx));
	const [row] = await ctx.db.select(columns).from(commitments).where(visible);
	return row;
}

/** Whether a block has its row already, whoever asks; for making it only once. */
export async function itemOfMade({ db }: { db: Db }, id: string): Promise<string | undefined> {
	const [row] = await db
		.select({ itemId: commitments.itemId })
		.from(commitments)
		.where(eq(commitments.id, id));
	return row?.itemId;
}

/** The commitments made under these items, as far as the actor may see them. */
export function commitmentsIn(ctx: Ctx, itemIds: string[]): Promise<Commitment[]> {
	const visible = and(inArray(commitments.itemId, itemIds), visibleCommitments(ctx));
	return ctx.db.select(columns).from(commitments).where(visible).orderBy(commitments.number);
}

export type CommitmentFilter = RegisterFilter & { show?: CommitmentsShown | undefined };

/** The register: what is due first comes first, without a day last. One page of it. */
export async function listCommitments(
	ctx: Ctx,
	filter: CommitmentFilter
): Promise<RegisterPage<CommitmentEntry>> {
	const rows = await ctx.db
		.select(columns)
		.from(commitments)
		.where(
			and(
				visibleCommitments(ctx),
				...isAskedFor('Z', commitments, filter),
				filter.show ? shown(ctx, filter.show) : undefined,
				filter.after ? behind(filter.after) : undefined
			)
		)
		.orderBy(asc(due), desc(commitments.createdAt), desc(commitments.id))
		.limit(ENTRIES_PER_PAGE + 1);
	const { entries, next } = await pageOf(ctx, rows);
	return { entries: await withOwners(ctx, entries), next };
}

const due = sql`coalesce(${commitments.dueOn}, 'infinity'::date)`;

function shown(ctx: Ctx, show: CommitmentsShown): SQL | undefined {
	const open = eq(commitments.state, 'open');
	if (show === 'overdue') return and(open, lt(commitments.dueOn, dayOf(ctx.now)));
	if (show === 'answer') return and(open, eq(commitments.kind, 'answer'));
	if (show !== 'mine') return eq(commitments.state, show);
	const seats = ctx.actor.kind === 'person' ? ctx.actor.seats.map(({ seatId }) => seatId) : [];
	const mine = ctx.db
		.select({ id: commitmentOwners.commitmentId })
		.from(commitmentOwners)
		.where(inArray(commitmentOwners.seatId, seats));
	return and(open, inArray(commitments.id, mine));
}

function behind(id: string): SQL {
	const last = sql`from commitments before where before.id = ${id}`;
	const dueOfLast = sql`(select coalesce(due_on, 'infinity'::date) ${last})`;
	return sql`(${due} > ${dueOfLast} or (${due} = ${dueOfLast} and
		(${commitments.createdAt}, ${commitments.id}) < (select created_at, id ${last})))`;
}

/** A commitment with its words, its origin and the organisations that answer for it. */
export async function commitmentEntry(ctx: Ctx, id: string): Promise<CommitmentEntry | undefined> {
	const found = await findCommitment(ctx, id);
	const [entry] = found ? await withOwners(ctx, await withOrigin(ctx, [found])) : [];
	return entry;
}

/** The same of all commitments of one item. */
export async function entriesOfItem(ctx: Ctx, itemId: string): Promise<CommitmentEntry[]> {
	return withOwners(ctx, await withOrigin(ctx, await commitmentsIn(ctx, [itemId])));
}

async function withOwners(ctx: Ctx, rows: Registered<Commitment>[]): Promise<CommitmentEntry[]> {
	const names = await seatsNamed(ctx, [...new Set(rows.flatMap((row) => row.ownerSeatIds))]);
	return rows.map((row) => ({ ...row, owners: namesOf(row.ownerSeatIds, names) }));
}

const namesOf = (ids: string[], names: Map<string, string>): string[] =>
	ids.map((id) => names.get(id) ?? '').sort((a, b) => a.localeCompare(b, 'de'));

/** What happened to a commitment that the actor may see, the latest first. */
export async function eventsOf(ctx: Ctx, { id }: { id: string }): Promise<CommitmentEvent[]> {
	const rows = await ctx.db
		.select()
		.from(commitmentEvents)
		.where(eq(commitmentEvents.commitmentId, id))
		.orderBy(desc(commitmentEvents.at), desc(commitmentEvents.id));
	const before = rows.map(({ was }) => was as CommitmentFacts | null);
	const [people, seats] = await Promise.all([
		peopleNamed(ctx, [...new Set(rows.map(({ personId }) => personId))]),
		seatsNamed(ctx, [...new Set(before.flatMap((was) => was?.ownerSeatIds ?? []))])
	]);
	const names = new Map(people.map((person) => [person.id, person.name]));
	return rows.map(({ id, kind, note, personId, at }, index) => {
		const was = before[index];
		const by = names.get(personId) ?? '';
		return { id, kind, note, at, by, was: was ? told(was, seats) : null };
	});
}

function told(
	{ ownerSeatIds, ...facts }: CommitmentFacts,
	seats: Map<string, string>
): NonNullable<CommitmentEvent['was']> {
	return { ...facts, owners: namesOf(ownerSeatIds, seats) };
}
