import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { ChangeAttachmentInput } from './attachments.ts';
import { changeableItem } from './possible.server.ts';
import { findAttachment } from './queries.server.ts';
import { takeAway } from './writes.server.ts';

/** Takes a file off its item; `restoreAttachment` brings it back. Versions that showed it still do. */
export function removeAttachment(
	ctx: Ctx,
	meetingId: string,
	{ id }: ChangeAttachmentInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findAttachment(ctx, id);
		if (!found) throw notFound('attachment.unknown');
		await changeableItem(ctx, meetingId, found.itemId);
		if (!(await takeAway(ctx.db, id, ctx.now))) throw conflict('attachment.removedAlready');
		await record(ctx, 'attachment.removed', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attachments' });
	});
}
