import { and, eq, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseSteps } from './beside.tables.server.ts';

type Answer = Pick<typeof caseSteps.$inferInsert, 'consentOn' | 'consentBy' | 'revokedOn'>;

/** False if it is not of this case, or was changed since it was read. */
export async function answerStep(
	{ db }: Pick<WalledCtx, 'db'>,
	{ caseId, id, version }: { caseId: string; id: string; version: number },
	answer: Answer
): Promise<boolean> {
	const rows = await db
		.update(caseSteps)
		.set({ ...answer, version: sql`${caseSteps.version} + 1` })
		.where(and(eq(caseSteps.caseId, caseId), eq(caseSteps.id, id), eq(caseSteps.version, version)))
		.returning({ id: caseSteps.id });
	return rows.length === 1;
}
