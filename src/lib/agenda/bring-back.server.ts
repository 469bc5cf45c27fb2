import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { agendaLimits, type Item } from './agenda.ts';
import { placesIn } from './queries.server.ts';
import { lockAgenda, putBack } from './writes.server.ts';

/** Puts a deleted item back where it stood. Part of a use case that has judged the right. */
export async function bringBack(
	ctx: Ctx,
	{ id, meetingId }: Pick<Item, 'id' | 'meetingId'>
): Promise<void> {
	await lockAgenda(ctx.db, meetingId);
	const items = await placesIn(ctx.db, meetingId);
	if (items.length >= agendaLimits.itemsPerMeeting) throw conflict('agenda.add.tooMany');
	if (!(await putBack(ctx.db, id))) throw notFound('agenda.restore.notDeleted');
	await record(ctx, 'item.restored', id);
	await notify(ctx, 'changed', { meeting: meetingId, topic: 'agenda' });
	await notify(ctx, 'access', { meeting: meetingId });
}
