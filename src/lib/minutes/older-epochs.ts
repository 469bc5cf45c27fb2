import * as Y from 'yjs';
import { MinutesCache } from './cache.ts';
import { unsavedParagraphs, type RescuedText } from './rescue.ts';

/** Reads what only this device had of a room that no longer exists, then forgets that room. */
export async function rescueFromCache(personId: string, room: string): Promise<RescuedText[]> {
	const doc = new Y.Doc();
	const cache = await MinutesCache.open(personId, room, doc);
	if (!cache) return [];
	const { vector, clients } = await cache.remembered();
	const texts = unsavedParagraphs(doc, vector, clients);
	await cache.forget();
	doc.destroy();
	return texts;
}
