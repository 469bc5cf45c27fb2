import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { ChangeAttachmentInput } from './attachments.ts';
import { changeableItem, demandRoom } from './possible.server.ts';
import { findAttachment } from './queries.server.ts';
import { putBack } from './writes.server.ts';

/** Undoes `removeAttachment`. */
export function restoreAttachment(
	ctx: Ctx,
	meetingId: string,
	{ id }: ChangeAttachmentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findAttachment(ctx, id);
		if (!found) throw notFound('attachment.unknown');
		const item = await changeableItem(ctx, meetingId, found.itemId);
		if (!found.removed) throw conflict('attachment.thereAlready');
		await demandRoom(ctx, item.id);
		if (!(await putBack(ctx.db, id))) throw conflict('attachment.thereAlready');
		await record(ctx, 'attachment.restored', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attachments' });
	});
}
