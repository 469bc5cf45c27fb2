import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';
import type { HashedItem } from './hashes.server.ts';
import type { HashBefore, VersionItem, VersionKind } from './versions.ts';

export type StoredItem = VersionItem & { versionId: string; kind: VersionKind };

/** An item in all versions, whoever asks. */
export function itemInVersions({ db }: { db: Db }, itemId: string): Promise<StoredItem[]> {
	const { versionId, number, title, blocks, authors, facts, hash, visibility } =
		minutesVersionItems;
	return db
		.select({
			versionId,
			kind: minutesVersions.kind,
			itemId: minutesVersionItems.itemId,
			number,
			title,
			blocks,
			authors,
			facts,
			hash,
			visibility
		})
		.from(minutesVersionItems)
		.innerJoin(minutesVersions, eq(minutesVersions.id, versionId))
		.where(eq(minutesVersionItems.itemId, itemId))
		.orderBy(asc(minutesVersions.number));
}

/** The hashes of a version's items in their order, whoever asks. */
export function itemHashesOf({ db }: { db: Db }, versionId: string): Promise<HashedItem[]> {
	const { itemId, hash } = minutesVersionItems;
	return db
		.select({ itemId, hash })
		.from(minutesVersionItems)
		.where(eq(minutesVersionItems.versionId, versionId))
		.orderBy(asc(minutesVersionItems.number));
}

/** What was hashed before each redaction of a version, the first first, whoever asks. */
export async function redactionsIn({ db }: { db: Db }, versionId: string): Promise<HashBefore[]> {
	const [row] = await db
		.select({ hashesBefore: minutesVersions.hashesBefore })
		.from(minutesVersions)
		.where(eq(minutesVersions.id, versionId));
	return row?.hashesBefore ?? [];
}
