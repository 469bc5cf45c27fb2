import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { moveToOwnRoom } from '../minutes/rooms.server.ts';
import type { SetVisibilityInput } from './agenda.ts';
import { changeableMeeting } from './possible.server.ts';
import { findItem } from './queries.server.ts';
import { changeItem } from './writes.server.ts';

/**
 * Closes an item to observers and guests, or opens it again. The text of a closed item lives in a
 * room of its own and stays there when it is opened.
 */
export function setVisibility(ctx: Ctx, { itemId, visibility }: SetVisibilityInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('agenda.item.gone');
		demand(ctx, 'item.setVisibility', item);
		await changeableMeeting(ctx, item.meetingId);
		if (item.visibility === visibility) return;

		if (!(await changeItem(ctx.db, item, { visibility }))) {
			throw conflict('agenda.visibility.changedMeanwhile');
		}
		if (visibility === 'closed') await moveToOwnRoom(ctx, itemId);
		await record(ctx, visibility === 'closed' ? 'item.closed' : 'item.opened', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
		await notify(ctx, 'access', { meeting: item.meetingId });
	});
}
