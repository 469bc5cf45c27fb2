import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseClocks, caseMembers, cases } from './tables.server.ts';

const nothingStopsIt = and(
	eq(cases.state, 'closed'),
	eq(cases.hold, false),
	eq(cases.restricted, false),
	eq(cases.waitsForAnswer, false)
);

/** Released by a person, and past the last day of retention; for jobs. */
export async function releasedCases({ db }: WalledCtx, today: string): Promise<string[]> {
	const rows = await db
		.select({ id: cases.id })
		.from(cases)
		.innerJoin(caseClocks, and(eq(caseClocks.caseId, cases.id), eq(caseClocks.clock, 'retention')))
		.where(and(nothingStopsIt, isNotNull(cases.erasureReleasedOn), lt(caseClocks.dueOn, today)));
	return rows.map(({ id }) => id);
}

/**
 * Cases that are about to be erased and that nobody has released, with how many notices are due; those
 * that were given are not asked for again. For jobs.
 */
export async function noticesDue({ db }: WalledCtx, today: string) {
	return db
		.select({ caseId: cases.id, due: count() })
		.from(cases)
		.innerJoin(caseClocks, eq(caseClocks.caseId, cases.id))
		.where(
			and(
				nothingStopsIt,
				isNull(cases.erasureReleasedOn),
				inArray(caseClocks.clock, ['retentionNotice', 'retentionLastNotice']),
				lt(caseClocks.dueOn, today)
			)
		)
		.groupBy(cases.id)
		.having(gt(count(), cases.erasureNotices));
}

export async function membersOf({ db }: WalledCtx, caseIds: readonly string[]): Promise<string[]> {
	if (caseIds.length === 0) return [];
	const rows = await db
		.selectDistinct({ staffId: caseMembers.staffId })
		.from(caseMembers)
		.where(inArray(caseMembers.caseId, [...caseIds]));
	return rows.map(({ staffId }) => staffId);
}

/** Closed cases of a member that are on hold, or whose retention ends by this day; the next one first. */
export async function endingCases({ db }: WalledCtx, staffId: string, until: string, most: number) {
	const held = alias(caseClocks, 'held');
	const notice = alias(caseClocks, 'notice');
	const { number, version, closedOn, hold, restricted, fourEyes } = cases;
	return db
		.select({
			...{ number, version, closedOn, hold, restricted, fourEyes },
			...{ waitsForAnswer: cases.waitsForAnswer, releasedOn: cases.erasureReleasedOn },
			declared: sql<boolean>`${caseMembers.declaredOn} is not null`,
			lastDay: caseClocks.dueOn,
			heldUntil: held.dueOn,
			noticeOn: notice.dueOn
		})
		.from(cases)
		.innerJoin(caseMembers, and(eq(caseMembers.caseId, cases.id), eq(caseMembers.staffId, staffId)))
		.innerJoin(caseClocks, and(eq(caseClocks.caseId, cases.id), eq(caseClocks.clock, 'retention')))
		.leftJoin(held, and(eq(held.caseId, cases.id), eq(held.clock, 'holdEnds')))
		.leftJoin(notice, and(eq(notice.caseId, cases.id), eq(notice.clock, 'retentionNotice')))
		.where(and(eq(cases.state, 'closed'), or(eq(cases.hold, true), lte(caseClocks.dueOn, until))))
		.orderBy(asc(caseClocks.dueOn), asc(cases.number))
		.limit(most);
}
