import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/db.server.ts';

/**
 * Everything that stands in the tables, as a dump of the database would have it: rows as text, bytes
 * in hexadecimal and, where they can be read, as letters.
 */
export async function everythingIn(db: Db): Promise<string> {
	const tables = await db.execute<{ name: string }>(
		sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`
	);
	const parts: string[] = [];
	for (const { name } of tables) {
		const rows = await db.execute<{ row: string }>(
			sql`select t::text as row from ${sql.raw(name)} t`
		);
		for (const { row } of rows) parts.push(row, lettersOf(row));
	}
	return parts.join('\n');
}

/** `\x48…` of a bytea column, read as text. */
const lettersOf = (row: string): string =>
	[...row.matchAll(/\\x([0-9a-f]+)/g)]
		.map(([, hex]) => Buffer.from(hex!, 'hex').toString('utf8'))
		.join('\n');
