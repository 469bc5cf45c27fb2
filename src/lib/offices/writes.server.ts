import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import {
	consultations,
	erasures,
	ledgerEntries,
	ledgerHeads,
	officeStaff,
	offices,
	recoveries,
	rosters,
	staffProfiles,
	standingConflicts,
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

type Profile = typeof staffProfiles.$inferInsert;
type Locked = Pick<Profile, 'salt' | 'byWords' | 'byPaper' | 'box'>;
type Offered = Pick<Profile, 'pen' | 'penSealed' | 'penSignature'>;

export async function changeProfile(
	{ db }: At,
	staffId: string,
	changed: Partial<Locked & Offered>
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

/** Only a row of that stage, and only of this office: whoever knows the id may say so. */
export async function deleteStatistics(
	{ db }: At,
	{ officeId, stage, ids }: { officeId: string; stage: string; ids: string[] }
): Promise<void> {
	if (ids.length === 0) return;
	const which = [eq(statisticsRows.officeId, officeId), eq(statisticsRows.stage, stage)];
	await db.delete(statisticsRows).where(and(...which, inArray(statisticsRows.id, ids)));
}

export async function insertOffice({ db }: At, row: typeof offices.$inferInsert): Promise<void> {
	await db.insert(offices).values(row);
}

export async function changeOffice(
	{ db }: At,
	id: string,
	changed: Partial<typeof offices.$inferInsert>
): Promise<void> {
	await db
		.update(offices)
		.set({ ...changed, version: sql`${offices.version} + 1` })
		.where(eq(offices.id, id));
}

/** Somebody who is there already stays as they are. */
export async function insertStaff(
	{ db }: At,
	row: typeof officeStaff.$inferInsert
): Promise<boolean> {
	const rows = await db.insert(officeStaff).values(row).onConflictDoNothing().returning();
	return rows.length === 1;
}

export async function inheritConflicts(
	{ db }: At,
	{ from, to }: { from: string; to: string }
): Promise<void> {
	const { name, staffId } = standingConflicts;
	const rows = await db.select({ name }).from(standingConflicts).where(eq(staffId, from));
	const anew = rows.map(({ name }) => ({ id: randomUUID(), staffId: to, name }));
	if (anew.length > 0) await db.insert(standingConflicts).values(anew);
}

export async function changeStaff(
	{ db }: At,
	id: string,
	changed: Partial<typeof officeStaff.$inferInsert>
): Promise<void> {
	await db.update(officeStaff).set(changed).where(eq(officeStaff.id, id));
}

/** Who has not been admitted may draw again: nothing was sealed to the first keys. */
export async function putProfile(
	{ db }: At,
	row: typeof staffProfiles.$inferInsert
): Promise<void> {
	const { staffId, ...set } = row;
	await db
		.insert(staffProfiles)
		.values({ staffId, ...set })
		.onConflictDoUpdate({ target: staffProfiles.staffId, set });
}

export async function deleteProfile({ db }: At, staffId: string): Promise<void> {
	await db.delete(staffProfiles).where(eq(staffProfiles.staffId, staffId));
}

/** @returns false if a list of that number is there already: somebody was faster */
export async function insertRoster({ db }: At, row: typeof rosters.$inferInsert): Promise<boolean> {
	const rows = await db.insert(rosters).values(row).onConflictDoNothing().returning();
	return rows.length === 1;
}

export async function insertRecovery(
	{ db }: At,
	row: typeof recoveries.$inferInsert
): Promise<void> {
	await db.insert(recoveries).values(row);
}

export async function changeRecovery(
	{ db }: At,
	id: string,
	changed: Pick<typeof recoveries.$inferInsert, 'rosterKey' | 'pen'>
): Promise<void> {
	await db.update(recoveries).set(changed).where(eq(recoveries.id, id));
}

export async function retireRecoveries({ db }: At, officeId: string, on: string): Promise<void> {
	await db
		.update(recoveries)
		.set({ retiredOn: on })
		.where(and(eq(recoveries.officeId, officeId), isNull(recoveries.retiredOn)));
}

export async function noteRehearsed({ db }: At, id: string, on: string): Promise<void> {
	await db.update(recoveries).set({ rehearsedOn: on }).where(eq(recoveries.id, id));
}

/**
 * Writes everything that is counted anew, in random order and by one transaction: neither where a row
 * stands nor which transaction wrote it tells when it came, or together with what.
 */
export async function reorderCounted({ db }: At): Promise<void> {
	for (const table of [statisticsRows, consultations]) {
		await db.execute(sql`with gone as (delete from ${table} returning *)
			insert into ${table} select * from gone order by gen_random_uuid()`);
	}
}

/** The proof that something was erased. */
export async function insertErasure({ db }: At, row: typeof erasures.$inferInsert): Promise<void> {
	await db.insert(erasures).values(row);
}

export async function markScrubbed({ db }: At, ids: readonly string[], on: string): Promise<void> {
	await db
		.update(erasures)
		.set({ scrubbedOn: on })
		.where(inArray(erasures.id, [...ids]));
}

/** Salt, payload and who acted; PostgreSQL refuses it for a case that is there. */
export async function eraseLedgerOf({ db }: At, caseId: string): Promise<void> {
	await db.execute(sql`select ombuds_erase_ledger(${caseId})`);
}
