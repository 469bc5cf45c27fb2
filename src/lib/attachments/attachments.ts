import * as v from 'valibot';
import { idOrNothing, isId } from '../forms/fields.ts';

/** Numbers in one place. */
export const attachmentLimits = {
	perItem: 20,
	/** Removed ones count as well: their bytes are still there. */
	everPerItem: 60
} as const;

/** A file of an agenda item. */
export type Attachment = {
	/** Also the id of its place in the text. */
	id: string;
	itemId: string;
	name: string;
	/** In bytes. */
	size: number;
	/** Whoever attached it, as they are called today. */
	by: string;
	removed: boolean;
};

/** As a version of the minutes keeps it; `hash` is the SHA-256 of its bytes. */
export type AttachmentFact = { id: string; name: string; size: number; hash: string };

export const addAttachmentInput = v.object({
	/** Made by the page, so that a form sent twice attaches once. */
	id: idOrNothing,
	itemId: v.pipe(v.string('attachment.item.missing'), v.check(isId, 'attachment.item.missing'))
});
export type AddAttachmentInput = v.InferOutput<typeof addAttachmentInput>;

export const changeAttachmentInput = v.object({
	id: v.pipe(v.string('attachment.unknown'), v.check(isId, 'attachment.unknown'))
});
export type ChangeAttachmentInput = v.InferOutput<typeof changeAttachmentInput>;
