import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, max } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { isId } from '../forms/fields.ts';
import { caseSteps } from './beside.tables.server.ts';
import type { ClockName } from './clocks.ts';
import type { FoundCase } from './found.ts';
import type { CaseState } from './states.ts';
import {
	caseClocks,
	caseEntries,
	caseMembers,
	cases,
	caseTransitions,
	firstChecks,
	secondOpinions
} from './tables.server.ts';

/** A case the actor may know of, with its members and clocks. Others do not exist for them. */
export async function findCase(ctx: WalledCtx, id: string): Promise<FoundCase | undefined> {
	return isId(id) ? whole(ctx, await oneCase(ctx, eq(cases.id, id))) : undefined;
}

/** @param number nine digits, as `parseCaseNumber` gives them */
export async function findCaseByNumber(
	ctx: WalledCtx,
	number: string
): Promise<FoundCase | undefined> {
	return whole(ctx, await oneCase(ctx, eq(cases.number, number)));
}

async function oneCase(ctx: WalledCtx, which: ReturnType<typeof eq>) {
	const [row] = await ctx.db
		.select()
		.from(cases)
		.where(and(which, visibleCases(ctx)));
	return row;
}

async function whole(
	{ db }: WalledCtx,
	row: typeof cases.$inferSelect | undefined
): Promise<FoundCase | undefined> {
	if (!row) return undefined;
	const members = await db
		.select()
		.from(caseMembers)
		.where(eq(caseMembers.caseId, row.id))
		.orderBy(asc(caseMembers.staffId));
	const clocks = await db.select().from(caseClocks).where(eq(caseClocks.caseId, row.id));
	return {
		...row,
		members: members.map(({ staffId, since, declaredOn }) => {
			return { staffId, since, declaredOn, declared: declaredOn !== null };
		}),
		clocks: Object.fromEntries(clocks.map(({ clock, dueOn }) => [clock, dueOn]))
	};
}

/** Which questions of the first check were answered, by whom and when. */
export async function firstChecksOf({ db }: WalledCtx, caseId: string) {
	return db.select().from(firstChecks).where(eq(firstChecks.caseId, caseId));
}

/** Statements, referrals and whatever else runs beside a case. */
export async function stepsOf({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(caseSteps)
		.where(eq(caseSteps.caseId, caseId))
		.orderBy(asc(caseSteps.beganOn), asc(caseSteps.id));
}

/** What two agreed on, and nobody has acted upon. */
export async function agreedOpinions({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(secondOpinions)
		.where(
			and(
				eq(secondOpinions.caseId, caseId),
				isNull(secondOpinions.usedOn),
				isNotNull(secondOpinions.agreedById)
			)
		);
}

export async function entriesOfCase({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(caseEntries)
		.where(eq(caseEntries.caseId, caseId))
		.orderBy(asc(caseEntries.sequence));
}

/** Where files stand in the timeline, struck ones too. */
export async function fileEntriesOf({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(caseEntries)
		.where(and(eq(caseEntries.caseId, caseId), eq(caseEntries.kind, 'file')))
		.orderBy(asc(caseEntries.sequence));
}

export async function transitionsOf({ db }: WalledCtx, caseId: string) {
	return db
		.select()
		.from(caseTransitions)
		.where(eq(caseTransitions.caseId, caseId))
		.orderBy(asc(caseTransitions.sequence));
}

/** The place in the order of a case that comes next; hold the case before you ask. */
export async function nextSequence({ db }: WalledCtx, caseId: string): Promise<number> {
	const [entry] = await db
		.select({ last: max(caseEntries.sequence) })
		.from(caseEntries)
		.where(eq(caseEntries.caseId, caseId));
	const [transition] = await db
		.select({ last: max(caseTransitions.sequence) })
		.from(caseTransitions)
		.where(eq(caseTransitions.caseId, caseId))
		.orderBy(desc(max(caseTransitions.sequence)));
	return Math.max(entry?.last ?? 0, transition?.last ?? 0) + 1;
}

/** Until the transaction ends nobody else adds to this case. */
export async function holdCase({ db }: WalledCtx, caseId: string): Promise<void> {
	await db.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)).for('update');
}

/** Cases in one of these states with a clock that has run out before this day; for jobs. */
export async function casesPast(
	{ db }: WalledCtx,
	clock: ClockName,
	states: readonly CaseState[],
	today: string
): Promise<string[]> {
	const rows = await db
		.select({ id: cases.id })
		.from(cases)
		.innerJoin(caseClocks, eq(caseClocks.caseId, cases.id))
		.where(
			and(
				eq(caseClocks.clock, clock),
				lt(caseClocks.dueOn, today),
				inArray(cases.state, [...states])
			)
		);
	return rows.map(({ id }) => id);
}

/** Cases whose content somebody may open, by number. */
export async function declaredCases(
	ctx: WalledCtx,
	staffId: string,
	{ numbers, after, most }: { numbers?: string[]; after?: string; most: number }
) {
	return ctx.db
		.select({ id: cases.id, number: cases.number })
		.from(cases)
		.innerJoin(caseMembers, eq(caseMembers.caseId, cases.id))
		.where(
			and(
				visibleCases(ctx),
				eq(caseMembers.staffId, staffId),
				isNotNull(caseMembers.declaredOn),
				isNotNull(cases.number),
				numbers ? inArray(cases.number, numbers) : undefined,
				after === undefined ? undefined : gt(cases.number, after)
			)
		)
		.orderBy(asc(cases.number))
		.limit(most);
}
