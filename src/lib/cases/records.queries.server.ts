import { and, asc, between, eq, inArray, ne, sql } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { decidesScreening } from './counted.ts';
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

/** How many cases were decided upon at screening for the first time, and how many ended for good. */
export async function decidedBetween(
	{ db }: WalledCtx,
	officeId: string,
	{ from, to }: { from: string; to: string }
): Promise<{ screening: number; closing: number }> {
	const { event, stateAfter, stateBefore, on } = caseTransitions;
	const ends = and(eq(stateAfter, 'closed'), ne(stateBefore, 'closed'));
	const days = db
		.select({
			decided: sql<string>`min(${on}) filter (where ${inArray(event, [...decidesScreening])})`.as(
				'decided'
			),
			ended: sql<string>`max(${on}) filter (where ${ends})`.as('ended')
		})
		.from(caseTransitions)
		.innerJoin(cases, eq(cases.id, caseTransitions.caseId))
		.where(eq(cases.officeId, officeId))
		.groupBy(caseTransitions.caseId)
		.as('days');
	const within = (day: typeof days.decided | typeof days.ended) =>
		sql<number>`count(*) filter (where ${between(day, from, to)})`.mapWith(Number);
	const [row] = await db
		.select({ screening: within(days.decided), closing: within(days.ended) })
		.from(days);
	return row ?? { screening: 0, closing: 0 };
}
