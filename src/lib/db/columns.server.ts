import { sql, type SQL } from 'drizzle-orm';
import { check, customType, date, timestamp, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** Kinds of columns that several domains have. */

export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
	dataType: () => 'bytea',
	toDriver: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)
});

export const at = (name: string) => timestamp(name, { withTimezone: true });

/** `YYYY-MM-DD`, in Berlin. */
export const day = (name: string) => date(name, { mode: 'string' });

/** A text that can hold a code and nothing else: what people write never fits in. */
export const isCode = (name: string, column: AnyPgColumn) =>
	check(name, sql`${column} ~ '^[A-Za-z][A-Za-z.]{0,39}$'`);

/** A text that is one of these codes. */
export const isOneOf = (name: string, column: AnyPgColumn, codes: readonly string[]) =>
	check(name, sql`${column} in (${listed(codes)})`);

const listed = (codes: readonly string[]): SQL =>
	sql.raw(codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(', '));
