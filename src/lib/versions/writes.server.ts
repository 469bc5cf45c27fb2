import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { minutesVersionItems, minutesVersions } from './tables.server.ts';
import type { VersionItem } from './versions.ts';

/** Two versions at once get two numbers: the second waits here until the first is stored. */
export async function lockNumbers(db: Db, meetingId: string): Promise<void> {
	const key = `versions/${meetingId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

type NewVersion = Omit<typeof minutesVersions.$inferInsert, 'number'>;

/** Call it behind `lockNumbers`. */
export async function insertVersion(
	db: Db,
	version: NewVersion,
	items: VersionItem[]
): Promise<{ id: string; number: number }> {
	const { id, number: numbers, meetingId } = minutesVersions;
	const [last] = await db
		.select({ number: max(numbers) })
		.from(minutesVersions)
		.where(eq(meetingId, version.meetingId));
	const number = (last?.number ?? 0) + 1;
	const [made] = await db
		.insert(minutesVersions)
		.values({ ...version, number })
		.returning({ id });
	const rows = items.map((item) => ({ ...item, versionId: made!.id }));
	if (rows.length > 0) await db.insert(minutesVersionItems).values(rows);
	return { id: made!.id, number };
}

export async function deleteAutomatic(db: Db, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	const which = and(inArray(minutesVersions.id, ids), eq(minutesVersions.kind, 'automatic'));
	const gone = db.select({ id: minutesVersions.id }).from(minutesVersions).where(which);
	await db.delete(minutesVersionItems).where(inArray(minutesVersionItems.versionId, gone));
	await db.delete(minutesVersions).where(which);
}
