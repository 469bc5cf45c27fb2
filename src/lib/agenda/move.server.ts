import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { MoveItemInput } from './agenda.ts';
import { anchorOf, keysToPlace } from './order.ts';
import { changeableMeeting } from './possible.server.ts';
import { findItem, placesIn } from './queries.server.ts';
import { lockAgenda, placeItems } from './writes.server.ts';

/** Moves an item to another place. Two moves at once happen one after the other. */
export function moveItem(ctx: Ctx, { itemId, ...target }: MoveItemInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('agenda.item.gone');
		demand(ctx, 'item.move', item);
		await changeableMeeting(ctx, item.meetingId);

		await lockAgenda(ctx.db, item.meetingId);
		const items = await placesIn(ctx.db, item.meetingId);
		if (!items.some((each) => each.id === itemId)) throw notFound('agenda.item.gone');
		const anchor = anchorOf(items, itemId, target);
		if (anchor === undefined) throw conflict('agenda.move.anchorGone');
		await placeItems(ctx.db, keysToPlace(items, itemId, anchor));
		await record(ctx, 'item.moved', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
	});
}
