import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { note } from '../offices/ledger.server.ts';
import { listStaff } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { clocks } from './clocks.ts';
import { lightOf } from './lights.ts';
import { CASES_PER_PAGE, type CaseLine, type CaseList, type CaseQuestion } from './list.ts';
import { openTasksOf } from './beside.queries.server.ts';
import { caseCounts, caseLines } from './list.queries.server.ts';

/** The inbox of somebody of the office: cases they are a member of, what presses most first. */
export function listCases(ctx: Ctx & { actor: Staff }, question: CaseQuestion): Promise<CaseList> {
	demand(ctx, 'case.list', null);
	const { id, officeId } = ctx.actor;
	const today = dayOf(ctx.now);
	return behindTheWall(ctx, async (ctx) => {
		const names = new Map((await listStaff(ctx, officeId)).map(({ id, name }) => [id, name]));
		const rows = await caseLines(ctx, id, today, question);
		const lines = rows.slice(0, CASES_PER_PAGE).map((row) => lineOf(row, names, today));
		await note(ctx, officeId, { action: 'case.listed', codes: { count: lines.length } });
		return {
			lines,
			next: rows.length > CASES_PER_PAGE ? lines.at(-1)?.number : undefined,
			counts: await caseCounts(ctx, id, today)
		};
	});
}

/** What they have to do, in all of their cases. */
export function listOwnTasks(ctx: Ctx & { actor: Staff }) {
	demand(ctx, 'case.list', null);
	return behindTheWall(ctx, async (walled) =>
		(await openTasksOf(walled, ctx.actor.id)).map((task) => ({
			...task,
			number: task.number ?? ''
		}))
	);
}

type Row = Awaited<ReturnType<typeof caseLines>>[number];

function lineOf(
	{ leadId, clock, dueOn, number, ...row }: Row,
	names: Map<string, string>,
	today: string
): CaseLine {
	const due =
		clock && dueOn
			? {
					clock,
					on: dueOn,
					light: lightOf({ due: dueOn, soon: clocks[clock].soon, done: false }, today)
				}
			: null;
	return { ...row, number: number ?? '', lead: leadId && (names.get(leadId) ?? ''), due };
}
