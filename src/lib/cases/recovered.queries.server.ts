import { and, eq, isNull } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseExclusions, cases } from './tables.server.ts';

/** For a job of the office only: behind the wall of nobody in particular. */
export async function caseOfOffice(
	{ db }: WalledCtx,
	{ number, officeId, notOf }: { number: string; officeId: string; notOf: string }
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: cases.id })
		.from(cases)
		.leftJoin(
			caseExclusions,
			and(eq(caseExclusions.caseId, cases.id), eq(caseExclusions.staffId, notOf))
		)
		.where(
			and(eq(cases.number, number), eq(cases.officeId, officeId), isNull(caseExclusions.staffId))
		);
	return row?.id;
}
