import type { Notice, Sql } from 'postgres';
import { connect } from './open.server.ts';

type Tables = {
	always: readonly string[];
	/** Only those that take no more than so many bytes, indexes and all. */
	ifSmall: { tables: readonly string[]; bytes: number };
};

/** Whoever waits behind the rewriting waits no longer than this. */
const lockWithin = '5s';
const notAllowed = '42501';

/**
 * Writes tables anew without what was deleted, ends the current file of the write-ahead log and makes a
 * checkpoint, after which PostgreSQL lets go of the old files.
 *
 * @param ownerUrl of a login that owns the tables
 * @returns what this login may not do: names of tables, `pg_switch_wal`, `checkpoint`
 * @throws Error where deleted rows had to stay because somebody still sees them, or a lock is not free
 */
export async function rewriteTables(ownerUrl: string, wanted: Tables): Promise<string[]> {
	const heard: Notice[] = [];
	const sql = connect(ownerUrl, { max: 1, onnotice: (notice) => void heard.push(notice) });
	try {
		await sql`select set_config('lock_timeout', ${lockWithin}, false)`;
		const refused: string[] = [];
		for (const table of [...wanted.always, ...(await small(sql, wanted.ifSmall))])
			if (!(await rewrite(sql, table, heard))) refused.push(table);
		if (!(await allowed(sql`select pg_switch_wal()`))) refused.push('pg_switch_wal');
		if (!(await allowed(sql`checkpoint`))) refused.push('checkpoint');
		return refused;
	} finally {
		await sql.end({ timeout: 3 });
	}
}

async function small(sql: Sql, { tables, bytes }: Tables['ifSmall']): Promise<string[]> {
	const rows = await sql<{ name: string }[]>`
		select name from unnest(${[...tables]}::text[]) as name
		where pg_total_relation_size(quote_ident(name)) <= ${bytes}`;
	return rows.map(({ name }) => name);
}

/**
 * False where the login may not: PostgreSQL then warns and does nothing. How many dead rows it had to
 * keep it says in a detail that begins with that number, in whatever language.
 */
async function rewrite(sql: Sql, table: string, heard: Notice[]): Promise<boolean> {
	heard.length = 0;
	await sql`vacuum (full, verbose) ${sql(table)}`;
	const kept = heard.map(({ detail }) => /^\d+/.exec(detail ?? '')?.[0]).filter(Boolean);
	if (kept.length === 0) return false;
	if (kept.some((rows) => rows !== '0'))
		throw new Error('Deleted rows are still seen by an older transaction.');
	return true;
}

async function allowed(statement: PromiseLike<unknown>): Promise<boolean> {
	try {
		await statement;
		return true;
	} catch (reason) {
		if ((reason as { code?: string }).code === notAllowed) return false;
		throw reason;
	}
}
