import { sql } from 'drizzle-orm';
import { inTransaction, type Db } from './db.server.ts';

/**
 * Who reads and writes, as PostgreSQL is told at the start of a transaction. The policies of the
 * ombuds tables ask these settings (drizzle/migrations, "ombuds_walls").
 *
 * `door`: nobody yet – may begin a draft, and look for a code or a session. `system`: jobs.
 */
export type WallSettings = { staff?: string; code?: string; as?: 'door' | 'system' };

/**
 * One transaction in which the ombuds tables show what these settings may see. All of them are set,
 * empty ones too: a setting would survive a released savepoint.
 */
export function inWalledTransaction<C extends { db: Db }, T>(
	ctx: C,
	{ staff = '', code = '', as }: WallSettings,
	work: (ctx: C) => Promise<T>
): Promise<T> {
	return inTransaction(ctx, async (ctx) => {
		await ctx.db.execute(
			sql`select set_config('ombuds.staff', ${staff}, true),
				set_config('ombuds.code', ${code}, true),
				set_config('ombuds.as', ${as ?? ''}, true)`
		);
		return work(ctx);
	});
}
