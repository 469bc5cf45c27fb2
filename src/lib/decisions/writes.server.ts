import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Decision } from './decisions.ts';
import { decisionOptions, decisions, decisionSeats, votes } from './tables.server.ts';

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

/** Until the transaction ends: with `share` others may share it, with `update` nobody. */
export async function lockDecision(db: Db, id: string, lock: 'share' | 'update'): Promise<void> {
	await db.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, id)).for(lock);
}

export type DecisionChange = Partial<typeof decisions.$inferInsert>;

/** Of a decision whose words stand, but nothing more. */
export const unresolved = {
	mode: null,
	openedAt: null,
	closedAt: null,
	closedById: null,
	yes: null,
	no: null,
	abstained: null,
	seatsEntitled: null,
	seatsPresent: null,
	seatsNeeded: null,
	quorate: null
} satisfies DecisionChange;

/** Of a draft. */
export const unfrozen = {
	...unresolved,
	wording: null,
	wordingHash: null,
	frozenAt: null,
	frozenById: null,
	readBackAt: null
} satisfies DecisionChange;

/** False if someone else changed the decision since `version`; then nothing was written. */
export async function changeDecision(
	db: Db,
	{ id, version }: Pick<Decision, 'id' | 'version'>,
	change: DecisionChange
): Promise<boolean> {
	const rows = await db
		.update(decisions)
		.set({ ...change, version: sql`${decisions.version} + 1` })
		.where(and(eq(decisions.id, id), eq(decisions.version, version)))
		.returning({ id: decisions.id });
	return rows.length === 1;
}

type NewOption = { label: string; passive: boolean };

export async function insertOptions(
	db: Db,
	decisionId: string,
	options: NewOption[]
): Promise<void> {
	const rows = options.map((option, index) => ({ ...option, decisionId, index }));
	await db.insert(decisionOptions).values(rows);
}

/** Call it where no seat has voted. */
export async function deleteOptions(db: Db, decisionId: string): Promise<void> {
	await db.delete(decisionOptions).where(eq(decisionOptions.decisionId, decisionId));
}

export async function markChosen(db: Db, optionId: string): Promise<void> {
	await db.update(decisionOptions).set({ chosen: true }).where(eq(decisionOptions.id, optionId));
}

type SeatThen = { seatId: string; present: boolean; recused: boolean };

/** Keeps who could vote when it was decided. */
export async function insertSeats(db: Db, decisionId: string, seats: SeatThen[]): Promise<void> {
	const rows = seats.map(({ seatId, present, recused }) => ({
		decisionId,
		seatId,
		present,
		recused
	}));
	if (rows.length > 0) await db.insert(decisionSeats).values(rows);
}

export async function deleteSeats(db: Db, decisionId: string): Promise<void> {
	await db.delete(decisionSeats).where(eq(decisionSeats.decisionId, decisionId));
}

export async function seatsHaveVoted(db: Db, decisionId: string): Promise<boolean> {
	const [one] = await db
		.select({ id: votes.id })
		.from(votes)
		.where(eq(votes.decisionId, decisionId))
		.limit(1);
	return one !== undefined;
}

/** @returns how many were void */
export async function deleteVotes(db: Db, decisionId: string): Promise<number> {
	const rows = await db
		.delete(votes)
		.where(eq(votes.decisionId, decisionId))
		.returning({ id: votes.id });
	return rows.length;
}

/** Votes of seats that were recused by the time of the closing stay, but do not count. */
export async function leaveOut(db: Db, decisionId: string, seatIds: string[]): Promise<void> {
	if (seatIds.length === 0) return;
	const theirs = and(eq(votes.decisionId, decisionId), inArray(votes.seatId, seatIds));
	await db.update(votes).set({ counted: false }).where(theirs);
}
