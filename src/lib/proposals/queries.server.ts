import { and, count, desc, eq, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleProposals } from '../access/scopes/proposals.server.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import { lastWordOn, type ProposalEvent } from './history.queries.server.ts';
import type { ProposalState } from './lifecycle.ts';
import { proposalLimits, type Proposal } from './proposals.ts';
import { proposalFiles, proposals } from './tables.server.ts';

const { contact: _, ...rest } = {
	id: proposals.id,
	roundtableId: proposals.roundtableId,
	number: proposals.number,
	title: proposals.title,
	reason: proposals.reason,
	kind: proposals.kind,
	minutes: proposals.minutes,
	source: proposals.source,
	seatId: proposals.seatId,
	personId: proposals.personId,
	proposer: proposals.proposer,
	contact: proposals.contact,
	state: proposals.state,
	wishedMeetingId: proposals.wishedMeetingId,
	meetingId: proposals.meetingId,
	itemId: proposals.itemId,
	version: proposals.version,
	createdAt: proposals.createdAt
};
/** How somebody can be reached is no part of their proposal: `contactOf`. */
export const proposalColumns = rest;

/** A proposal the actor may see. Others do not exist for them. */
export async function findProposal(ctx: Ctx, id: string): Promise<Proposal | undefined> {
	return isId(id) ? findOne(ctx, eq(proposals.id, id)) : undefined;
}

/** The same by its address: `/tische/<slug>/vorschlaege/<number>`. */
export async function findProposalAt(
	ctx: Ctx,
	slug: string,
	number: string
): Promise<Proposal | undefined> {
	const table = await tableOfProposals(ctx, { slug });
	if (!/^\d{1,9}$/.test(number)) return undefined;
	const there = and(
		eq(proposals.roundtableId, table?.id ?? sql`null`),
		eq(proposals.number, Number(number))
	);
	return there && findOne(ctx, there);
}

async function findOne(ctx: Ctx, which: SQL): Promise<Proposal | undefined> {
	const [row] = await ctx.db
		.select(proposalColumns)
		.from(proposals)
		.where(and(which, visibleProposals(ctx)));
	return row;
}

export type ProposalFilter = {
	state?: ProposalState;
	/** Only what the actor, or one of their seats, proposed. */
	mine?: boolean;
	/** Words of title or reason, or a number. */
	words?: string;
	/** Number of the last one of the page before. */
	after?: number;
};

export type ProposalEntry = Proposal & {
	meeting: Meeting | null;
	/** What was decided last, with its reason. */
	decided: ProposalEvent | null;
};

export type ProposalPage = {
	entries: ProposalEntry[];
	/** How many match in all. */
	total: number;
	next: number | undefined;
};

/** The proposals of one table, the latest first, one page of them. */
export async function listProposals(
	ctx: Ctx,
	roundtableId: string,
	filter: ProposalFilter
): Promise<ProposalPage> {
	const matching = and(ofTable(ctx, roundtableId), ...conditions(ctx, filter));
	const { pageRows } = proposalLimits;
	const later = filter.after === undefined ? undefined : lt(proposals.number, filter.after);
	const [rows, [all]] = await Promise.all([
		ctx.db
			.select(proposalColumns)
			.from(proposals)
			.where(and(matching, later))
			.orderBy(desc(proposals.number))
			.limit(pageRows + 1),
		ctx.db.select({ total: count() }).from(proposals).where(matching)
	]);
	const shown = rows.slice(0, pageRows);
	const next = rows.length > pageRows ? shown.at(-1)?.number : undefined;
	return { entries: await entriesOf(ctx, shown), total: all?.total ?? 0, next };
}

const ofTable = (ctx: Ctx, roundtableId: string) =>
	and(eq(proposals.roundtableId, roundtableId), visibleProposals(ctx));

function conditions(ctx: Ctx, { state, mine, words }: ProposalFilter): (SQL | undefined)[] {
	return [
		state && eq(proposals.state, state),
		mine ? ofTheActor(ctx) : undefined,
		words ? aboutThat(words) : undefined
	];
}

function ofTheActor({ actor }: Ctx): SQL {
	if (actor.kind !== 'person') return sql`false`;
	const seats = actor.seats.map(({ seatId }) => seatId);
	return or(eq(proposals.personId, actor.id), inArray(proposals.seatId, seats)) ?? sql`false`;
}

/** German grammar finds other forms of a word, what is contained in longer ones counts too. */
function aboutThat(words: string): SQL {
	const text = sql`(${proposals.title} || ' ' || ${proposals.reason} || ' ' || ${proposals.proposer})`;
	const contained = words
		.split(/\s+/)
		.map((word) => sql`${text} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
	return sql`(to_tsvector('german', ${text}) @@ websearch_to_tsquery('german', ${words})
		or (${sql.join(contained, sql` and `)})
		or 'P-' || ${proposals.number} = upper(${words}))`;
}

async function entriesOf(ctx: Ctx, rows: Proposal[]): Promise<ProposalEntry[]> {
	const meetingIds = rows.flatMap(({ meetingId }) => meetingId ?? []);
	const [meetings, decided] = await Promise.all([
		meetingsNamed(ctx, [...new Set(meetingIds)]),
		lastWordOn(
			ctx,
			rows.map(({ id }) => id)
		)
	]);
	return rows.map((row) => ({
		...row,
		meeting: meetings.get(row.meetingId ?? '') ?? null,
		decided: decided.get(row.id) ?? null
	}));
}

/** How many of a table's proposals are in each state, as far as the actor may see them. */
export async function countProposals(
	ctx: Ctx,
	roundtableId: string
): Promise<Partial<Record<ProposalState, number>> & { mine: number }> {
	const rows = await ctx.db
		.select({ state: proposals.state, total: count() })
		.from(proposals)
		.where(ofTable(ctx, roundtableId))
		.groupBy(proposals.state);
	const [own] = await ctx.db
		.select({ total: count() })
		.from(proposals)
		.where(and(ofTable(ctx, roundtableId), ofTheActor(ctx)));
	const byState = Object.fromEntries(rows.map(({ state, total }) => [state, total]));
	return { ...byState, mine: own?.total ?? 0 };
}

/** The proposals that these items came from, as far as the actor may see them, by item. */
export async function proposalsBehind(ctx: Ctx, itemIds: string[]) {
	if (itemIds.length === 0) return new Map<string, Proposal>();
	const rows = await ctx.db
		.select(proposalColumns)
		.from(proposals)
		.where(
			and(
				inArray(proposals.itemId, itemIds),
				inArray(proposals.state, ['accepted', 'deferred']),
				visibleProposals(ctx)
			)
		);
	return new Map(rows.map((row) => [row.itemId ?? '', row]));
}

/** The proposal that became this item, whoever asks: for telling it what happens to the item. */
export async function proposalOfItem(
	{ db }: { db: Db },
	itemId: string
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: proposals.id })
		.from(proposals)
		.where(eq(proposals.itemId, itemId));
	return row?.id;
}

/** Whether a file is attached to a proposal the actor may see. */
export async function mayReadFile(ctx: Ctx, fileId: string): Promise<boolean> {
	const rows = await ctx.db
		.select({ id: proposals.id })
		.from(proposalFiles)
		.innerJoin(proposals, eq(proposals.id, proposalFiles.proposalId))
		.where(and(eq(proposalFiles.fileId, fileId), visibleProposals(ctx)));
	return rows.length > 0;
}
