import { and, asc, desc, eq, isNotNull, isNull, ne, sql, count } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import {
	consultations,
	erasures,
	ledgerEntries,
	ledgerHeads,
	offices,
	officeStaff,
	recoveries,
	rosters,
	staffProfiles,
	standingConflicts,
	statisticsRows
} from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;

/** The office of this instance; what stands here is public. Undefined: there is none yet. */
export async function theOffice({ db }: { db: Db }) {
	const [office] = await db.select().from(offices).limit(1);
	return office;
}

export async function staffOfPerson({ db }: At, personId: string) {
	const [row] = await db
		.select()
		.from(officeStaff)
		.where(and(eq(officeStaff.personId, personId), ne(officeStaff.state, 'left')));
	return row;
}

/** Under what ids somebody is or was here: with new keys they are another one on the roster. */
export async function idsOfPerson({ db }: At, personId: string): Promise<string[]> {
	const rows = await db
		.select({ id: officeStaff.id })
		.from(officeStaff)
		.where(eq(officeStaff.personId, personId));
	return rows.map(({ id }) => id);
}

/** Everybody who is or was here, with their names. */
export async function listStaff({ db }: At, officeId: string) {
	const rows = await db
		.select()
		.from(officeStaff)
		.where(eq(officeStaff.officeId, officeId))
		.orderBy(asc(officeStaff.id));
	const named = await peopleNamed(
		{ db },
		rows.map(({ personId }) => personId)
	);
	const names = new Map(named.map(({ id, name }) => [id, name]));
	return rows.map((row) => ({ ...row, name: names.get(row.personId) ?? '' }));
}

export async function profileOf({ db }: At, staffId: string) {
	const [row] = await db.select().from(staffProfiles).where(eq(staffProfiles.staffId, staffId));
	return row;
}

/** Who is ready to lead. */
export async function pensOffered({ db }: At, officeId: string) {
	const { pen, penSealed, penSignature } = staffProfiles;
	return db
		.select({ id: officeStaff.id, pen, sealed: penSealed, signature: penSignature })
		.from(staffProfiles)
		.innerJoin(officeStaff, eq(officeStaff.id, staffProfiles.staffId))
		.where(
			and(eq(officeStaff.officeId, officeId), eq(officeStaff.state, 'active'), isNotNull(pen))
		);
}

export async function latestRoster({ db }: At, officeId: string) {
	const [row] = await db
		.select()
		.from(rosters)
		.where(eq(rosters.officeId, officeId))
		.orderBy(desc(rosters.version))
		.limit(1);
	return row;
}

/** The lists that named another signing key, oldest first: who missed one follows them. */
export async function rosterSteps({ db }: At, officeId: string) {
	return db
		.select()
		.from(rosters)
		.where(
			and(
				eq(rosters.officeId, officeId),
				sql`${rosters.signedText}::json -> 'successor' is not null`
			)
		)
		.orderBy(asc(rosters.version));
}

/** The recovery pair in use: rehearsed or not yet. */
export async function currentRecovery({ db }: At, officeId: string) {
	const [row] = await db
		.select()
		.from(recoveries)
		.where(and(eq(recoveries.officeId, officeId), isNull(recoveries.retiredOn)))
		.orderBy(desc(recoveries.drawnOn))
		.limit(1);
	return row;
}

/** Names of organisations and places that somebody on duty is tied to. */
export async function standingConflictsOf({ db }: At, officeId: string) {
	return db
		.select({
			staffId: standingConflicts.staffId,
			name: standingConflicts.name,
			id: standingConflicts.id
		})
		.from(standingConflicts)
		.innerJoin(officeStaff, eq(officeStaff.id, standingConflicts.staffId))
		.where(eq(officeStaff.officeId, officeId))
		.orderBy(asc(standingConflicts.name));
}

/** Where the chain ends; held until the transaction does. */
export async function holdLedgerHead({ db }: At, officeId: string) {
	const [row] = await db
		.select()
		.from(ledgerHeads)
		.where(eq(ledgerHeads.officeId, officeId))
		.for('update');
	return row;
}

