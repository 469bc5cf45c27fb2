import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { EditCommitmentInput } from './commitments.ts';
import { findCommitment } from './queries.server.ts';
import { changeCommitment } from './writes.server.ts';

/** Who, until when, done when, and whether it is. Possible long after the meeting. */
export function editCommitment(
	ctx: Ctx,
	{ id, version, ...change }: EditCommitmentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const commitment = await findCommitment(ctx, id);
		const item = commitment && (await findItem(ctx, commitment.itemId));
		if (!item) throw notFound('commitment.unknown');
		demand(ctx, 'commitment.edit', commitment);

		const { ownerSeatId } = change;
		if (ownerSeatId && ownerSeatId !== commitment.ownerSeatId) {
			const seats = await seatsAround(ctx, commitment.roundtableId);
			if (!seats.some((seat) => seat.id === ownerSeatId)) throw badInput('commitment.owner.gone');
		}
		const changed = await changeCommitment(ctx.db, { id, version }, change);
		if (!changed) throw conflict('commitment.changedMeanwhile');
		await record(ctx, 'commitment.edited', id, { state: change.state });
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'commitments' });
	});
}
