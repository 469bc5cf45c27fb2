import { and, eq } from 'drizzle-orm';
import type { Db } from '#lib/db/db.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';

/** The evening of a meeting has come and gone: no journey waits for it. */
export async function lies(db: Db, number: number, hoursAgo: number, held = false): Promise<void> {
	const [table] = await db.select().from(roundtables).where(eq(roundtables.slug, 'runder-tisch'));
	const startsAt = new Date(Date.now() - hoursAgo * 3_600_000);
	await db
		.update(meetings)
		.set({ startsAt, ...(held ? { state: 'held' as const } : {}) })
		.where(and(eq(meetings.roundtableId, table!.id), eq(meetings.number, number)));
}
