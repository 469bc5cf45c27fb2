import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { closeClockOf } from '../agenda/clock.server.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { pointAwayFrom } from './writes.server.ts';

/** The table is done with an item: its clock ends, and it is no longer the current one. */
export function finishItem(ctx: Ctx, itemId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('agenda.item.gone');
		demand(ctx, 'item.keepTime', item, 'agenda.clock.notAllowed');
		const meeting = await changeableMeeting(ctx, item.meetingId);
		if (meeting.state === 'held') throw conflict('meeting.held.already');

		await closeClockOf(ctx, item);
		await pointAwayFrom(ctx.db, meeting.id, itemId);
		await record(ctx, 'item.finished', itemId);
		await notify(ctx, 'changed', { meeting: meeting.id, topic: 'meeting' });
	});
}
