import { and, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Commitment } from './commitments.ts';
import { commitments } from './tables.server.ts';

/** Two commitments at once get two numbers: the second waits here until the first is stored. */
export async function lockNumbers(db: Db, roundtableId: string): Promise<void> {
	const key = `commitments/${roundtableId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** Call it behind `lockNumbers`. */
export async function insertCommitment(
	db: Db,
	commitment: Pick<Commitment, 'id' | 'roundtableId' | 'itemId' | 'year'>
): Promise<void> {
	const ofThatYear = and(
		eq(commitments.roundtableId, commitment.roundtableId),
		eq(commitments.year, commitment.year)
	);
	const [last] = await db
		.select({ number: max(commitments.number) })
		.from(commitments)
		.where(ofThatYear);
	await db.insert(commitments).values({ ...commitment, number: (last?.number ?? 0) + 1 });
}

/** False if someone else changed the commitment since `version`; then nothing was written. */
export async function changeCommitment(
	db: Db,
	{ id, version }: Pick<Commitment, 'id' | 'version'>,
	change: Pick<Commitment, 'ownerSeatId' | 'dueOn' | 'doneWhen' | 'state'>
): Promise<boolean> {
	const rows = await db
		.update(commitments)
		.set({ ...change, version: sql`${commitments.version} + 1` })
		.where(and(eq(commitments.id, id), eq(commitments.version, version)))
		.returning({ id: commitments.id });
	return rows.length === 1;
}
