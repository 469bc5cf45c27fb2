import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { taskOf } from './beside.queries.server.ts';
import * as beside from './beside.writes.server.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { parseCaseNumber } from './numbers.ts';
import { findCaseByNumber, holdCase } from './queries.server.ts';
import { keepSealed } from './sealed.server.ts';

/** Work with a day; what is to be done is sealed. */
export function addTask(
	ctx: StaffCtx,
	number: string,
	{ sealed, assigneeId, dueOn }: CommandInput<'task'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const member = found.members.some(({ staffId }) => staffId === assigneeId);
		if (!member) throw badInput('case.assign.membersOnly');
		const id = await keepSealed(ctx, found, sealed, { 'task.body': 'office' });
		await beside.insertTask(ctx, { id, caseId: found.id, assigneeId, dueOn });
		await note(ctx, found.officeId, { action: 'case.taskAdded', caseId: found.id });
	});
}

export function endTask(
	ctx: StaffCtx,
	number: string,
	{ id, done }: CommandInput<'taskDone'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		if (!(await taskOf(ctx, found.id, id))) throw notFound();
		const on = done ? dayOf(ctx.now) : null;
		await beside.endTask(ctx, { caseId: found.id, id, on });
		await note(ctx, found.officeId, {
			action: 'case.taskEnded',
			caseId: found.id,
			codes: { done }
		});
	});
}

/** Cases that belong together. Content stays where it is; both must be known to whoever links. */
export function linkCases(
	ctx: StaffCtx,
	number: string,
	{ number: typed, kind }: CommandInput<'link'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const otherNumber = parseCaseNumber(typed);
		const other = otherNumber && (await findCaseByNumber(ctx, otherNumber));
		if (!other) throw badInput('case.link.unknown');
		if (other.id === found.id) throw conflict('case.link.itself');
		await holdCase(ctx, found.id);
		const on = dayOf(ctx.now);
		await beside.insertLink(ctx, { caseId: found.id, otherId: other.id, kind, on });
		await note(ctx, found.officeId, {
			action: 'case.linked',
			caseId: found.id,
			codes: { other: other.id, kind }
		});
	});
}
