import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { WithdrawPositionInput } from './positions.ts';
import { findPosition } from './queries.server.ts';
import { changePosition } from './writes.server.ts';

/** The seat takes back what it said. That it said something stays known, and its text to itself. */
export function withdrawPosition(
	ctx: Ctx,
	meetingId: string,
	{ id, version }: WithdrawPositionInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const position = await findPosition(ctx, id);
		const item = position && (await findItem(ctx, position.itemId));
		if (!item || item.meetingId !== meetingId) throw notFound('position.unknown');
		demand(ctx, 'position.write', { ...item, seatId: position.seatId }, 'position.notYours');
		await changeableMeeting(ctx, meetingId);
		const done = await changePosition(ctx.db, { id, version }, { withdrawnAt: ctx.now });
		if (!done) throw conflict('position.changedMeanwhile');
		await record(ctx, 'position.withdrawn', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'positions' });
	});
}
