import { randomUUID } from 'node:crypto';
import { badInput, conflict } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { tellOfNews } from '../returning/notice.server.ts';
import * as beside from './beside.writes.server.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import { isCaseEvent, transitions } from './lifecycle.ts';
import { moveCase } from './move.server.ts';
import { keepSealed } from './sealed.server.ts';

/** Moves or marks a case; a reason in words comes sealed and lies under the id of its record. */
export function stepCase(
	ctx: StaffCtx,
	number: string,
	{ sealed, ...step }: CommandInput<'move'>
): Promise<void> {
	return withCase(ctx, number, 'case.move', async (ctx, found) => {
		// The letter and the question have words of their own: without them there is no such step.
		if (withWords.includes(step.event)) throw badInput('error.incomplete');
		const id = sealed?.[0]?.id;
		const to = await moveCase(ctx, found, { ...step, ...(id ? { id, sealedReason: true } : {}) });
		if (sealed) await keepSealed(ctx, found, sealed, { 'reason.body': 'office' });
		const ends = to !== 'gone' && to.state === 'closed' && found.state !== 'closed';
		if (ends) await tellOfNews(ctx, found.id);
	});
}

const withWords = ['sendClosingLetter', 'ask'];

/** Where two must agree: asks the others of this case for exactly this. */
export function askSecond(
	ctx: StaffCtx,
	number: string,
	{ event, outcome }: CommandInput<'ask'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const known = isCaseEvent(event) && 'guards' in transitions[event];
		if (!known) throw badInput('error.incomplete');
		await beside.insertOpinion(ctx, {
			id: randomUUID(),
			caseId: found.id,
			event,
			outcome: outcome ?? null,
			askedById: ctx.actor.id,
			on: dayOf(ctx.now)
		});
		await note(ctx, found.officeId, {
			action: 'case.secondAsked',
			caseId: found.id,
			codes: { event, outcome: outcome ?? null }
		});
	});
}

/** A second person has looked, and agrees. Nobody agrees with themselves. */
export function agreeAsSecond(
	ctx: StaffCtx,
	number: string,
	{ id }: CommandInput<'agree'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const agreed = await beside.agreeTo(ctx, { caseId: found.id, id, staffId: ctx.actor.id });
		if (!agreed) throw conflict('case.opinion.over');
		await note(ctx, found.officeId, { action: 'case.secondAgreed', caseId: found.id });
	});
}
