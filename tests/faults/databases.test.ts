import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from '#lib/db/open.server.ts';
import { privatePostgres, type PrivatePostgres } from '../support/private-postgres.ts';
import { launch, startServer } from '../support/server.ts';

const oldestSupported = 15;

/** The newest PostgreSQL that Debian's packages installed; undefined: the embedded one stands in. */
function systemPostgres(): string | undefined {
	const home = '/usr/lib/postgresql';
	const versions = existsSync(home) ? readdirSync(home).map(Number) : [];
	const newest = Math.max(0, ...versions.filter((version) => version >= oldestSupported));
	return newest > 0 ? path.join(home, String(newest), 'bin') : undefined;
}

type Installation = { server: PrivatePostgres; sql: Sql };

/** As an administrator would prepare it: none of the logins is a superuser. */
async function install(bin: string | undefined): Promise<Installation> {
	const server = await privatePostgres(bin);
	const sql = connect(server.url('postgres'), { max: 1 });
	await sql.unsafe('create role tisch_owner login');
	await sql.unsafe('create role tisch_maker login createrole');
	await sql.unsafe('create role tisch_app login');
	return { server, sql };
}

async function newDatabase({ server, sql }: Installation, name: string, owner: string) {
	await sql.unsafe(`create database ${name} owner ${owner}`);
	return (login: string) => {
		const url = new URL(server.url(name));
		url.username = login;
		return url.href;
	};
}

/** What the roles that the app works as may do and own, seen by the superuser. */
async function mightOf({ server }: Installation, database: string, role: string) {
	const admin = connect(server.url(database), { max: 1 });
	const [might] = await admin`
		select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
			(select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
			has_table_privilege(rolname, 'people', 'select, insert, update, delete') as works,
			has_table_privilege(rolname, 'audit_entries', 'insert') as adds,
			has_table_privilege(rolname, 'audit_entries', 'update') as changes,
			has_table_privilege(rolname, 'audit_entries', 'delete') as deletes
		from pg_roles where rolname = ${role}`;
	await admin.end();
	return might;
}

const modest = {
	rolsuper: false,
	rolbypassrls: false,
	rolcreaterole: false,
	rolcreatedb: false,
	owned: 0,
	works: true,
	adds: true,
	changes: false,
	deletes: false
};

describe.for([
	['of the system', systemPostgres()],
	['as it is embedded', undefined]
] as const)('a PostgreSQL %s', ([, bin]) => {
	let installation: Installation;
	beforeAll(async () => {
		installation = await install(bin);
	});
	afterAll(async () => {
		await installation.sql.end();
		await installation.server.stop();
	});

	it('serves with two logins: one migrates, the other owns nothing', async () => {
		const as = await newDatabase(installation, 'two_logins', 'tisch_owner');
		const env = { DATABASE_OWNER_URL: as('tisch_owner'), DATABASE_URL: as('tisch_app') };
		const app = await startServer({ env });
		expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
		expect(app.output()).toMatch(/first one at \/einrichtung with the code \S+\./);
		await app.stop();
		expect(await mightOf(installation, 'two_logins', 'tisch_app')).toEqual(modest);
	});

	it('refuses to work as the owner', async () => {
		const as = await newDatabase(installation, 'owner_only', 'tisch_owner');
		const env = { DATABASE_OWNER_URL: as('tisch_owner'), DATABASE_URL: as('tisch_owner') };
		const app = launch({ env });
		expect((await app.ended)[0]).toBe(1);
		expect(app.output()).toContain('"tisch_owner" of DATABASE_URL may do too much');
	});

	it('tells a single login that may not make roles what to do', async () => {
		const as = await newDatabase(installation, 'powerless', 'tisch_owner');
		const app = launch({ env: { DATABASE_URL: as('tisch_owner') } });
		expect((await app.ended)[0]).toBe(1);
		expect(app.output()).toContain('"create role augenhoehe_app nologin; grant');
	});

	it('serves with one login that may make roles, and the app works as a lesser one', async () => {
		const as = await newDatabase(installation, 'one_login', 'tisch_maker');
		const app = await startServer({ env: { DATABASE_URL: as('tisch_maker'), DEMO: '1' } });
		expect(app.output()).toContain('hedda@ahlenfurt.example');
		await app.stop();
		expect(await mightOf(installation, 'one_login', 'augenhoehe_app')).toEqual(modest);
	});
});
