import { badInput, conflict } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import * as beside from './beside.writes.server.ts';
import type { CommandInput } from './commands.ts';
import { withRemedy } from './deadlines.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import { firstChecksOf, holdCase } from './queries.server.ts';
import { keepSealed, keepVersionOf } from './sealed.server.ts';
import * as writes from './writes.server.ts';

/** One question of the first check. That it was answered is plain; the answer is not. */
export function answerCheck(
	ctx: StaffCtx,
	number: string,
	{ sealed, question }: CommandInput<'check'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const id = await keepSealed(ctx, found, sealed, { 'assessment.body': 'office' });
		const [staffId, on] = [ctx.actor.id, dayOf(ctx.now)];
		await beside.upsertCheck(ctx, { caseId: found.id, question, id, staffId, on });
		await note(ctx, found.officeId, {
			action: 'case.checked',
			caseId: found.id,
			codes: { question, again: (await firstChecksOf(ctx, found.id)).length }
		});
	});
}

/** Category as reported and as assessed, what it is about, which places: all of it sealed. */
export function assessCase(
	ctx: StaffCtx,
	number: string,
	{ sealed, seen }: CommandInput<'assess'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await change(ctx, found, seen, {});
		await keepVersionOf(ctx, found, sealed, 'case.category.assessed');
		await note(ctx, found.officeId, { action: 'case.assessed', caseId: found.id });
	});
}

/** The parties as the office knows them. */
export function notePeople(
	ctx: StaffCtx,
	number: string,
	{ sealed, seen }: CommandInput<'people'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await change(ctx, found, seen, {});
		await keepVersionOf(ctx, found, sealed, 'case.people');
		await note(ctx, found.officeId, { action: 'case.peopleNoted', caseId: found.id });
	});
}

/**
 * The last day for a remedy, worked out in the browser from what the notice says. The complainant
 * sees the day; what it was computed from stays sealed.
 */
export function setRemedy(
	ctx: StaffCtx,
	number: string,
	{ sealed, lastDay, seen }: CommandInput<'remedy'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await change(ctx, found, seen, {});
		await keepVersionOf(ctx, found, sealed, 'case.remedy');
		const running = withRemedy(found.clocks, lastDay ?? undefined);
		await writes.setClocks(ctx, found.id, running);
		await note(ctx, found.officeId, {
			action: 'case.remedySet',
			caseId: found.id,
			codes: { lastDay }
		});
	});
}

/** Whether a helper may act for the complainant: a person looks at the paper. */
export function judgeMandate(
	ctx: StaffCtx,
	number: string,
	{ accepted, seen }: CommandInput<'mandate'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await change(ctx, found, seen, { mandateAcceptedOn: accepted ? dayOf(ctx.now) : null });
		const codes = { accepted };
		await note(ctx, found.officeId, { action: 'case.mandateJudged', caseId: found.id, codes });
	});
}

/** Who leads it and who stands in. Both are members, so that no name tells somebody of a case. */
export function assignCase(
	ctx: StaffCtx,
	number: string,
	{ leadId, deputyId, seen }: CommandInput<'assign'>
): Promise<void> {
	return withCase(ctx, number, 'case.assign', async (ctx, found) => {
		const members = new Set<string | null>([null, ...found.members.map(({ staffId }) => staffId)]);
		if (!members.has(leadId) || !members.has(deputyId)) throw badInput('case.assign.membersOnly');
		if (leadId !== null && leadId === deputyId) throw badInput('case.assign.twoPeople');
		await change(ctx, found, seen, { leadId, deputyId });
		const codes = { leadId, deputyId };
		await note(ctx, found.officeId, { action: 'case.assigned', caseId: found.id, codes });
	});
}

/** @throws Refusal 409 where somebody was faster; nothing is written then */
async function change(
	ctx: Desk,
	found: FoundCase,
	seen: number,
	changed: Parameters<typeof writes.changeCase>[2]
): Promise<void> {
	await holdCase(ctx, found.id);
	const fresh = seen === found.version && (await writes.changeCase(ctx, found, changed));
	if (!fresh) throw conflict('case.alreadyMoved');
}
