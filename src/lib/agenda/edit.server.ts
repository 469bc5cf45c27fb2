import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { EditItemInput } from './agenda.ts';
import { changeableMeeting } from './possible.server.ts';
import { presenterSitsHere } from './presenter.server.ts';
import { findItem } from './queries.server.ts';
import { changeItem } from './writes.server.ts';

/**
 * Changes what an item says of itself.
 *
 * @throws Refusal 409 if somebody changed it since `version`: the page then shows both
 */
export function editItem(ctx: Ctx, { itemId, version, ...fields }: EditItemInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('agenda.item.gone');
		demand(ctx, 'item.edit', item);
		await changeableMeeting(ctx, item.meetingId);
		if (fields.presenterSeatId !== item.presenterSeatId) {
			await presenterSitsHere(ctx, item.roundtableId, fields.presenterSeatId);
		}

		if (!(await changeItem(ctx.db, { id: itemId, version }, fields))) {
			throw conflict('agenda.edit.changedMeanwhile');
		}
		await record(ctx, 'item.edited', itemId);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'agenda' });
	});
}
