import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Series, StandingItem } from './series.ts';
import { series, standingItems } from './tables.server.ts';

type Rule = Omit<Series, 'id' | 'version' | 'endedAt'>;
type Version = { id: string; version: number };

export async function insertSeries(db: Db, rule: Rule & { createdAt: Date }): Promise<Series> {
	const [row] = await db.insert(series).values(rule).returning();
	if (!row) throw new Error('The series was not stored.');
	return row;
}

/** False if someone else changed the series since `version`, or ended it; then nothing was written. */
export async function changeSeries(
	db: Db,
	{ id, version }: Version,
	change: Partial<Rule & Pick<Series, 'endedAt'>>
): Promise<boolean> {
	const unchanged = and(eq(series.id, id), eq(series.version, version), isNull(series.endedAt));
	const rows = await db
		.update(series)
		.set({ ...change, version: sql`${series.version} + 1` })
		.where(unchanged)
		.returning({ id: series.id });
	return rows.length === 1;
}

/** Meetings of one series are made and moved by one at a time. */
export async function lockSeries(db: Db, id: string): Promise<void> {
	await db.select({ id: series.id }).from(series).where(eq(series.id, id)).for('update');
}

type Standing = Omit<StandingItem, 'id' | 'version'>;

/** Changes of one table's standing items happen one after the other. */
export async function lockStanding(db: Db, roundtableId: string): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${roundtableId}, 2))`);
}

export async function insertStanding(db: Db, item: Standing): Promise<string> {
	const [row] = await db.insert(standingItems).values(item).returning({ id: standingItems.id });
	if (!row) throw new Error('The standing item was not stored.');
	return row.id;
}

/** False if someone else changed the item since `version`, or ended it; then nothing was written. */
export async function changeStanding(
	db: Db,
	{ id, version }: Version,
	change: Partial<Standing & { endedAt: Date }>
): Promise<boolean> {
	const unchanged = and(
		eq(standingItems.id, id),
		eq(standingItems.version, version),
		isNull(standingItems.endedAt)
	);
	const rows = await db
		.update(standingItems)
		.set({ ...change, version: sql`${standingItems.version} + 1` })
		.where(unchanged)
		.returning({ id: standingItems.id });
	return rows.length === 1;
}

/** A place is no content: it leaves the version alone. */
export async function placeStanding(db: Db, keys: Map<string, string>): Promise<void> {
	for (const [id, position] of keys) {
		await db.update(standingItems).set({ position }).where(eq(standingItems.id, id));
	}
}
