import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { StoredItem } from './redact.queries.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';

export async function replaceItem(
	db: Db,
	{ versionId, itemId }: StoredItem,
	{ title, blocks, authors, facts, hash }: StoredItem
): Promise<void> {
	await db
		.update(minutesVersionItems)
		.set({ title, blocks, authors, facts, hash })
		.where(
			and(eq(minutesVersionItems.versionId, versionId), eq(minutesVersionItems.itemId, itemId))
		);
}

/** Every hash it ever had is kept: one of them is what was approved and sent. */
export async function replaceVersionHash(
	db: Db,
	id: string,
	hash: string,
	item: { itemId: string; itemHash: string }
): Promise<void> {
	const before = sql`jsonb_build_object('hash', ${minutesVersions.hash},
		'itemId', ${item.itemId}::text, 'itemHash', ${item.itemHash}::text)`;
	const hashesBefore = sql`${minutesVersions.hashesBefore} || ${before}`;
	await db.update(minutesVersions).set({ hash, hashesBefore }).where(eq(minutesVersions.id, id));
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
