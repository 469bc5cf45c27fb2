import { and, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Commitment, CommitmentFacts } from './commitments.ts';
import { commitmentEvents, commitmentOwners, commitments } from './tables.server.ts';

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

type Seen = Pick<Commitment, 'id' | 'version'>;
type Row = Partial<typeof commitments.$inferInsert>;

/** False if someone else changed the commitment since `version`; then nothing was written. */
async function change(db: Db, { id, version }: Seen, row: Row): Promise<boolean> {
	const rows = await db
		.update(commitments)
		.set({ ...row, version: sql`${commitments.version} + 1` })
		.where(and(eq(commitments.id, id), eq(commitments.version, version)))
		.returning({ id: commitments.id });
	return rows.length === 1;
}

/** False if someone else changed the commitment since `version`; then nothing was written. */
export async function changeFacts(
	db: Db,
	seen: Seen,
	{ ownerSeatIds, ...facts }: CommitmentFacts
): Promise<boolean> {
	if (!(await change(db, seen, facts))) return false;
	const commitmentId = seen.id;
	await db.delete(commitmentOwners).where(eq(commitmentOwners.commitmentId, commitmentId));
	const owners = ownerSeatIds.map((seatId) => ({ commitmentId, seatId }));
	if (owners.length > 0) await db.insert(commitmentOwners).values(owners);
	return true;
}

/** False if someone else changed the commitment since `version`; then nothing was written. */
export const changeState = (
	db: Db,
	seen: Seen,
	row: Pick<Commitment, 'state' | 'evidence' | 'droppedReason' | 'settledAt'>
): Promise<boolean> => change(db, seen, row);

export async function insertEvent(
	db: Db,
	event: typeof commitmentEvents.$inferInsert
): Promise<void> {
	await db.insert(commitmentEvents).values(event);
}
