import { and, eq, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { CASES_PER_PAGE, type CaseFilter, type CaseQuestion } from './list.ts';
import { caseMembers, cases } from './tables.server.ts';

/**
 * Their own membership: for whom there is none, there is no case. One join instead of the scope and
 * a question per row, which PostgreSQL would ask twenty thousand times.
 */
const ownOf = (staffId: string) =>
	and(eq(caseMembers.caseId, cases.id), eq(caseMembers.staffId, staffId));

/** Nobody else could open it. */
const isAlone = sql<boolean>`(select count(*) from ${caseMembers} of_it
	where of_it.case_id = ${cases.id}) < 2`;

const isDeclared = sql<boolean>`${caseMembers.declaredOn} is not null`;

/** What each filter of the inbox lets through. */
function filtersFor(staffId: string, today: string): Record<CaseFilter | 'open', SQL> {
	const open = and(ne(cases.state, 'closed'), ne(cases.state, 'anonymised'))!;
	const here = (...more: (SQL | undefined)[]) => and(open, ...more)!;
	return {
		open,
		mine: here(or(eq(cases.leadId, staffId), eq(cases.deputyId, staffId))),
		unassigned: here(isNull(cases.leadId)),
		urgent: here(eq(cases.urgent, true)),
		overdue: lt(cases.dueOn, today),
		newMessage: eq(cases.waitsForAnswer, true),
		undeclared: here(isNull(caseMembers.declaredOn)),
		closed: eq(cases.state, 'closed')
	};
}

/** Urgent first, then those nobody leads, then by day; what is closed at the end. */
const order = {
	closed: sql`(${cases.state} in ('closed', 'anonymised'))`,
	calm: sql`(not ${cases.urgent})`,
	assigned: sql`(${cases.leadId} is not null)`,
	due: sql`coalesce(${cases.dueOn}, '9999-12-31'::date)`,
	number: sql`${cases.number}`
};
const inOrder = sql.join(Object.values(order), sql`, `);

/** One page of the inbox and one line more, to know whether there is a next page. */
export async function caseLines(
	ctx: WalledCtx,
	staffId: string,
	today: string,
	{ show, state, after }: CaseQuestion
) {
	const filters = filtersFor(staffId, today);
	const { id, number, urgent, fourEyes, waitsForAnswer, receivedOn, leadId } = cases;
	const shown = state ? eq(cases.state, state) : filters[show ?? 'open'];
	const select = {
		...{ id, number, state: cases.state, urgent, fourEyes, waitsForAnswer, receivedOn, leadId },
		...{ declared: isDeclared, alone: isAlone, clock: cases.dueClock, dueOn: cases.dueOn }
	};
	return ctx.db
		.select(select)
		.from(cases)
		.innerJoin(caseMembers, ownOf(staffId))
		.where(
			and(
				ne(cases.state, 'draft'),
				shown,
				after === undefined ? undefined : sql`(${inOrder}) > ${await placeOf(ctx, staffId, after)}`
			)
		)
		.orderBy(inOrder)
		.limit(CASES_PER_PAGE + 1);
}

/** Where a case stands in the order now: a page goes on behind it, wherever it was moved to. */
async function placeOf(ctx: WalledCtx, staffId: string, number: string): Promise<SQL> {
	const [row] = await ctx.db
		.select(order)
		.from(cases)
		.innerJoin(caseMembers, ownOf(staffId))
		.where(eq(cases.number, number));
	if (!row) return sql`(true, true, true, '9999-12-31'::date, '999999999')`;
	return sql`(${row.closed}::boolean, ${row.calm}::boolean, ${row.assigned}::boolean,
		${row.due}::date, ${row.number}::text)`;
}

/** How many there are of each sort, of visible cases only. */
export async function caseCounts(ctx: WalledCtx, staffId: string, today: string) {
	const filters = filtersFor(staffId, today);
	const counted = Object.fromEntries(
		Object.entries(filters).map(([name, filter]) => [
			name,
			sql<number>`(count(*) filter (where ${filter}))::int`
		])
	) as Record<CaseFilter | 'open', SQL<number>>;
	const [row] = await ctx.db
		.select(counted)
		.from(cases)
		.innerJoin(caseMembers, ownOf(staffId))
		.where(ne(cases.state, 'draft'));
	return row!;
}
