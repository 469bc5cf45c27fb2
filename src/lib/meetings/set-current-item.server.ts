import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { runClockOf } from '../agenda/clock.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { stayOpen } from './minutes-state.server.ts';
import { findMeeting } from './queries.server.ts';
import { pointTo } from './writes.server.ts';

/**
 * Marks the item the table is dealing with, on every open page. Its clock starts, or goes on, and
 * that of the item before pauses.
 *
 * @param itemId null: none
 */
export function setCurrentItem(ctx: Ctx, id: string, itemId: string | null): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await stayOpen(ctx, id);
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.setCurrentItem', meeting);
		if (meeting.state === 'cancelled') throw conflict('meeting.cancelled.noChange');
		if (meeting.state === 'held') throw conflict('meeting.held.already');
		const item = itemId === null ? undefined : await findItem(ctx, itemId);
		if (itemId !== null && item?.meetingId !== id) throw notFound('agenda.item.unknown');

		await runClockOf(ctx, id, itemId);
		await pointTo(ctx.db, id, itemId);
		await record(ctx, 'meeting.currentItemSet', id, { itemId });
		await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
	});
}
