import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import { visibleDecisions } from '../access/scopes/decisions.server.ts';
import type { Db } from '../db/db.server.ts';
import { isAskedFor, pageOf } from '../register/queries.server.ts';
import { ENTRIES_PER_PAGE, type RegisterFilter, type RegisterPage } from '../register/register.ts';
import type { Decision, DecisionEntry } from './decisions.ts';
import type { DecisionState } from './lifecycle.ts';
import { decisions } from './tables.server.ts';

const columns = {
	id: decisions.id,
	roundtableId: decisions.roundtableId,
	itemId: decisions.itemId,
	year: decisions.year,
	number: decisions.number,
	state: decisions.state,
	wording: decisions.wording,
	wordingHash: decisions.wordingHash,
	frozenAt: decisions.frozenAt,
	frozenById: decisions.frozenById,
	readBackAt: decisions.readBackAt,
	mode: decisions.mode,
	openedAt: decisions.openedAt,
	closedAt: decisions.closedAt,
	closedById: decisions.closedById,
	yes: decisions.yes,
	no: decisions.no,
	abstained: decisions.abstained,
	seatsEntitled: decisions.seatsEntitled,
	seatsPresent: decisions.seatsPresent,
	seatsNeeded: decisions.seatsNeeded,
	quorate: decisions.quorate,
	version: decisions.version,
	createdAt: decisions.createdAt
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

export type DecisionFilter = RegisterFilter & { state?: DecisionState | undefined };

/** The register, newest first, one page of it. */
export async function listDecisions(
	ctx: Ctx,
	filter: DecisionFilter
): Promise<RegisterPage<DecisionEntry>> {
	const rows = await ctx.db
		.select(columns)
		.from(decisions)
		.where(
			and(
				visibleDecisions(ctx),
				...isAskedFor('B', decisions, filter),
				filter.state ? eq(decisions.state, filter.state) : undefined,
				filter.after ? behind(filter.after) : undefined
			)
		)
		.orderBy(desc(decisions.year), desc(decisions.createdAt), ...lastFirst)
		.limit(ENTRIES_PER_PAGE + 1);
	return pageOf(ctx, rows);
}

/** Of decisions that were recorded at the same moment. */
const lastFirst = [desc(decisions.number), desc(decisions.id)];

const behind = (id: string): SQL =>
	sql`(${decisions.year}, ${decisions.createdAt}, ${decisions.number}, ${decisions.id}) <
		(select year, created_at, number, id from decisions before where before.id = ${id})`;
