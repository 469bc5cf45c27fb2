import { and, eq, inArray, lte } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import type { ClockName } from './clocks.ts';
import { caseClocks, caseMembers, cases } from './tables.server.ts';

/** Each member of each case in which one of these clocks has come to its last day; for jobs. */
export async function clocksDue({ db }: WalledCtx, which: readonly ClockName[], today: string) {
	return db
		.selectDistinct({
			caseId: cases.id,
			leadId: cases.leadId,
			deputyId: cases.deputyId,
			staffId: caseMembers.staffId
		})
		.from(cases)
		.innerJoin(caseClocks, eq(caseClocks.caseId, cases.id))
		.innerJoin(caseMembers, eq(caseMembers.caseId, cases.id))
		.where(and(inArray(caseClocks.clock, [...which]), lte(caseClocks.dueOn, today)));
}
