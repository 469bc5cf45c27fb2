import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { Organisation } from './organisations.ts';
import { organisations } from './tables.server.ts';

type To = { db: Db };
export type OrganisationFields = Pick<Organisation, 'name' | 'group' | 'about' | 'stewardId'>;

/** Undefined if the name is taken. */
export async function insertOrganisation(
	{ db }: To,
	fields: OrganisationFields
): Promise<string | undefined> {
	const [row] = await db
		.insert(organisations)
		.values(fields)
		.onConflictDoNothing({ target: organisations.name })
		.returning({ id: organisations.id });
	return row?.id;
}

/** False if someone else changed the entry since that version; then nothing was written. */
export async function updateOrganisation(
	{ db }: To,
	{ id, version }: { id: string; version: number },
	fields: OrganisationFields
): Promise<boolean> {
	const unchanged = and(eq(organisations.id, id), eq(organisations.version, version));
	const rows = await db
		.update(organisations)
		.set({ ...fields, version: sql`${organisations.version} + 1` })
		.where(unchanged)
		.returning({ id: organisations.id });
	return rows.length === 1;
}

/** Holds the name until the transaction ends: two entries cannot take it at once. */
export async function nameIsTaken({ db }: To, name: string, exceptId: string): Promise<boolean> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`organisation ${name}`}))`);
	const [row] = await db
		.select({ id: organisations.id })
		.from(organisations)
		.where(and(eq(organisations.name, name), sql`${organisations.id} <> ${exceptId}`));
	return row !== undefined;
}
