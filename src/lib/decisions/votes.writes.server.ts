import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { dissents, votes } from './tables.server.ts';

type Vote = typeof votes.$inferInsert;

/**
 * What a seat says, in one statement: the last word before the closing counts, and of two that come
 * at once the second replaces the first whole. Rows in the order of the options, or they would wait
 * for each other.
 */
export async function upsertVotes(db: Db, rows: Vote[]): Promise<void> {
	const excluded = (column: string) => sql.raw(`excluded."${column}"`);
	await db
		.insert(votes)
		.values(rows)
		.onConflictDoUpdate({
			target: [votes.decisionId, votes.seatId, votes.optionId],
			set: {
				choice: excluded('choice'),
				resistance: excluded('resistance'),
				text: excluded('text'),
				mandate: excluded('mandate'),
				castById: excluded('cast_by_id'),
				castAt: excluded('cast_at')
			}
		});
}

export async function upsertDissent(db: Db, row: typeof dissents.$inferInsert): Promise<void> {
	const { text, mandate, personId, at } = row;
	await db
		.insert(dissents)
		.values(row)
		.onConflictDoUpdate({
			target: [dissents.decisionId, dissents.seatId, dissents.kind],
			set: { text, mandate, personId, at, version: sql`${dissents.version} + 1` }
		});
}

type Whose = Pick<typeof dissents.$inferSelect, 'decisionId' | 'seatId' | 'kind'>;

/** False if there was none. */
export async function deleteDissent(db: Db, { decisionId, seatId, kind }: Whose): Promise<boolean> {
	const rows = await db
		.delete(dissents)
		.where(
			and(eq(dissents.decisionId, decisionId), eq(dissents.seatId, seatId), eq(dissents.kind, kind))
		)
		.returning({ id: dissents.id });
	return rows.length === 1;
}