/** What was done, newest first, as far as this person may know of it. */
export async function ledgerOf({ db }: At, officeId: string, most: number, before?: number) {
	return db
		.select()
		.from(ledgerEntries)
		.where(
			and(
				eq(ledgerEntries.officeId, officeId),
				before === undefined ? undefined : sql`${ledgerEntries.sequence} < ${before}`
			)
		)
		.orderBy(desc(ledgerEntries.sequence))
		.limit(most);
}

/** A piece of the chain in its order, for whoever verifies it. */
export async function ledgerPiece({ db }: At, officeId: string, after: number, most: number) {
	return db
		.select()
		.from(ledgerEntries)
		.where(and(eq(ledgerEntries.officeId, officeId), sql`${ledgerEntries.sequence} > ${after}`))
		.orderBy(asc(ledgerEntries.sequence))
		.limit(most);
}

/** When the recovery of the office opened this case: whoever complained sees it, too. */
export async function recoveriesOfCase({ db }: At, caseId: string) {
	return db
		.select({ at: ledgerEntries.at })
		.from(ledgerEntries)
		.where(
			and(
				eq(ledgerEntries.caseId, caseId),
				sql`${ledgerEntries.payload}::json ->> 'action' = 'recovery.opened'`
			)
		);
}

export async function staffMember({ db }: At, staffId: string) {
	const [row] = await db.select().from(officeStaff).where(eq(officeStaff.id, staffId));
	return row;
}

/** How often somebody was advised without a file, quarter by quarter. */
export async function consultationsByQuarter({ db }: At, officeId: string) {
	return db
		.select({ quarter: consultations.quarter, count: count() })
		.from(consultations)
		.where(eq(consultations.officeId, officeId))
		.groupBy(consultations.quarter)
		.orderBy(desc(consultations.quarter));
}

/** Rows that browsers wrote in a quarter, by stage. */
export async function statisticsIn({ db }: At, officeId: string, quarter: string) {
	const rows = await db
		.select({ stage: statisticsRows.stage, count: count() })
		.from(statisticsRows)
		.where(and(eq(statisticsRows.officeId, officeId), eq(statisticsRows.quarter, quarter)))
		.groupBy(statisticsRows.stage);
	const of = (stage: string) => rows.find((row) => row.stage === stage)?.count ?? 0;
	return { screening: of('screening'), closing: of('closing') };
}

/** Whether the audit has the comparison of that quarter. */
export async function wasCompared({ db }: At, officeId: string, quarter: string) {
	const of = (name: string) => sql`${ledgerEntries.payload}::json ->> ${name}::text`;
	const rows = await db
		.select({ sequence: ledgerEntries.sequence })
		.from(ledgerEntries)
		.where(
			and(
				eq(ledgerEntries.officeId, officeId),
				isNull(ledgerEntries.caseId),
				sql`${of('action')} = 'statistics.compared'`,
				sql`${of('quarter')} = ${quarter}`
			)
		)
		.limit(1);
	return rows.length > 0;
}

/** What was erased and may still lie in the files of the database. */
export async function unscrubbed({ db }: At): Promise<string[]> {
	const rows = await db
		.select({ id: erasures.id })
		.from(erasures)
		.where(isNull(erasures.scrubbedOn));
	return rows.map(({ id }) => id);
}

/** The proofs, newest first; drafts, which have no number, are counted by day. */
export async function erasuresOf({ db }: At, officeId: string, most: number) {
	const { number, keysGoneOn, scrubbedOn } = erasures;
	return db
		.select({ number, keysGoneOn, scrubbedOn, count: count() })
		.from(erasures)
		.where(eq(erasures.officeId, officeId))
		.groupBy(number, keysGoneOn, scrubbedOn)
		.orderBy(desc(keysGoneOn), asc(number))
		.limit(most);
}
