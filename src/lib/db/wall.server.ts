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
 * One transaction in which the ombuds tables show what these settings may see. Called inside a
 * transaction it opens a savepoint, and afterwards sets back what held before: PostgreSQL would let the
 * settings survive the savepoint, and whoever goes on would go on as somebody else.
 */
export function inWalledTransaction<C extends { db: Db }, T>(
	ctx: C,
	settings: WallSettings,
	work: (ctx: C) => Promise<T>
): Promise<T> {
	const inside = 'rollback' in ctx.db;
	return inTransaction(ctx, async (ctx) => {
		const before = inside ? await settingsNow(ctx) : undefined;
		await set(ctx, settings);
		const done = await work(ctx);
		if (before) await set(ctx, before);
		return done;
	});
}

/** All of them, empty ones too: none of somebody else's may stay. */
async function set({ db }: { db: Db }, { staff = '', code = '', as }: WallSettings): Promise<void> {
	await db.execute(
		sql`select set_config('ombuds.staff', ${staff}, true),
			set_config('ombuds.code', ${code}, true),
			set_config('ombuds.as', ${as ?? ''}, true)`
	);
}

async function settingsNow({ db }: { db: Db }): Promise<WallSettings> {
	const [row] = await db.execute<Record<keyof WallSettings, string>>(
		sql`select coalesce(current_setting('ombuds.staff', true), '') as staff,
			coalesce(current_setting('ombuds.code', true), '') as code,
			coalesce(current_setting('ombuds.as', true), '') as "as"`
	);
	return row as WallSettings;
}
