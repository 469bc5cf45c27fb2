import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';
import type { VersionItem, VersionKind } from './versions.ts';

export type StoredItem = Omit<VersionItem, 'hashBefore'> & { versionId: string; kind: VersionKind };

/** An item in all versions, whoever asks. */
export function itemInVersions({ db }: { db: Db }, itemId: string): Promise<StoredItem[]> {
	const { versionId, number, title, blocks, authors, facts, hash } = minutesVersionItems;
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
			hash
		})
		.from(minutesVersionItems)
		.innerJoin(minutesVersions, eq(minutesVersions.id, versionId))
		.where(eq(minutesVersionItems.itemId, itemId))
		.orderBy(asc(minutesVersions.number));
}

/** The hashes of a version's items in their order, whoever asks. */
export function itemHashesOf({ db }: { db: Db }, versionId: string): Promise<{ hash: string }[]> {
	return db
		.select({ hash: minutesVersionItems.hash })
		.from(minutesVersionItems)
		.where(eq(minutesVersionItems.versionId, versionId))
		.orderBy(asc(minutesVersionItems.number));
}
