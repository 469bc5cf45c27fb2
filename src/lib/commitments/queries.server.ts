import { and, asc, desc, eq, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleCommitments } from '../access/scopes/commitments.server.ts';
import { itemsNamed } from '../agenda/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { wordingsOf, wordsInclude } from '../minutes/wordings.queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import { dayOf } from '../time/zone.ts';
import {
	COMMITMENTS_PER_PAGE,
	type Commitment,
	type CommitmentEntry,
	type CommitmentsShown
} from './commitments.ts';
import { commitments } from './tables.server.ts';

const columns = {
	id: commitments.id,
	roundtableId: commitments.roundtableId,
	itemId: commitments.itemId,
	year: commitments.year,
	number: commitments.number,
	ownerSeatId: commitments.ownerSeatId,
	dueOn: commitments.dueOn,
	doneWhen: commitments.doneWhen,
	state: commitments.state,
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

export type CommitmentFilter = {
	roundtableId?: string;
	show?: CommitmentsShown;
	/** Words of the wording, or a number. */
	words?: string;
	/** Id of the last entry of the page before. */
	after?: string;
};

export type CommitmentPage = { entries: CommitmentEntry[]; next: string | undefined };

/** The register: what is due first comes first, without a day last. One page of it. */
export async function listCommitments(ctx: Ctx, filter: CommitmentFilter): Promise<CommitmentPage> {
	const rows = await ctx.db
		.select(columns)
		.from(commitments)
		.where(and(visibleCommitments(ctx), ...conditions(ctx, filter)))
		.orderBy(asc(due), desc(commitments.createdAt), desc(commitments.id))
		.limit(COMMITMENTS_PER_PAGE + 1);
	const page = rows.slice(0, COMMITMENTS_PER_PAGE);
	const next = rows.length > COMMITMENTS_PER_PAGE ? page.at(-1)?.id : undefined;
	return { entries: await entriesOf(ctx, page), next };
}

const due = sql`coalesce(${commitments.dueOn}, 'infinity'::date)`;

function conditions(ctx: Ctx, { roundtableId, show, words, after }: CommitmentFilter) {
	const number = sql`'Z-' || ${commitments.year} || '-' || ${commitments.number}`;
	return [
		roundtableId ? eq(commitments.roundtableId, roundtableId) : undefined,
		show ? shown(ctx, show) : undefined,
		words ? sql`(${wordsInclude(commitments, words)} or ${number} = upper(${words}))` : undefined,
		after ? behind(after) : undefined
	];
}

function shown(ctx: Ctx, show: CommitmentsShown): SQL | undefined {
	const open = eq(commitments.state, 'open');
	if (show === 'overdue') return and(open, lt(commitments.dueOn, dayOf(ctx.now)));
	if (show !== 'mine') return eq(commitments.state, show);
	const seats = ctx.actor.kind === 'person' ? ctx.actor.seats.map(({ seatId }) => seatId) : [];
	return and(open, inArray(commitments.ownerSeatId, seats));
}

function behind(id: string): SQL {
	const last = sql`from commitments before where before.id = ${id}`;
	const dueOfLast = sql`(select coalesce(due_on, 'infinity'::date) ${last})`;
	return sql`(${due} > ${dueOfLast} or (${due} = ${dueOfLast} and
		(${commitments.createdAt}, ${commitments.id}) < (select created_at, id ${last})))`;
}

async function entriesOf(ctx: Ctx, rows: Commitment[]): Promise<CommitmentEntry[]> {
	const [wordings, items, tables, owners] = await Promise.all([
		wordingsOf(ctx, rows),
		itemsNamed(
			ctx,
			rows.map(({ itemId }) => itemId)
		),
		roundtablesNamed(
			ctx,
			rows.map(({ roundtableId }) => roundtableId)
		),
		seatsNamed(
			ctx,
			rows.flatMap(({ ownerSeatId }) => ownerSeatId ?? [])
		)
	]);
	const meetings = await meetingsNamed(
		ctx,
		[...items.values()].map((item) => item.meetingId)
	);
	return rows.flatMap((row) => {
		const item = items.get(row.itemId);
		const meeting = item && meetings.get(item.meetingId);
		const table = tables.get(row.roundtableId);
		if (!item || !meeting || !table) return [];
		const owner = owners.get(row.ownerSeatId ?? '');
		return [{ ...row, wording: wordings.get(row.id) ?? '', item, meeting, table, owner }];
	});
}
