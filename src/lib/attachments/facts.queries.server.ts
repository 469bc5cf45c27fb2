import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { hashesOf } from '../files/queries.server.ts';
import type { AttachmentFact } from './attachments.ts';
import { attachments } from './tables.server.ts';

/** Files under these items, whoever asks: for versions, which are read item by item. */
export async function attachmentFactsOf(
	{ db }: { db: Db },
	itemIds: string[]
): Promise<(AttachmentFact & { itemId: string })[]> {
	if (itemIds.length === 0) return [];
	const rows = await db
		.select({ id: attachments.id, itemId: attachments.itemId })
		.from(attachments)
		.where(and(inArray(attachments.itemId, itemIds), isNull(attachments.removedAt)))
		.orderBy(asc(attachments.addedAt), asc(attachments.id));
	const files = await hashesOf(
		{ db },
		rows.map(({ id }) => id)
	);
	return rows.flatMap(({ id, itemId }) => {
		const file = files.get(id);
		return file ? [{ ...file, id, itemId }] : [];
	});
}
