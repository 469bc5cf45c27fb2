import { and, eq, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Decision } from './decisions.ts';
import { decisions } from './tables.server.ts';

/** Two decisions at once get two numbers: the second waits here until the first is stored. */
export async function lockNumbers(db: Db, roundtableId: string): Promise<void> {
	const key = `decisions/${roundtableId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** Call it behind `lockNumbers`. */
export async function insertDecision(
	db: Db,
	decision: Pick<Decision, 'id' | 'roundtableId' | 'itemId' | 'year'>
): Promise<void> {
	const ofThatYear = and(
		eq(decisions.roundtableId, decision.roundtableId),
		eq(decisions.year, decision.year)
	);
	const [last] = await db
		.select({ number: max(decisions.number) })
		.from(decisions)
		.where(ofThatYear);
	await db.insert(decisions).values({ ...decision, number: (last?.number ?? 0) + 1 });
}

/** False if someone else changed the decision since `version`; then nothing was written. */
export async function changeDecision(
	db: Db,
	{ id, version }: Pick<Decision, 'id' | 'version'>,
	change: Pick<Decision, 'state'>
): Promise<boolean> {
	const rows = await db
		.update(decisions)
		.set({ ...change, version: sql`${decisions.version} + 1` })
		.where(and(eq(decisions.id, id), eq(decisions.version, version)))
		.returning({ id: decisions.id });
	return rows.length === 1;
}
