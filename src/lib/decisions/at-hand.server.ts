import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import type { AuditCodes } from '../audit/record.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import type { Decision, SeenDecision } from './decisions.ts';
import { next, type DecisionEvent, type DecisionState } from './lifecycle.ts';
import { findDecision } from './queries.server.ts';
import { changeDecision, lockDecision, type DecisionChange } from './writes.server.ts';

export type AtHand = { decision: Decision; item: Item };

/**
 * The decision a use case is about. Votes hold it together (`share`); whoever changes its state
 * waits for the votes that are being stored, and later votes find the new state.
 *
 * @throws Refusal 404 if it does not exist for the actor
 */
export async function decisionAtHand(
	ctx: Ctx,
	id: string,
	lock: 'share' | 'update'
): Promise<AtHand> {
	if (!(await findDecision(ctx, id))) throw notFound('decision.unknown');
	await lockDecision(ctx.db, id, lock);
	// Read again behind the lock: somebody else may have changed it meanwhile.
	const decision = await findDecision(ctx, id);
	const item = decision && (await findItem(ctx, decision.itemId));
	if (!item) throw notFound('decision.unknown');
	return { decision, item };
}

/**
 * A seat says something with the page as it was when its form was opened: a form that still has words
 * that were redacted meanwhile must not bring them back.
 *
 * @throws Refusal 409 if the decision changed since
 */
export function demandSeen({ decision }: AtHand, { version }: SeenDecision): void {
	if (decision.version !== version) throw conflict('decision.vote.changedMeanwhile');
}

/** @throws Refusal 409 if the meeting can no longer be changed or the event is impossible now */
export async function possibleNow(
	ctx: Ctx,
	{ decision, item }: AtHand,
	event: DecisionEvent
): Promise<{ meeting: Meeting; state: DecisionState }> {
	const meeting = await changeableMeeting(ctx, item.meetingId);
	const state = next(decision.state, event);
	if (!state) throw conflict('decision.notNow');
	return { meeting, state };
}

type Done = { version: number; change: DecisionChange; action: string; codes?: AuditCodes };

/** Writes what a use case decided, with the version its person saw, and says so. */
export async function carryOut(
	ctx: Ctx,
	{ decision, item }: AtHand,
	{ version, change, action, codes = {} }: Done
): Promise<void> {
	const changed = await changeDecision(ctx.db, { id: decision.id, version }, change);
	if (!changed) throw conflict('decision.changedMeanwhile');
	await record(ctx, action, decision.id, codes);
	await tell(ctx, item);
}

export const tell = (ctx: Ctx, { meetingId }: Item): Promise<void> =>
	notify(ctx, 'changed', { meeting: meetingId, topic: 'decisions' });

export const whoActs = ({ actor }: Ctx): string | null =>
	actor.kind === 'person' ? actor.id : null;
