import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';

/** A database or an open transaction: domain code does not need to know which. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/**
 * Runs `work` in one transaction: all of it is stored, or nothing.
 * Called inside a transaction it opens a savepoint.
 */
export function inTransaction<C extends { db: Db }, T>(
	ctx: C,
	work: (ctx: C) => Promise<T>
): Promise<T> {
	return ctx.db.transaction((tx) => work({ ...ctx, db: tx as unknown as Db }));
}
