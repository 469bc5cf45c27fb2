import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseExclusions, cases } from './tables.server.ts';

/** All that somebody may know of, what is open first. */
export async function casesNotHiddenFrom(
	{ db }: WalledCtx,
	{ officeId, notOf }: { officeId: string; notOf: string }
): Promise<string[]> {
	const rows = await db
		.select({ id: cases.id })
		.from(cases)
		.leftJoin(
			caseExclusions,
			and(eq(caseExclusions.caseId, cases.id), eq(caseExclusions.staffId, notOf))
		)
		.where(
			and(ne(cases.state, 'draft'), eq(cases.officeId, officeId), isNull(caseExclusions.staffId))
		)
		.orderBy(sql`(${cases.state} = 'closed')`, desc(cases.receivedOn));
	return rows.map(({ id }) => id);
}

/** What must not exist for somebody, whatever they are called on the roster. */
export async function exclusionsOfStaff({ db }: WalledCtx, staffId: string) {
	return db.select().from(caseExclusions).where(eq(caseExclusions.staffId, staffId));
}

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
