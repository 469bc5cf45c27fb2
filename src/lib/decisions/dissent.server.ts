import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notAllowed, notFound } from '../errors/refusal.ts';
import { decisionAtHand, demandSeen, tell, type AtHand } from './at-hand.server.ts';
import type { DissentKind } from './decisions.ts';
import { isDecided } from './lifecycle.ts';
import { seatsThen, votesOf } from './votes.queries.server.ts';
import { deleteDissent, upsertDissent } from './votes.writes.server.ts';
import type { DissentInput, WithdrawDissentInput } from './voting.ts';
import { tookPart } from './took-part.ts';

/** A seat does not carry the decision: noted, or in words of its own. Until the minutes are frozen. */
export function noteDissent(ctx: Ctx, id: string, input: DissentInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { seatId, kind, text, mandate } = input;
		const atHand = await dissentPossible(ctx, id, { seatId, kind });
		demandSeen(atHand, input);
		const [then, votes] = await Promise.all([seatsThen(ctx, { id }), votesOf(ctx, { id })]);
		if (!tookPart(seatId, then, votes)) throw conflict('decision.dissent.notThere');
		if (ctx.actor.kind !== 'person') throw notAllowed();

		const personId = ctx.actor.id;
		await upsertDissent(ctx.db, {
			decisionId: id,
			seatId,
			kind,
			text,
			mandate,
			personId,
			at: ctx.now
		});
		await record(ctx, 'decision.dissentNoted', id, { kind, seat: seatId });
		await tell(ctx, atHand.item);
	});
}

export function withdrawDissent(
	ctx: Ctx,
	id: string,
	{ seatId, kind }: WithdrawDissentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { item } = await dissentPossible(ctx, id, { seatId, kind });
		if (!(await deleteDissent(ctx.db, { decisionId: id, seatId, kind }))) {
			throw notFound('decision.dissent.gone');
		}
		await record(ctx, 'decision.dissentWithdrawn', id, { kind, seat: seatId });
		await tell(ctx, item);
	});
}

async function dissentPossible(
	ctx: Ctx,
	id: string,
	{ seatId, kind }: { seatId: string; kind: DissentKind }
): Promise<AtHand> {
	const atHand = await decisionAtHand(ctx, id, 'share');
	const subject = { ...atHand.item, seatId };
	const action = kind === 'specialVote' ? 'decision.specialVote' : 'decision.dissent';
	demand(ctx, action, subject, 'decision.dissent.notYours');
	await changeableMeeting(ctx, atHand.item.meetingId);
	if (!isDecided(atHand.decision.state)) throw conflict('decision.dissent.notYet');
	return atHand;
}
