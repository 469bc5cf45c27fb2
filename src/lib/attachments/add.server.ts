import { randomUUID } from 'node:crypto';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput } from '../errors/refusal.ts';
import { keepFile } from '../files/keep.server.ts';
import { attachmentLimits, type AddAttachmentInput } from './attachments.ts';
import { changeableItem, demandRoom } from './possible.server.ts';
import { countIn, findAttachment } from './queries.server.ts';
import { insertAttachment } from './writes.server.ts';

/**
 * Attaches a file to an agenda item. The same form sent twice attaches once.
 *
 * @returns the id of the attachment and of its file
 */
export function addAttachment(
	ctx: Ctx,
	meetingId: string,
	input: AddAttachmentInput,
	file: File | undefined
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const item = await changeableItem(ctx, meetingId, input.itemId);
		const id = input.id ?? randomUUID();
		if ((await findAttachment(ctx, id))?.itemId === item.id) return id;
		await demandRoom(ctx, item.id);
		const { ever } = await countIn(ctx, item.id);
		if (ever >= attachmentLimits.everPerItem) throw badInput('attachment.tooManyEver');
		if (!file || (file.size === 0 && file.name === '')) throw badInput('attachment.file.missing');

		await keepFile(ctx, file, id);
		const addedById = ctx.actor.kind === 'person' ? ctx.actor.id : '';
		await insertAttachment(ctx.db, { id, itemId: item.id, addedById, addedAt: ctx.now });
		await record(ctx, 'attachment.added', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attachments' });
		return id;
	});
}
