import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { TableRole } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import type { Place } from './roundtables.ts';
import { seatHolders, seats } from './tables.server.ts';

type To = { db: Db };
type SeatFields = { role: TableRole; title: string };

export async function insertSeat(
	{ db }: To,
	seat: SeatFields & { roundtableId: string; organisationId: string; position: string }
): Promise<string> {
	const [row] = await db.insert(seats).values(seat).returning({ id: seats.id });
	return row!.id;
}

/**
 * Also counts as the change of a seat when only the people on it change (`fields` empty).
 *
 * @returns false if someone else changed the seat since that version; then nothing was written
 */
export async function updateSeat(
	{ db }: To,
	{ id, version }: { id: string; version: number },
	fields: Partial<SeatFields & { endedAt: Date }> = {}
): Promise<boolean> {
	const unchanged = and(eq(seats.id, id), eq(seats.version, version));
	const rows = await db
		.update(seats)
		.set({ ...fields, version: sql`${seats.version} + 1` })
		.where(unchanged)
		.returning({ id: seats.id });
	return rows.length === 1;
}

export async function setPosition({ db }: To, id: string, position: string): Promise<void> {
	await db.update(seats).set({ position }).where(eq(seats.id, id));
}

export async function insertFilling(
	{ db }: To,
	filling: { seatId: string; personId: string; as: Place; from: Date; until: Date | null }
): Promise<void> {
	await db.insert(seatHolders).values(filling);
}

/** A term that had not begun yet becomes an empty one. */
export async function endFilling({ db }: To, id: string, until: Date): Promise<void> {
	const end = sql`greatest(${seatHolders.from}, ${until.toISOString()}::timestamptz)`;
	await db.update(seatHolders).set({ until: end }).where(eq(seatHolders.id, id));
}

export async function endFillingsOf({ db }: To, seatId: string, until: Date): Promise<void> {
	const end = sql`greatest(${seatHolders.from}, ${until.toISOString()}::timestamptz)`;
	const goesOn = or(isNull(seatHolders.until), gt(seatHolders.until, until));
	await db
		.update(seatHolders)
		.set({ until: end })
		.where(and(eq(seatHolders.seatId, seatId), goesOn));
}
