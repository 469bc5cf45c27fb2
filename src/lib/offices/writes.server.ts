import { eq, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import {
	consultations,
	ledgerEntries,
	ledgerHeads,
	staffProfiles,
	statisticsRows
} from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;

export async function insertLedgerEntry(
	{ db }: At,
	{ text: _, ...entry }: typeof ledgerEntries.$inferInsert & { text?: unknown }
): Promise<void> {
	await db.insert(ledgerEntries).values(entry);
}

export async function moveLedgerHead(
	{ db }: At,
	{ officeId, sequence, link }: typeof ledgerHeads.$inferInsert
): Promise<void> {
	await db
		.insert(ledgerHeads)
		.values({ officeId, sequence, link })
		.onConflictDoUpdate({ target: ledgerHeads.officeId, set: { sequence, link } });
}

type Locked = Pick<typeof staffProfiles.$inferInsert, 'salt' | 'byWords' | 'byPaper' | 'box'>;

export async function changeProfile(
	{ db }: At,
	staffId: string,
	changed: Partial<Locked>
): Promise<void> {
	await db
		.update(staffProfiles)
		.set({ ...changed, version: sql`${staffProfiles.version} + 1` })
		.where(eq(staffProfiles.staffId, staffId));
}

export async function insertConsultation(
	{ db }: At,
	row: typeof consultations.$inferInsert
): Promise<void> {
	await db.insert(consultations).values(row);
}

export async function insertStatistics(
	{ db }: At,
	row: typeof statisticsRows.$inferInsert
): Promise<void> {
	await db.insert(statisticsRows).values(row);
}
