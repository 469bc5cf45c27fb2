import type { WalledCtx } from '../access/wall.server.ts';
import { ledgerEntries, ledgerHeads } from './tables.server.ts';

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
