import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { appRole } from '#lib/db/migrate.server.ts';
import { it } from '../support/database.ts';
import { ombudsTables } from '../support/ombuds-tables.ts';

const tables = ombudsTables.map((table) => getTableConfig(table));

/** Kinds of columns in which nothing that somebody writes can lie. */
const plain = [
	'boolean',
	'date',
	'integer',
	'smallint',
	'timestamp with time zone',
	'uuid',
	/** Sealed, or the public half of a key. */
	'bytea'
];

/**
 * Words that may stand here in clear, and why: what an office tells everybody, what it signs, and what
 * its staff say of themselves. None of it comes from whoever complains.
 */
const spoken: Record<string, string> = {
	'offices.name': 'on the public page',
	'offices.contact': 'on the public page',
	'offices.deputy_body': 'on the public page',
	'rosters.signed_text': 'names and public keys of staff, as they were signed',
	'office_templates.name': 'what an office writes again and again; the page says that it lies open',
	'office_templates.body': 'the same',
	'standing_conflicts.name': 'what staff are tied to, compared at intake',
	'ledger_entries.payload': 'codes and ids; its length is checked, its words by the journey'
};

type Checked = { at: string; rule: string };

describe('the tables of the ombuds office', () => {
	it('have only columns in which nothing can stand that somebody wrote', async ({ db }) => {
		const names = tables.map(({ name }) => name);
		const columns = await db.execute<{ at: string; type: string }>(sql`
			select table_name || '.' || column_name as at, data_type as type
			from information_schema.columns
			where table_schema = 'public' and table_name in ${names}`);
		const texts = columns.filter(({ type }) => type === 'text').map(({ at }) => at);
		const others = columns.filter(({ type }) => type !== 'text' && !plain.includes(type));
		expect(others).toEqual([]);
		const checks = await db.execute<Checked>(sql`
			select rel.relname || '.' || col.attname as at, pg_get_constraintdef(con.oid) as rule
			from pg_constraint con
			join pg_class rel on rel.oid = con.conrelid
			join pg_attribute col on col.attrelid = rel.oid and col.attnum = any (con.conkey)
			where con.contype = 'c' and rel.relname in ${names}`);
		const closed = checks.filter(({ rule }) => onlyCodes.some((form) => form.test(rule)));
		const referring = await db.execute<{ at: string; to: string }>(sql`
			select rel.relname || '.' || col.attname as at, other.relname || '.' || far.attname as to
			from pg_constraint con
			join pg_class rel on rel.oid = con.conrelid
			join pg_class other on other.oid = con.confrelid
			cross join lateral unnest(con.conkey, con.confkey) as pair (here, there)
			join pg_attribute col on col.attrelid = rel.oid and col.attnum = pair.here
			join pg_attribute far on far.attrelid = other.oid and far.attnum = pair.there
			where con.contype = 'f' and rel.relname in ${names}`);
		const isClosed = (at: string) => closed.some((check) => check.at === at);
		const refersToOne = (at: string) =>
			referring.some((each) => each.at === at && isClosed(each.to));
		const open = texts.filter((at) => !isClosed(at) && !refersToOne(at));
		expect(open.sort()).toEqual(Object.keys(spoken).sort());
	});

	it('have all their rows behind the second wall', async ({ db }) => {
		const names = tables.map(({ name }) => name);
		const walls = await db.execute<{ name: string; on: boolean; policies: number }>(sql`
			select relname as name, relrowsecurity as on,
				(select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
			from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
				and relname in ${names}`);
		const without = walls.filter(({ on, policies }) => !on || policies === 0);
		expect(walls.length).toBe(names.length);
		expect(without.map(({ name }) => name)).toEqual([]);
	});

	it('belong to somebody else than the app, which cannot look past the wall', async ({ db }) => {
		const [role] = await db.execute(sql`
			select rolsuper, rolbypassrls, rolcreaterole,
				(select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
			from pg_roles where rolname = ${appRole}`);
		const modest = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 };
		expect(role).toEqual(modest);
		const [who] = await db.execute(sql`select current_user as name`);
		expect(who).toEqual({ name: appRole });
	});

	it('have no column whose name speaks of a secret that could lie open', () => {
		const names = tables.flatMap(({ name, columns }) =>
			columns.map((column) => `${name}.${column.name}`)
		);
		expect(names.filter((name) => /private|secret|password|cookie|token|plain/.test(name))).toEqual(
			[]
		);
	});

	it('are all known here', () => {
		expect(ombudsTables.every((table) => table instanceof PgTable)).toBe(true);
		expect(tables.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['cases', 'case_entries', 'codes', 'sealed_files', 'wraps'])
		);
	});
});

/** A list of codes, or a pattern in which no sentence fits. */
const onlyCodes = [
	/^CHECK \(\((\w+) = ANY \(ARRAY\[('[\w.]+'::text(, )?)+\]\)\)\)$/,
	/^CHECK \(\((\w+) ~ '\^\[A-Za-z\]\[A-Za-z\.\]\{0,39\}\$'::text\)\)$/,
	/^CHECK \(\((\w+) ~ '\^\[0-9(a-f)?\](\{\d+\})?(-\[1-4\])?(\{\d+\})?\$'::text\)\)$/,
	/^CHECK \(\((\w+) ~ '\^\[0-9\]\{4\}-\[1-4\]\$'::text\)\)$/
];
