import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleDecisions } from '../access/scopes/decisions.server.ts';
import { itemsNamed } from '../agenda/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { meetingsNamed } from '../meetings/queries.server.ts';
import { wordingsOf, wordsInclude } from '../minutes/wordings.queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import {
	DECISIONS_PER_PAGE,
	type Decision,
	type DecisionEntry,
	type DecisionState
} from './decisions.ts';
import { decisions } from './tables.server.ts';

const columns = {
	id: decisions.id,
	roundtableId: decisions.roundtableId,
	itemId: decisions.itemId,
	year: decisions.year,
	number: decisions.number,
	state: decisions.state,
	version: decisions.version
};

/** A decision the actor may see. Others do not exist for them. */
export async function findDecision(ctx: Ctx, id: string): Promise<Decision | undefined> {
	const visible = and(eq(decisions.id, id), visibleDecisions(ctx));
	const [row] = await ctx.db.select(columns).from(decisions).where(visible);
	return row;
}

/** Whether a block has its row already, whoever asks; for recording it only once. */
export async function itemOfRecorded({ db }: { db: Db }, id: string): Promise<string | undefined> {
	const [row] = await db
		.select({ itemId: decisions.itemId })
		.from(decisions)
		.where(eq(decisions.id, id));
	return row?.itemId;
}

/** The decisions of these items, as far as the actor may see them. */
export function decisionsIn(ctx: Ctx, itemIds: string[]): Promise<Decision[]> {
	const visible = and(inArray(decisions.itemId, itemIds), visibleDecisions(ctx));
	return ctx.db.select(columns).from(decisions).where(visible).orderBy(decisions.number);
}

export type DecisionFilter = {
	roundtableId?: string;
	state?: DecisionState;
	/** Words of the wording, or a number. */
	words?: string;
	/** Id of the last entry of the page before. */
	after?: string;
};

export type DecisionPage = { entries: DecisionEntry[]; next: string | undefined };

/** The register, newest first, one page of it. */
export async function listDecisions(ctx: Ctx, filter: DecisionFilter): Promise<DecisionPage> {
	const rows = await ctx.db
		.select(columns)
		.from(decisions)
		.where(and(visibleDecisions(ctx), ...conditions(filter)))
		.orderBy(desc(decisions.year), desc(decisions.createdAt), ...lastFirst)
		.limit(DECISIONS_PER_PAGE + 1);
	const page = rows.slice(0, DECISIONS_PER_PAGE);
	const next = rows.length > DECISIONS_PER_PAGE ? page.at(-1)?.id : undefined;
	return { entries: await entriesOf(ctx, page), next };
}

/** Of decisions that were recorded at the same moment. */
const lastFirst = [desc(decisions.number), desc(decisions.id)];

function conditions({ roundtableId, state, words, after }: DecisionFilter): (SQL | undefined)[] {
	const number = sql`'B-' || ${decisions.year} || '-' || ${decisions.number}`;
	return [
		roundtableId ? eq(decisions.roundtableId, roundtableId) : undefined,
		state ? eq(decisions.state, state) : undefined,
		words ? sql`(${wordsInclude(decisions, words)} or ${number} = upper(${words}))` : undefined,
		after
			? sql`(${decisions.year}, ${decisions.createdAt}, ${decisions.number}, ${decisions.id}) <
				(select year, created_at, number, id from decisions before where before.id = ${after})`
			: undefined
	];
}

async function entriesOf(ctx: Ctx, rows: Decision[]): Promise<DecisionEntry[]> {
	const [wordings, items, tables] = await Promise.all([
		wordingsOf(ctx, rows),
		itemsNamed(
			ctx,
			rows.map(({ itemId }) => itemId)
		),
		roundtablesNamed(
			ctx,
			rows.map(({ roundtableId }) => roundtableId)
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
		return [{ ...row, wording: wordings.get(row.id) ?? '', item, meeting, table }];
	});
}
