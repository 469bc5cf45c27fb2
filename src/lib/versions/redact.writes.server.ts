import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { StoredItem } from './redact.queries.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';

/** The first hash is kept: it is what was approved and sent. */
export async function replaceItem(
	db: Db,
	{ versionId, itemId }: StoredItem,
	{ title, blocks, authors, facts, hash }: StoredItem
): Promise<void> {
	const before = sql`coalesce(${minutesVersionItems.hashBefore}, ${minutesVersionItems.hash})`;
	await db
		.update(minutesVersionItems)
		.set({ title, blocks, authors, facts, hash, hashBefore: before })
		.where(
			and(eq(minutesVersionItems.versionId, versionId), eq(minutesVersionItems.itemId, itemId))
		);
}

export async function replaceVersionHash(db: Db, id: string, hash: string): Promise<void> {
	const before = sql`coalesce(${minutesVersions.hashBefore}, ${minutesVersions.hash})`;
	await db
		.update(minutesVersions)
		.set({ hash, hashBefore: before })
		.where(eq(minutesVersions.id, id));
}

export async function concealNotes(
	db: Db,
	meetingId: string,
	conceal: (note: string) => string
): Promise<void> {
	const { id, note } = minutesVersions;
	const rows = await db
		.select({ id, note })
		.from(minutesVersions)
		.where(eq(minutesVersions.meetingId, meetingId));
	for (const row of rows)
		if (conceal(row.note) !== row.note)
			await db
				.update(minutesVersions)
				.set({ note: conceal(row.note) })
				.where(eq(id, row.id));
}
