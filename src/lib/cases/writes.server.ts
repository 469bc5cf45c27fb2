import { and, eq, inArray, isNotNull, isNull, lt, notInArray, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseLooks } from './beside.tables.server.ts';
import type { Side } from './cases.ts';
import { clocks, restingClocks, type ClockName } from './clocks.ts';
import type { Stage } from './counted.ts';
import { entriesOf, type Running } from './deadlines.ts';
import type { FoundCase } from './found.ts';
import {
	caseClocks,
	caseEntries,
	caseExclusions,
	caseMembers,
	cases,
	caseTransitions,
	secondOpinions
} from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;
type CaseColumns = typeof cases.$inferInsert;

export async function insertCase({ db }: At, row: CaseColumns): Promise<void> {
	await db.insert(cases).values(row);
}

/** False if somebody else changed the case since it was read; then nothing was written. */
export async function changeCase(
	{ db }: At,
	{ id, version }: Pick<FoundCase, 'id' | 'version'>,
	changed: Partial<CaseColumns>
): Promise<boolean> {
	const rows = await db
		.update(cases)
		.set({ ...changed, version: sql`${cases.version} + 1` })
		.where(and(eq(cases.id, id), eq(cases.version, version)))
		.returning({ id: cases.id });
	return rows.length === 1;
}

/** False if another browser was faster: one row for each stage. Nobody's text is out of date by it. */
export async function markCounted(
	{ db }: At,
	id: string,
	stage: Stage,
	closings: number
): Promise<boolean> {
	const [marked, unmarked] = {
		screening: [{ screeningCounted: true }, eq(cases.screeningCounted, false)] as const,
		closing: [{ closingsCounted: closings }, lt(cases.closingsCounted, closings)] as const
	}[stage];
	const rows = await db
		.update(cases)
		.set(marked)
		.where(and(eq(cases.id, id), unmarked))
		.returning({ id: cases.id });
	return rows.length === 1;
}

/** Every row that belongs to it goes with it: a rule test demands that of each table. */
export async function deleteCase({ db }: At, id: string): Promise<void> {
	await db.delete(cases).where(eq(cases.id, id));
}

/**
 * Nothing stays but its number, and for whom it must not exist: that holds for the audit, too. The row
 * is made anew, so that no column that was forgotten here can keep anything.
 */
export async function leaveNumberOnly(
	ctx: At,
	{ id, officeId, number, version }: Pick<FoundCase, 'id' | 'officeId' | 'number' | 'version'>
): Promise<void> {
	const hidden = await ctx.db.select().from(caseExclusions).where(eq(caseExclusions.caseId, id));
	await deleteCase(ctx, id);
	const left = { id, officeId, number, state: 'anonymised', reached: 'received' } as const;
	// One for the event, one for this: whoever saw an older one is told that it was moved.
	await insertCase(ctx, { ...left, version: version + 2 });
	await insertExclusions(ctx, hidden);
}

export async function setClocks({ db }: At, caseId: string, running: Running): Promise<void> {
	await db.delete(caseClocks).where(eq(caseClocks.caseId, caseId));
	const rows = entriesOf(running).map(([clock, dueOn]) => ({ caseId, clock, dueOn }));
	if (rows.length > 0) await db.insert(caseClocks).values(rows);
	await db.update(cases).set(mostPressing).where(eq(cases.id, caseId));
}

/** What the office is to do by a day; the others end by themselves and press nobody. */
const pressing = (Object.keys(clocks) as ClockName[]).filter(
	(name) => !['draft', 'objection', 'retention'].includes(name)
);

/** Once a person has released it, nothing of its erasure is left to be done. */
const erasureClocks: ClockName[] = ['retentionNotice', 'retentionLastNotice'];

/** Read in the state the case has now: while it rests, what rests with it presses nobody. */
const pressingClock = (column: 'clock' | 'due_on') => sql`(
	select ${sql.identifier(column)} from ${caseClocks}
	where ${caseClocks.caseId} = ${cases.id}
		and ${inArray(caseClocks.clock, pressing)}
		and (${cases.erasureReleasedOn} is null or ${notInArray(caseClocks.clock, erasureClocks)})
		and (${cases.state} <> 'dormant' or ${notInArray(caseClocks.clock, [...restingClocks])})
	order by ${caseClocks.dueOn}, ${caseClocks.clock} limit 1)`;
