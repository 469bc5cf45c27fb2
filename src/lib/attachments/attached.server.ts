import type { Ctx } from '../access/ctx.ts';
import { storedFile, type StoredFile } from '../files/queries.server.ts';
import { isInAVersion } from '../versions/attached.queries.server.ts';
import { placeOfFile } from './file.queries.server.ts';

/**
 * A file of an agenda item, for whoever may read the item. One that was removed is read by those who
 * may read a version that shows it; every other file does not exist for them.
 */
export async function fileOfAnItem(ctx: Ctx, id: string): Promise<StoredFile | undefined> {
	const place = await placeOfFile(ctx, id);
	if (!place) return undefined;
	const readable = place.attached || (await isInAVersion(ctx, { itemId: place.itemId, id }));
	return readable ? storedFile(ctx, id) : undefined;
}
