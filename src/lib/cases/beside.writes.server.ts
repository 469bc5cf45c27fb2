import { and, eq, isNull, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseLinks, caseSteps, caseTasks } from './beside.tables.server.ts';
import { caseEntries, caseMembers, cases, firstChecks, secondOpinions } from './tables.server.ts';

type At = Pick<WalledCtx, 'db'>;

export async function declareMember(
	{ db }: At,
	{ caseId, staffId, on }: { caseId: string; staffId: string; on: string }
): Promise<void> {
	await db
		.update(caseMembers)
		.set({ declaredOn: on })
		.where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.staffId, staffId)));
}

/** What somebody had in hand goes to another member, or to nobody: no name of theirs stays on it. */
export async function handOver(
	{ db }: At,
	{ caseId, from, to }: { caseId: string; from: string; to: string | null }
): Promise<void> {
	const theirs = and(eq(caseTasks.caseId, caseId), eq(caseTasks.assigneeId, from));
	if (to === null) await db.delete(caseTasks).where(theirs);
	else await db.update(caseTasks).set({ assigneeId: to }).where(theirs);
	await db
		.update(cases)
		.set({
			leadId: sql`nullif(${cases.leadId}, ${from})`,
			deputyId: sql`nullif(${cases.deputyId}, ${from})`,
			version: sql`${cases.version} + 1`
		})
		.where(eq(cases.id, caseId));
}

export async function deleteMember(
	{ db }: At,
	{ caseId, staffId }: { caseId: string; staffId: string }
): Promise<void> {
	await db
		.delete(caseMembers)
		.where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.staffId, staffId)));
}

/** A later answer replaces the one before: the sealed one stays in the history under its own id. */
export async function upsertCheck({ db }: At, row: typeof firstChecks.$inferInsert): Promise<void> {
	const { id, staffId, on } = row;
	await db
		.insert(firstChecks)
		.values(row)
		.onConflictDoUpdate({
			target: [firstChecks.caseId, firstChecks.question],
			set: { id, staffId, on }
		});
}

export async function insertOpinion(
	{ db }: At,
	row: typeof secondOpinions.$inferInsert
): Promise<void> {
	await db.insert(secondOpinions).values(row);
}

/** @returns false if it is not there, their own, agreed to already, or used */
export async function agreeTo(
	{ db }: At,
	{ caseId, id, staffId }: { caseId: string; id: string; staffId: string }
): Promise<boolean> {
	const waiting = and(
		eq(secondOpinions.caseId, caseId),
		eq(secondOpinions.id, id),
		isNull(secondOpinions.agreedById),
		isNull(secondOpinions.usedOn),
		sql`${secondOpinions.askedById} <> ${staffId}`
	);
	const rows = await db
		.update(secondOpinions)
		.set({ agreedById: staffId })
		.where(waiting)
		.returning({ id: secondOpinions.id });
	return rows.length === 1;
}

export async function insertTask({ db }: At, row: typeof caseTasks.$inferInsert): Promise<void> {
	await db.insert(caseTasks).values(row);
}

export async function endTask(
	{ db }: At,
	{ caseId, id, on }: { caseId: string; id: string; on: string | null }
): Promise<void> {
	await db
		.update(caseTasks)
		.set({ doneOn: on })
		.where(and(eq(caseTasks.caseId, caseId), eq(caseTasks.id, id)));
}

export async function insertStep({ db }: At, row: typeof caseSteps.$inferInsert): Promise<void> {
	await db.insert(caseSteps).values(row);
}

/** False if somebody else changed it since it was read. */
export async function changeStep(
	{ db }: At,
	{ id, version }: { id: string; version: number },
	changed: Partial<typeof caseSteps.$inferInsert>
): Promise<boolean> {
	const rows = await db
		.update(caseSteps)
		.set({ ...changed, version: sql`${caseSteps.version} + 1` })
		.where(and(eq(caseSteps.id, id), eq(caseSteps.version, version)))
		.returning({ id: caseSteps.id });
	return rows.length === 1;
}

export async function insertLink({ db }: At, row: typeof caseLinks.$inferInsert): Promise<void> {
	await db.insert(caseLinks).values(row).onConflictDoNothing();
}

/** @returns false where there is no such entry, or it was struck before */
export async function markStruck(
	{ db }: At,
	{ caseId, id, why }: { caseId: string; id: string; why: string }
): Promise<boolean> {
	const rows = await db
		.update(caseEntries)
		.set({ struck: why })
		.where(and(eq(caseEntries.caseId, caseId), eq(caseEntries.id, id), isNull(caseEntries.struck)))
		.returning({ id: caseEntries.id });
	return rows.length === 1;
}
