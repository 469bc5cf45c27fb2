import { and, asc, eq, inArray, isNull, lt, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { visibleCases } from '../access/scopes/cases.server.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { clocks, restingClocks, type ClockName } from './clocks.ts';
import { CASES_PER_PAGE, type CaseFilter, type CaseQuestion } from './list.ts';
import { caseClocks, caseMembers, cases } from './tables.server.ts';

/** What the office is to do by a day. The others end by themselves and press nobody. */
const pressing = (Object.keys(clocks) as ClockName[]).filter(
	(name) => !['draft', 'objection', 'retention'].includes(name)
);

/** The most pressing clock of each case. */
function mostPressing({ db }: WalledCtx) {
	return db
		.selectDistinctOn([caseClocks.caseId], {
			caseId: caseClocks.caseId,
			clock: caseClocks.clock,
			dueOn: caseClocks.dueOn
		})
		.from(caseClocks)
		.innerJoin(cases, eq(cases.id, caseClocks.caseId))
		.where(
			and(
				inArray(caseClocks.clock, pressing),
				or(ne(cases.state, 'dormant'), notInArray(caseClocks.clock, [...restingClocks]))
			)
		)
		.orderBy(asc(caseClocks.caseId), asc(caseClocks.dueOn))
		.as('due');
}

type Due = ReturnType<typeof mostPressing>;

/** Whether the reader has declared; a member they are, else the row would not be there. */
const declaredBy = (staffId: string) =>
	sql<boolean>`exists (select from ${caseMembers} as own where own.case_id = ${cases.id}
		and own.staff_id = ${staffId} and own.declared_on is not null)`;

/** What each filter of the inbox lets through. */
function filtersFor(due: Due, staffId: string, today: string): Record<CaseFilter | 'open', SQL> {
	const open = and(ne(cases.state, 'closed'), ne(cases.state, 'anonymised'))!;
	const here = (...more: (SQL | undefined)[]) => and(open, ...more)!;
	return {
		open,
		mine: here(or(eq(cases.leadId, staffId), eq(cases.deputyId, staffId))),
		unassigned: here(isNull(cases.leadId)),
		urgent: here(eq(cases.urgent, true)),
		overdue: lt(due.dueOn, today),
		newMessage: eq(cases.waitsForAnswer, true),
		undeclared: here(sql`not ${declaredBy(staffId)}`),
		closed: eq(cases.state, 'closed')
	};
}

/** Urgent first, then those nobody leads, then by day; what is closed at the end. */
const orderOf = (due: Due) => ({
	closed: sql`(${cases.state} in ('closed', 'anonymised'))`,
	calm: sql`(not ${cases.urgent})`,
	assigned: sql`(${cases.leadId} is not null)`,
	due: sql`coalesce(${due.dueOn}, '9999-12-31'::date)`,
	number: sql`${cases.number}`
});

/** One page of the inbox and one line more, to know whether there is a next page. */
export async function caseLines(
	ctx: WalledCtx,
	staffId: string,
	today: string,
	{ show, state, after }: CaseQuestion
) {
	const due = mostPressing(ctx);
	const order = sql.join(Object.values(orderOf(due)), sql`, `);
	const filters = filtersFor(due, staffId, today);
	const { id, number, urgent, fourEyes, waitsForAnswer, receivedOn, leadId } = cases;
	const shown = state ? eq(cases.state, state) : filters[show ?? 'open'];
	const select = {
		...{ id, number, state: cases.state, urgent, fourEyes, waitsForAnswer, receivedOn, leadId },
		declared: declaredBy(staffId),
		clock: due.clock,
		dueOn: due.dueOn
	};
	return ctx.db
		.select(select)
		.from(cases)
		.leftJoin(due, eq(due.caseId, cases.id))
		.where(
			and(
				visibleCases(ctx),
				ne(cases.state, 'draft'),
				shown,
				after === undefined ? undefined : sql`(${order}) > ${await placeOf(ctx, due, after)}`
			)
		)
		.orderBy(order)
		.limit(CASES_PER_PAGE + 1);
}

/** Where a case stands in the order now: a page goes on behind it, wherever it was moved to. */
async function placeOf(ctx: WalledCtx, due: Due, number: string): Promise<SQL> {
	const [row] = await ctx.db
		.select(orderOf(due))
		.from(cases)
		.leftJoin(due, eq(due.caseId, cases.id))
		.where(and(visibleCases(ctx), eq(cases.number, number)));
	if (!row) return sql`(true, true, true, '9999-12-31'::date, '999999999')`;
	return sql`(${row.closed}::boolean, ${row.calm}::boolean, ${row.assigned}::boolean,
		${row.due}::date, ${row.number}::text)`;
}

/** How many there are of each sort, of visible cases only. */
export async function caseCounts(ctx: WalledCtx, staffId: string, today: string) {
	const due = mostPressing(ctx);
	const filters = filtersFor(due, staffId, today);
	const counted = Object.fromEntries(
		Object.entries(filters).map(([name, filter]) => [
			name,
			sql<number>`(count(*) filter (where ${filter}))::int`
		])
	) as Record<CaseFilter | 'open', SQL<number>>;
	const [row] = await ctx.db
		.select(counted)
		.from(cases)
		.leftJoin(due, eq(due.caseId, cases.id))
		.where(and(visibleCases(ctx), ne(cases.state, 'draft')));
	return row!;
}
