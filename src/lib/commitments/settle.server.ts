import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { SettleCommitmentInput } from './commitments.ts';
import { noteEvent } from './events.server.ts';
import { canBecome, settlings } from './lifecycle.ts';
import { findCommitment } from './queries.server.ts';
import { changeState } from './writes.server.ts';

/**
 * Done, with what shows it; given up, with the reason; or open again. Also long after the minutes
 * are approved: the promise goes on, only its wording stands.
 */
export function settleCommitment(
	ctx: Ctx,
	{ id, version, state, note }: SettleCommitmentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const commitment = await findCommitment(ctx, id);
		const item = commitment && (await findItem(ctx, commitment.itemId));
		if (!item) throw notFound('commitment.unknown');
		demand(ctx, 'commitment.settle', commitment, 'commitment.settle.notAllowed');
		if (!canBecome(commitment.state, state)) throw conflict('commitment.changedMeanwhile');

		const changed = await changeState(
			ctx.db,
			{ id, version },
			{
				state,
				evidence: state === 'done' ? note : '',
				droppedReason: state === 'dropped' ? note : '',
				settledAt: state === 'open' ? null : ctx.now
			}
		);
		if (!changed) throw conflict('commitment.changedMeanwhile');
		await noteEvent(ctx, commitment, { kind: settlings[state].event, note });
		await record(ctx, 'commitment.settled', id, { state });
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'commitments' });
	});
}
