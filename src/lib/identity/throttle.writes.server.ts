import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { familiarPlaces, throttles } from './tables.server.ts';

type At = { db: Db; now: Date };

/** `burst` attempts at once, then one `every` so many milliseconds. */
export type Allowance = { burst: number; every: number };

/**
 * Takes one attempt from a bucket, in one statement: of a hundred requests that arrive together
 * only as many pass as are left.
 *
 * @returns false if none is left; then nothing was taken
 */
export async function takeFrom(
	{ db, now }: At,
	id: string,
	{ burst, every }: Allowance
): Promise<boolean> {
	const from = sql`greatest(${throttles.busyUntil}, ${now.toISOString()}::timestamptz)`;
	const full = new Date(now.getTime() + (burst - 1) * every).toISOString();
	const rows = await db
		.insert(throttles)
		.values({ id, busyUntil: new Date(now.getTime() + every) })
		.onConflictDoUpdate({
			target: throttles.id,
			set: { busyUntil: sql`${from} + ${every} * interval '1 millisecond'` },
			setWhere: sql`${from} <= ${full}::timestamptz`
		})
		.returning({ id: throttles.id });
	return rows.length === 1;
}

export async function giveBackTo({ db }: { db: Db }, id: string, every: number): Promise<void> {
	const busyUntil = sql`${throttles.busyUntil} - ${every} * interval '1 millisecond'`;
	await db.update(throttles).set({ busyUntil }).where(eq(throttles.id, id));
}

/** Full buckets say nothing; without this the table would grow with every address tried. */
export async function forgetFullBuckets({ db, now }: At): Promise<void> {
	await db.delete(throttles).where(lt(throttles.busyUntil, now));
}

export async function rememberPlaces(
	{ db, now }: At,
	personId: string,
	ids: string[],
	forgetBefore: Date
): Promise<void> {
	const theirs = eq(familiarPlaces.personId, personId);
	await db.delete(familiarPlaces).where(and(theirs, lt(familiarPlaces.lastSeenAt, forgetBefore)));
	await db
		.insert(familiarPlaces)
		.values(ids.map((id) => ({ id, personId, lastSeenAt: now })))
		.onConflictDoUpdate({ target: familiarPlaces.id, set: { personId, lastSeenAt: now } });
}
