import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Sql } from 'postgres';
import { connect } from './open.server.ts';

/** The role of the running app where it has no login of its own. */
export const appRole = 'augenhoehe_app';

/** Any number, but the same for every process that migrates this database. */
const migrationLock = 4_130_217_001;

/** Tables whose rows stay as they were written: the app adds and reads, nothing else. */
const appendOnly = ['audit_entries', 'ledger_entries'];

export type MigrateOptions = {
	migrationsFolder: string;
	/** Role or login that the app works as; it must not be the owner. */
	role?: string;
};

/**
 * Brings the schema up to date and gives the app's role exactly what it needs. Several processes may
 * start at once: the first migrates, the others wait and find nothing to do.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions): Promise<void> {
	const { migrationsFolder, role = appRole } = options;
	const sql = connect(ownerUrl, { max: 1, idle_timeout: 0, max_lifetime: null });
	try {
		await sql`select pg_advisory_lock(${migrationLock})`;
		await runMigrations(drizzle(sql), { migrationsFolder });
		await makeRole(sql, role);
		await refuseMightyRole(sql, role);
		await grant(sql, role);
	} finally {
		await sql.end({ timeout: 3 });
	}
}

/** Roles belong to the whole server, so two databases that migrate at once may both try to make it. */
async function makeRole(sql: Sql, role: string): Promise<void> {
	if (role !== appRole || (await canActAs(sql, role))) return;
	try {
		const found = await sql`select from pg_roles where rolname = ${role}`;
		if (found.length === 0)
			await unlessAnotherWasFaster(() => sql`create role ${sql(role)} nologin`);
		await unlessAnotherWasFaster(() => sql`grant ${sql(role)} to current_user`);
	} catch (reason) {
		if ((reason as { code?: string }).code !== notAllowed) throw reason;
		throw new Error(
			`The login of DATABASE_URL may not make the role "${role}", as which the app works. Let a ` +
				`superuser run "create role ${role} nologin; grant ${role} to <login>", or give two ` +
				'logins: DATABASE_OWNER_URL, which owns the tables, and DATABASE_URL for the app.'
		);
	}
}

const notAllowed = '42501';

/** Membership alone does not say so: from PostgreSQL 16 on it can be without the right to change over. */
async function canActAs(sql: Sql, role: string): Promise<boolean> {
	try {
		await sql.begin((sql) => sql`set local role ${sql(role)}`);
		return true;
	} catch {
		return false;
	}
}

const alreadyThere = ['42710', '23505', 'XX000'];

async function unlessAnotherWasFaster(work: () => PromiseLike<unknown>): Promise<void> {
	try {
		await work();
	} catch (reason) {
		if (!alreadyThere.includes((reason as { code?: string }).code ?? '')) throw reason;
	}
}

async function refuseMightyRole(sql: Sql, role: string): Promise<void> {
	const [found] = await sql`
		select rolsuper or rolbypassrls as mighty, rolname = current_user as owner
		from pg_roles where rolname = ${role}`;
	if (!found) throw new Error(`The database role "${role}" of DATABASE_URL does not exist.`);
	if (found.mighty || found.owner)
		throw new Error(
			`The database role "${role}" of DATABASE_URL may do too much. ` +
				'Use a login that is no superuser and is not the login of DATABASE_OWNER_URL.'
		);
}

async function grant(sql: Sql, role: string): Promise<void> {
	await sql.begin(async (sql) => {
		await sql`grant usage on schema public to ${sql(role)}`;
		await sql`grant select, insert, update, delete on all tables in schema public to ${sql(role)}`;
		await sql`grant usage, select on all sequences in schema public to ${sql(role)}`;
		for (const table of appendOnly)
			await sql`revoke update, delete, truncate on ${sql(table)} from ${sql(role)}`;
	});
}
