import type { SQL } from 'drizzle-orm';
import { PgDialect, type PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';

/** A database or an open transaction: domain code does not need to know which. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/** How often a transaction is tried that others keep breaking off. */
const mostAttempts = 5;

/**
 * Runs `work` in one transaction: all of it is stored, or nothing.
 * Called inside a transaction it opens a savepoint.
 *
 * Where two wait for each other PostgreSQL breaks one of them off. Nothing of it was stored, so it is
 * run once more, and finds what the other one did: `work` changes nothing but the database.
 */
export async function inTransaction<C extends { db: Db }, T>(
	ctx: C,
	work: (ctx: C) => Promise<T>
): Promise<T> {
	const outermost = !('rollback' in ctx.db);
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await ctx.db.transaction((tx) => work({ ...ctx, db: tx as unknown as Db }));
		} catch (reason) {
			if (!outermost || attempt === mostAttempts || !isDeadlock(reason)) throw reason;
		}
	}
}

function isDeadlock(reason: unknown): boolean {
	if (!(reason instanceof Error)) return false;
	return ('code' in reason && reason.code === '40P01') || isDeadlock(reason.cause);
}

const dialect = new PgDialect();

/**
 * Runs a statement that PostgreSQL keeps ready on each connection: one way there and back instead of
 * two, and no planning. For the few statements that run many times a second, and whose text is always
 * the same: each other text would stay there as well.
 */
export function prepared<Row>({ _: { session } }: Db, statement: SQL): Promise<Row[]> {
	const query = session.prepareQuery(dialect.sqlToQuery(statement), undefined, 'kept', false);
	return query.execute() as Promise<Row[]>;
}