const mostPressing = { dueClock: pressingClock('clock'), dueOn: pressingClock('due_on') };

export async function insertTransition(
	{ db }: At,
	row: typeof caseTransitions.$inferInsert
): Promise<void> {
	await db.insert(caseTransitions).values(row);
}

/** Who writes for somebody else was nobody's helper before they sent: what they attached is theirs. */
export async function changeSide({ db }: At, caseId: string, side: Side): Promise<void> {
	await db.update(caseEntries).set({ side }).where(eq(caseEntries.caseId, caseId));
}

export async function insertEntry({ db }: At, row: typeof caseEntries.$inferInsert): Promise<void> {
	await db.insert(caseEntries).values(row);
}

export async function deleteEntry({ db }: At, id: string): Promise<void> {
	await db.delete(caseEntries).where(eq(caseEntries.id, id));
}

/** Uses up what two agreed on. @returns who agreed */
export async function useOpinion(
	{ db }: At,
	caseId: string,
	{ event, outcome, on }: { event: string; outcome: string | undefined; on: string }
): Promise<string | null> {
	const [used] = await db
		.update(secondOpinions)
		.set({ usedOn: on })
		.where(
			and(
				eq(secondOpinions.caseId, caseId),
				eq(secondOpinions.event, event),
				outcome === undefined
					? isNull(secondOpinions.outcome)
					: eq(secondOpinions.outcome, outcome),
				isNotNull(secondOpinions.agreedById),
				isNull(secondOpinions.usedOn)
			)
		)
		.returning({ agreedById: secondOpinions.agreedById });
	return used?.agreedById ?? null;
}

export async function insertMembers(
	{ db }: At,
	caseId: string,
	staffIds: readonly string[],
	since: string
): Promise<void> {
	const rows = staffIds.map((staffId) => ({ caseId, staffId, since }));
	if (rows.length > 0) await db.insert(caseMembers).values(rows).onConflictDoNothing();
}

/** Who takes down a draft joins it by themselves. A plain insert: they cannot see the row before. */
export async function insertDeclared(
	{ db }: At,
	row: typeof caseMembers.$inferInsert & { declaredOn: string }
): Promise<void> {
	await db.insert(caseMembers).values(row);
}

export async function removeMember({ db }: At, caseId: string, staffId: string): Promise<void> {
	await db
		.delete(caseMembers)
		.where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.staffId, staffId)));
}

export async function insertExclusions(
	{ db }: At,
	rows: readonly (typeof caseExclusions.$inferInsert)[]
): Promise<void> {
	if (rows.length > 0)
		await db
			.insert(caseExclusions)
			.values([...rows])
			.onConflictDoNothing();
}

export async function noteNotices({ db }: At, caseId: string, given: number): Promise<void> {
	await db.update(cases).set({ erasureNotices: given }).where(eq(cases.id, caseId));
}

/** Somebody outside wrote, and nobody has answered. Erasing it must be released anew then. */
export async function markWaiting({ db }: At, caseId: string): Promise<void> {
	await db
		.update(cases)
		.set({ waitsForAnswer: true, erasureReleasedOn: null })
		.where(eq(cases.id, caseId));
	await db.update(cases).set(mostPressing).where(eq(cases.id, caseId));
}

export async function markConfirmed({ db }: At, caseId: string, on: string): Promise<void> {
	await db.update(cases).set({ recordConfirmedOn: on }).where(eq(cases.id, caseId));
}

export async function insertLook(
	{ db }: At,
	row: { caseId: string; staffId: string; on: string }
): Promise<void> {
	await db.insert(caseLooks).values(row).onConflictDoNothing();
}

/** The complainant's last message has been answered. */
export async function markAnswered({ db }: At, caseId: string): Promise<void> {
	await db.update(cases).set({ waitsForAnswer: false }).where(eq(cases.id, caseId));
}
