import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict } from '../errors/refusal.ts';
import { addItemToRoom } from '../minutes/rooms.server.ts';
import { agendaLimits, type AddItemInput } from './agenda.ts';
import { keyAtEnd } from './order.ts';
import { changeableMeeting } from './possible.server.ts';
import { presenterSitsHere } from './presenter.server.ts';
import { placesIn } from './queries.server.ts';
import { insertItem, lockAgenda } from './writes.server.ts';

/** Puts a new item at the end of the agenda. @returns its id */
export function addItem(ctx: Ctx, meetingId: string, input: AddItemInput): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const { roundtableId } = await changeableMeeting(ctx, meetingId);
		demand(ctx, 'item.add', { roundtableId, meetingId });
		await presenterSitsHere(ctx, roundtableId, input.presenterSeatId);

		await lockAgenda(ctx.db, meetingId);
		const items = await placesIn(ctx.db, meetingId);
		if (items.length >= agendaLimits.itemsPerMeeting) throw conflict('agenda.add.tooMany');
		const id = await insertItem(ctx.db, { ...input, meetingId, position: keyAtEnd(items) });
		await addItemToRoom(ctx, { id, meetingId, visibility: 'open' });
		await record(ctx, 'item.added', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'agenda' });
		return id;
	});
}
