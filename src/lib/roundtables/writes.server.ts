import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Roundtable } from './roundtables.ts';
import { roundtables } from './tables.server.ts';

type To = { db: Db };
type Quorum = Pick<typeof roundtables.$inferInsert, 'quorumKind' | 'quorumValue'>;
type ProposalRules = { proposalDays: number; publicProposals: boolean };
export type RoundtableFields = Pick<Roundtable, 'name' | 'label' | 'about' | 'rhythm'>;

type Days = { invitationDays: number; reminderDays: number };

/** Undefined if the address is taken. */
export async function insertRoundtable(
	{ db }: To,
	fields: RoundtableFields & { slug: string }
): Promise<string | undefined> {
	const [row] = await db
		.insert(roundtables)
		.values(fields)
		.onConflictDoNothing({ target: roundtables.slug })
		.returning({ id: roundtables.id });
	return row?.id;
}

/** False if someone else changed the table since that version; then nothing was written. */
export async function updateRoundtable(
	{ db }: To,
	{ id, version }: { id: string; version: number },
	fields: Partial<RoundtableFields & Pick<Roundtable, 'archivedAt'> & ProposalRules & Days & Quorum>
): Promise<boolean> {
	const unchanged = and(eq(roundtables.id, id), eq(roundtables.version, version));
	const rows = await db
		.update(roundtables)
		.set({ ...fields, version: sql`${roundtables.version} + 1` })
		.where(unchanged)
		.returning({ id: roundtables.id });
	return rows.length === 1;
}

/** Changes of a table's seats happen one after the other: nobody removes the last chair beside another. */
export async function lockRoundtable({ db }: To, id: string): Promise<void> {
	await db
		.select({ id: roundtables.id })
		.from(roundtables)
		.where(eq(roundtables.id, id))
		.for('update');
}
