import { eq } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseMembers, cases } from './tables.server.ts';

/** Takes somebody out of all cases. Who leads one and leaves, leaves it unassigned. */
export async function forgetMember({ db }: WalledCtx, staffId: string): Promise<void> {
	await db.delete(caseMembers).where(eq(caseMembers.staffId, staffId));
	await db.update(cases).set({ leadId: null }).where(eq(cases.leadId, staffId));
	await db.update(cases).set({ deputyId: null }).where(eq(cases.deputyId, staffId));
}
