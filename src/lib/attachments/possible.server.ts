import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Item } from '../agenda/agenda.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { attachmentLimits } from './attachments.ts';
import { countIn } from './queries.server.ts';

/** The item whose files are about to change: by whoever writes its minutes, as long as they are written. */
export async function changeableItem(ctx: Ctx, meetingId: string, itemId: string): Promise<Item> {
	const item = await findItem(ctx, itemId);
	if (!item || item.meetingId !== meetingId) throw notFound('attachment.item.missing');
	demand(ctx, 'item.write', item, 'attachment.notAllowed');
	await changeableMeeting(ctx, meetingId);
	return item;
}

/** @throws Refusal 400 */
export async function demandRoom(ctx: Ctx, itemId: string): Promise<void> {
	const { now } = await countIn(ctx, itemId);
	if (now >= attachmentLimits.perItem) throw badInput('attachment.tooMany');
}
