import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Options, type Sql } from 'postgres';
import type { Db } from './db.server.ts';

export type { Sql };

export type Database = {
	db: Db;
	sql: Sql;
	close(): Promise<void>;
};

export type OpenOptions = {
	/** Acts as this role from the first statement on, so that it owns nothing and obeys every policy. */
	role?: string;
	/** Connections at most; 10 unless said. */
	max?: number;
};

/** Opens a pool. Connections are made when they are needed: an unreachable server shows at the first query. */
export function openDatabase(url: string, { role, max = 10 }: OpenOptions = {}): Database {
	const sql = connect(url, { max, ...(role ? { connection: { role } } : {}) });
	return { db: drizzle(sql) as unknown as Db, sql, close: () => sql.end({ timeout: 1 }) };
}

/**
 * The driver with our settings. Besides `postgres://user:password@host/name` it takes the libpq form
 * `postgres://user@localhost/name?host=/folder` for a unix socket, which the driver does not know.
 */
export function connect(url: string, options: Options<Record<string, never>> = {}): Sql {
	const target = new URL(url);
	const folder = target.searchParams.get('host');
	if (folder?.startsWith('/')) target.searchParams.delete('host');
	return postgres(target.href, {
		...(folder?.startsWith('/') ? { host: folder } : {}),
		connect_timeout: 10,
		// After an outage the first answer counts more than sparing the server a few attempts.
		backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
		onnotice: () => {},
		...options
	});
}
