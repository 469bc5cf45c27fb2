import { and, asc, between, countDistinct, eq, sql } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseClocks, cases, caseTransitions } from './tables.server.ts';

/** Drafts that somebody of the office took down and has not read back, with their last day. */
export async function recordsOf(ctx: WalledCtx, staffId: string) {
	return ctx.db
		.select({ id: cases.id, until: caseClocks.dueOn })
		.from(cases)
		.innerJoin(caseClocks, and(eq(caseClocks.caseId, cases.id), eq(caseClocks.clock, 'draft')))
		.where(and(eq(cases.state, 'draft'), eq(cases.takenDownById, staffId), visibleCases(ctx)))
		.orderBy(asc(caseClocks.dueOn), asc(cases.id));
}

/** How many cases were decided upon at screening, and how many ended, between two days. */
export async function decidedBetween(
	{ db }: WalledCtx,
	officeId: string,
	{ from, to }: { from: string; to: string }
): Promise<{ screening: number; closing: number }> {
	const [row] = await db
		.select({
			screening: countDistinct(
				sql`case when ${caseTransitions.event} in ('accept', 'decline', 'refer')
					then ${caseTransitions.caseId} end`
			),
			closing: countDistinct(
				sql`case when ${caseTransitions.stateAfter} = 'closed'
					and ${caseTransitions.stateBefore} <> 'closed' then ${caseTransitions.caseId} end`
			)
		})
		.from(caseTransitions)
		.innerJoin(cases, eq(cases.id, caseTransitions.caseId))
		.where(and(eq(cases.officeId, officeId), between(caseTransitions.on, from, to)));
	return { screening: row?.screening ?? 0, closing: row?.closing ?? 0 };
}
