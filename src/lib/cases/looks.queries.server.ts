import { desc, eq } from 'drizzle-orm';
import type { WalledCtx } from '../access/wall.server.ts';
import { caseLooks } from './beside.tables.server.ts';

/** On which days somebody opened this case, newest first. */
export async function looksAt({ db }: WalledCtx, caseId: string) {
	return db
		.select({ staffId: caseLooks.staffId, on: caseLooks.on })
		.from(caseLooks)
		.where(eq(caseLooks.caseId, caseId))
		.orderBy(desc(caseLooks.on));
}
