import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { AddItemInput, Item } from './agenda.ts';
import { agendaItems } from './tables.server.ts';

/**
 * Changes of one agenda happen one after the other: order and limits are judged on what is true,
 * not on what was true when a second person began.
 */
export async function lockAgenda(db: Db, meetingId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${meetingId}, 1))`);
}

export async function insertItem(
	db: Db,
	item: AddItemInput & { meetingId: string; position: string } & Partial<
			Pick<Item, 'visibility'> & { origin: string }
		>
): Promise<string> {
	const [row] = await db.insert(agendaItems).values(item).returning({ id: agendaItems.id });
	if (!row) throw new Error('The agenda item was not stored.');
	return row.id;
}

type Version = Pick<Item, 'id' | 'version'>;

/** False if someone else changed the item since `version`; then nothing was written. */
export async function changeItem(
	db: Db,
	{ id, version }: Version,
	change: Partial<
		Pick<Item, 'title' | 'kind' | 'plannedMinutes' | 'presenterSeatId' | 'visibility'>
	>
): Promise<boolean> {
	const unchanged = and(
		eq(agendaItems.id, id),
		eq(agendaItems.version, version),
		isNull(agendaItems.deletedAt)
	);
	const rows = await db
		.update(agendaItems)
		.set({ ...change, version: sql`${agendaItems.version} + 1` })
		.where(unchanged)
		.returning({ id: agendaItems.id });
	return rows.length === 1;
}

/** A place is no content: it leaves the version alone, so a move never spoils another's correction. */
export async function placeItems(db: Db, keys: Map<string, string>): Promise<void> {
	for (const [id, position] of keys) {
		await db.update(agendaItems).set({ position }).where(eq(agendaItems.id, id));
	}
}

export async function takeOff(db: Db, id: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(agendaItems)
		.set({ deletedAt: now, version: sql`${agendaItems.version} + 1` })
		.where(and(eq(agendaItems.id, id), isNull(agendaItems.deletedAt)))
		.returning({ id: agendaItems.id });
	return rows.length === 1;
}

export async function putBack(db: Db, id: string): Promise<boolean> {
	const rows = await db
		.update(agendaItems)
		.set({ deletedAt: null, version: sql`${agendaItems.version} + 1` })
		.where(and(eq(agendaItems.id, id), isNotNull(agendaItems.deletedAt)))
		.returning({ id: agendaItems.id });
	return rows.length === 1;
}
