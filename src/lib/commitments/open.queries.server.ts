import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { commitments } from './tables.server.ts';

/** Whether anything that was promised at this table is still open. Says no more than that. */
export async function anyOpenCommitment(
	{ db }: { db: Db },
	roundtableId: string
): Promise<boolean> {
	const open = and(eq(commitments.roundtableId, roundtableId), eq(commitments.state, 'open'));
	const rows = await db.select({ id: commitments.id }).from(commitments).where(open).limit(1);
	return rows.length > 0;
}
