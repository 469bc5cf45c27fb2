import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { Commitment, EditCommitmentInput } from './commitments.ts';
import { noteEvent } from './events.server.ts';
import { findCommitment } from './queries.server.ts';
import { changeFacts } from './writes.server.ts';

/**
 * Who, until when, done when. Possible long after the meeting; but what stands in minutes that are
 * no longer written is changed only with a reason, which its page keeps.
 */
export function editCommitment(
	ctx: Ctx,
	{ id, version, facts, reason }: EditCommitmentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const commitment = await findCommitment(ctx, id);
		const item = commitment && (await findItem(ctx, commitment.itemId));
		const meeting = item && (await findMeeting(ctx, item.meetingId));
		if (!meeting) throw notFound('commitment.unknown');
		demand(ctx, 'commitment.edit', commitment);
		if (meeting.minutesState !== 'writing' && !reason) throw badInput('commitment.reason.missing');

		await checkNewOwners(ctx, commitment, facts.ownerSeatIds);
		const changed = await changeFacts(ctx.db, { id, version }, facts);
		if (!changed) throw conflict('commitment.changedMeanwhile');
		await noteEvent(ctx, commitment, { kind: 'changed', note: reason, was: commitment });
		await record(ctx, 'commitment.edited', id);
		await notify(ctx, 'changed', { meeting: meeting.id, topic: 'commitments' });
	});
}

/** A seat that has ended may go on answering for what it promised; nobody gives it anything new. */
async function checkNewOwners(ctx: Ctx, commitment: Commitment, ids: string[]): Promise<void> {
	const added = ids.filter((id) => !commitment.ownerSeatIds.includes(id));
	if (added.length === 0) return;
	const seats = await seatsAround(ctx, commitment.roundtableId);
	const known = new Set(seats.map((seat) => seat.id));
	if (!added.every((id) => known.has(id))) throw badInput('commitment.owner.gone');
}
