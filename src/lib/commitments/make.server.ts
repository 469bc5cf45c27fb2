import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import type { MakeCommitmentInput } from './commitments.ts';
import { itemOfMade } from './queries.server.ts';
import { insertCommitment, lockNumbers } from './writes.server.ts';

/** Gives the block of this id its number and its row. Asking twice changes nothing. */
export function makeCommitment(ctx: Ctx, { id, itemId }: MakeCommitmentInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('commitment.itemGone');
		demand(ctx, 'commitment.make', item);
		const meeting = await changeableMeeting(ctx, item.meetingId);

		const { roundtableId } = item;
		await lockNumbers(ctx.db, roundtableId);
		const made = await itemOfMade(ctx, id);
		if (made === itemId) return;
		if (made) throw conflict('commitment.otherItem');

		const year = Number(dayOf(meeting.startsAt).slice(0, 4));
		await insertCommitment(ctx.db, { id, itemId, roundtableId, year });
		await record(ctx, 'commitment.made', id);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'commitments' });
	});
}
