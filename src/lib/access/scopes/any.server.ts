import { or, sql, type SQL } from 'drizzle-orm';

/** One of these holds; without any, nothing is visible. */
export function anyOf(...conditions: SQL[]): SQL {
	return or(...conditions) ?? sql`false`;
}
