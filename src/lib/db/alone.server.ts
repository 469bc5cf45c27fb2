import { sql } from 'drizzle-orm';
import { inTransaction, type Db } from './db.server.ts';

/** One transaction that no other process runs at the same time under the same name. */
export function alone<C extends { db: Db }, T>(
	ctx: C,
	name: string,
	work: (ctx: C) => Promise<T>
): Promise<T> {
	return inTransaction(ctx, async (ctx) => {
		await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
		return work(ctx);
	});
}
