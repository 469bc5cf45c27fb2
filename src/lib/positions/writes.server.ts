import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Position } from './positions.ts';
import { positions } from './tables.server.ts';

export async function insertPosition(
	db: Db,
	position: typeof positions.$inferInsert
): Promise<void> {
	await db.insert(positions).values(position);
}

type Change = Partial<
	Pick<Position, 'kind' | 'text' | 'mandate' | 'withdrawnAt'> & { personId: string }
>;

/** False if someone else changed or withdrew it since `version`; then nothing was written. */
export async function changePosition(
	db: Db,
	{ id, version }: Pick<Position, 'id' | 'version'>,
	change: Change
): Promise<boolean> {
	const unchanged = and(
		eq(positions.id, id),
		eq(positions.version, version),
		isNull(positions.withdrawnAt)
	);
	const rows = await db
		.update(positions)
		.set({ ...change, version: sql`${positions.version} + 1` })
		.where(unchanged)
		.returning({ id: positions.id });
	return rows.length === 1;
}
