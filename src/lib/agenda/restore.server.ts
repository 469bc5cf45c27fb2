import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { itemBroughtBack } from '../proposals/fate.server.ts';
import { bringBack } from './bring-back.server.ts';
import { changeableMeeting } from './possible.server.ts';
import { findDeletedItem } from './queries.server.ts';

/** Undoes `deleteItem`: the item stands where it stood, with everything written in it. */
export function restoreItem(ctx: Ctx, itemId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findDeletedItem(ctx, itemId);
		if (!item) throw notFound('agenda.restore.notDeleted');
		demand(ctx, 'item.delete', item);
		await changeableMeeting(ctx, item.meetingId);

		await bringBack(ctx, item);
		await itemBroughtBack(ctx, itemId);
	});
}
