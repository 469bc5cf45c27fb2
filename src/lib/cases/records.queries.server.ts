import { and, asc, eq } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseClocks, cases } from './tables.server.ts';

/** Drafts that somebody of the office took down and has not read back, with their last day. */
export async function recordsOf(ctx: WalledCtx, staffId: string) {
	return ctx.db
		.select({ id: cases.id, until: caseClocks.dueOn })
		.from(cases)
		.innerJoin(caseClocks, and(eq(caseClocks.caseId, cases.id), eq(caseClocks.clock, 'draft')))
		.where(and(eq(cases.state, 'draft'), eq(cases.takenDownById, staffId), visibleCases(ctx)))
		.orderBy(asc(caseClocks.dueOn), asc(cases.id));
}
