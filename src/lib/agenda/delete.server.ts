import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { itemTakenOff } from '../proposals/fate.server.ts';
import { changeableMeeting } from './possible.server.ts';
import { findItem } from './queries.server.ts';
import { lockAgenda, takeOff } from './writes.server.ts';

/** Takes an item off the agenda. Its minutes stay, and `restoreItem` brings both back. */
export function deleteItem(ctx: Ctx, itemId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('agenda.item.gone');
		demand(ctx, 'item.delete', item);
		const meeting = await changeableMeeting(ctx, item.meetingId);
		if (meeting.currentItemId === itemId) throw conflict('agenda.delete.current');

		await lockAgenda(ctx.db, item.meetingId);
		if (!(await takeOff(ctx.db, itemId, ctx.now))) throw notFound('agenda.item.gone');
		await itemTakenOff(ctx, itemId);
		await record(ctx, 'item.deleted', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
		await notify(ctx, 'access', { meeting: item.meetingId });
	});
}
