import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { agendaLimits } from './agenda.ts';
import { changeableMeeting } from './possible.server.ts';
import { findDeletedItem, placesIn } from './queries.server.ts';
import { lockAgenda, putBack } from './writes.server.ts';

/** Undoes `deleteItem`: the item stands where it stood, with everything written in it. */
export function restoreItem(ctx: Ctx, itemId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findDeletedItem(ctx, itemId);
		if (!item) throw notFound('agenda.restore.notDeleted');
		demand(ctx, 'item.delete', item);
		await changeableMeeting(ctx, item.meetingId);

		await lockAgenda(ctx.db, item.meetingId);
		const items = await placesIn(ctx.db, item.meetingId);
		if (items.length >= agendaLimits.itemsPerMeeting) throw conflict('agenda.add.tooMany');
		if (!(await putBack(ctx.db, itemId))) throw notFound('agenda.restore.notDeleted');
		await record(ctx, 'item.restored', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
		await notify(ctx, 'access', { meeting: item.meetingId });
	});
}
