import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseLinks, caseSteps, caseTasks } from './beside.tables.server.ts';
import { caseExclusions, cases, secondOpinions } from './tables.server.ts';

export async function tasksOf({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(caseTasks)
		.where(eq(caseTasks.caseId, caseId))
		.orderBy(sql`${caseTasks.doneOn} is not null`, asc(caseTasks.dueOn), asc(caseTasks.id));
}

export async function taskOf({ db }: WalledCtx, caseId: string, id: string) {
	const [row] = await db
		.select()
		.from(caseTasks)
		.where(and(eq(caseTasks.caseId, caseId), eq(caseTasks.id, id)));
	return row;
}

/** What somebody has to do, in the cases they see. */
export async function openTasksOf({ db }: WalledCtx, staffId: string) {
	return db
		.select({ id: caseTasks.id, dueOn: caseTasks.dueOn, number: cases.number })
		.from(caseTasks)
		.innerJoin(cases, eq(cases.id, caseTasks.caseId))
		.where(and(eq(caseTasks.assigneeId, staffId), isNull(caseTasks.doneOn)))
		.orderBy(asc(caseTasks.dueOn), asc(caseTasks.id))
		.limit(20);
}

export async function stepOf({ db }: WalledCtx, caseId: string, id: string) {
	const [row] = await db
		.select()
		.from(caseSteps)
		.where(and(eq(caseSteps.caseId, caseId), eq(caseSteps.id, id)));
	return row;
}

/** Linked cases that the reader may know of, whichever of the two the link was made in. */
export async function linksOf(ctx: WalledCtx, caseId: string) {
	const links = await ctx.db
		.select()
		.from(caseLinks)
		.where(or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId)));
	const others = links.map((link) => (link.caseId === caseId ? link.otherId : link.caseId));
	if (others.length === 0) return [];
	const visible = await ctx.db
		.select({ id: cases.id, number: cases.number, state: cases.state })
		.from(cases)
		.where(and(inArray(cases.id, others), visibleCases(ctx)))
		.orderBy(asc(cases.number));
	const kindOf = (id: string) =>
		links.find(({ caseId, otherId }) => caseId === id || otherId === id)?.kind ?? 'related';
	return visible.map((row) => ({ ...row, number: row.number ?? '', kind: kindOf(row.id) }));
}

/** What one asked a second person for, and nobody has acted upon. */
export async function waitingOpinions({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(secondOpinions)
		.where(and(eq(secondOpinions.caseId, caseId), isNull(secondOpinions.usedOn)))
		.orderBy(asc(secondOpinions.on), asc(secondOpinions.id));
}

/** For whom the case must not exist: members see it, so that nobody hands it to them. */
export async function exclusionsOf({ db }: WalledCtx, caseId: string) {
	return db.select().from(caseExclusions).where(eq(caseExclusions.caseId, caseId));
}
