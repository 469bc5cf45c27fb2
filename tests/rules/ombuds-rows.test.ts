import { randomUUID } from 'node:crypto';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { system, type Actor } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { caseExclusions } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { as } from '../support/builders.ts';
import { freshDatabase, it } from '../support/database.ts';
import { asSystem } from '../support/ombuds.ts';
import { aSceneWithStrangers, type Scene } from '../support/ombuds-strangers.ts';
import { ombudsTables } from '../support/ombuds-tables.ts';

/** Tables whose rows belong to a case, and the column that says to which. */
const ofCases = ombudsTables
	.map((table) => getTableConfig(table))
	.flatMap(({ name, columns }) => {
		if (name === 'cases') return [{ name, by: 'id' }];
		return columns.some((column) => column.name === 'case_id') ? [{ name, by: 'case_id' }] : [];
	});

/** Opening a code means to find it by its locator, and a session by its cookie. */
const readAtTheDoor = ['codes', 'return_sessions'];
const isAtTheDoor = ({ kind }: Actor) => kind === 'anonymous' || kind === 'person';

type Rows = { [column: string]: unknown }[];

const under = (db: Db, actor: Actor, statement: ReturnType<typeof sql>): Promise<Rows> =>
	behindTheWall(as(actor, db), async ({ db }) => [...(await db.execute(statement))]);

/** Everything that there is of the case, as only a job sees it. */
async function rowsOf(db: Db, { it }: Scene) {
	const found: { name: string; by: string; row: string }[] = [];
	for (const { name, by } of ofCases) {
		const rows = await asSystem(db, ({ db }) =>
			db.execute<{ row: string }>(
				sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t
					where ${sql.identifier(by)} = ${it.id} limit 1`
			)
		);
		found.push(...rows.map(({ row }) => ({ name, by, row })));
	}
	return found;
}

/** The audit takes entries of everybody and gives none back: it is a chain that only grows. */
const onlyGrows = 'ledger_entries';

/** PostgreSQL's word for it: `42501` where a policy says no. */
const codeOf = (reason: unknown): string => {
	if (!(reason instanceof Error)) return '';
	return 'code' in reason ? String(reason.code) : codeOf(reason.cause);
};

describe('the rows of a case, for whom it does not exist', () => {
	it('are not there: neither to be read, nor changed, nor deleted', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const seen: string[] = [];
		for (const [who, actor] of Object.entries(scene.strangers)) {
			for (const { name, by } of ofCases) {
				if (isAtTheDoor(actor) && readAtTheDoor.includes(name)) continue;
				const [table, column] = [sql.identifier(name), sql.identifier(by)];
				const its = sql`where ${column} = ${scene.it.id}`;
				const attempts = {
					read: sql`select 1 from ${table} ${its}`,
					changed: sql`update ${table} set ${column} = ${column} ${its} returning 1`,
					deleted: sql`delete from ${table} ${its} returning 1`
				};
				for (const [how, statement] of Object.entries(attempts)) {
					const rows = await under(db, actor, statement).catch(() => []);
					if (rows.length > 0) seen.push(`${name} ${how} by ${who}`);
				}
			}
		}
		expect(seen).toEqual([]);
		expect((await rowsOf(db, scene)).length).toBeGreaterThanOrEqual(9);
	});

	it('cannot be added to', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const added: string[] = [];
		for (const { name, row } of await rowsOf(db, scene)) {
			if (name === onlyGrows) continue;
			for (const [who, actor] of Object.entries(scene.strangers)) {
				const table = sql.identifier(name);
				const insert = sql`insert into ${table}
					select * from jsonb_populate_record(null::${table}, ${row}::jsonb)`;
				const code = await under(db, actor, insert).then(() => 'added', codeOf);
				// The door begins drafts and sessions: for it there is the case of the next test.
				const begins = isAtTheDoor(actor) && readAtTheDoor.includes(name);
				if (code !== '42501' && !begins) added.push(`${name} by ${who}: ${code}`);
			}
		}
		expect(added).toEqual([]);
	});

	it('are never given back to whoever was excluded: neither membership nor a key', async ({
		db
	}) => {
		const { it, office, strangers } = await aSceneWithStrangers(db);
		const excluded = strangers['who was excluded']!;
		if (excluded.kind !== 'staff') throw new Error('Staff are excluded.');
		const join = sql`insert into case_members (case_id, staff_id, since)
			values (${it.id}, ${excluded.id}, now())`;
		const wrap = sql`insert into wraps
			(case_id, scope_type, scope_id, epoch, recipient_type, recipient_id, wrap)
			values (${it.id}, 'shared', ${it.id}, 1, 'staff', ${excluded.id}, '\\x00')`;
		for (const actor of [office.irmgard, system, it.returner]) {
			expect(await under(db, actor, join).catch(codeOf)).toBe('23514');
			expect(await under(db, actor, wrap).catch(codeOf)).toBe('23514');
		}
	});

	it('go from whoever is excluded before the transaction ends, or it does not end', async () => {
		const database = await freshDatabase();
		const { db } = database;
		const { it, office } = await aSceneWithStrangers(db);
		const row = { caseId: it.id, staffId: office.irmgard.id } as const;
		const forgotten = asSystem(db, ({ db }) =>
			db.insert(caseExclusions).values({ ...row, ground: 'foundLater', on: '2026-03-06' })
		);
		expect(await forgotten.then(() => 'stored', codeOf)).toBe('23514');
		expect(await asSystem(db, ({ db }) => db.select().from(caseExclusions))).toHaveLength(2);
		await database.close();
	});

	it('are not opened by taking back the own exclusion, or by becoming a member', async ({ db }) => {
		const { it, strangers } = await aSceneWithStrangers(db);
		const excluded = strangers['who was excluded']!;
		if (excluded.kind !== 'staff') throw new Error('Staff are excluded.');
		const back = sql`delete from case_exclusions where staff_id = ${excluded.id} returning 1`;
		expect(await under(db, excluded, back)).toEqual([]);
		const join = sql`insert into case_members (case_id, staff_id, since, declared_on)
			values (${it.id}, ${excluded.id}, now(), now())`;
		await expect(under(db, excluded, join).catch(codeOf)).resolves.toBe('42501');
		const left = await asSystem(db, ({ db }) => db.select().from(caseExclusions));
		expect(left.some(({ staffId }) => staffId === excluded.id)).toBe(true);
	});
});

describe('a code', () => {
	it('that was revoked opens no row any more, in the same moment', async ({ db }) => {
		const { it } = await aSceneWithStrangers(db);
		const mine = sql`select 1 from cases where id = ${it.id}`;
		expect(await under(db, it.returner, mine)).toHaveLength(1);
		await asSystem(db, ({ db }) =>
			db.execute(sql`update codes set revoked_on = now() where id = ${it.codeId}`)
		);
		expect(await under(db, it.returner, mine)).toEqual([]);
	});

	it('of one case cannot be moved to another, nor can anything of it', async ({ db }) => {
		const { it, strangers } = await aSceneWithStrangers(db);
		const other = strangers['who has the code of another case']!;
		if (other.kind !== 'returner') throw new Error('They have a code.');
		const moves = ['codes', 'case_entries', 'sealed_objects', 'wraps', 'return_sessions'].map(
			(name) => sql`update ${sql.identifier(name)} set case_id = ${it.id} returning 1`
		);
		for (const move of moves) {
			const code = await under(db, other, move).then(
				(rows) => (rows.length > 0 ? 'moved' : ''),
				codeOf
			);
			expect(['', '42501']).toContain(code);
		}
	});
});

describe('a setting that somebody made up', () => {
	it('opens nothing, whatever it is', async ({ db }) => {
		const { it } = await aSceneWithStrangers(db);
		for (const as of ['', 'System', 'system ', 'door,system', randomUUID()]) {
			const seen = await db.transaction(async (tx) => {
				await tx.execute(
					sql`select set_config('ombuds.as', ${as}, true), set_config('ombuds.staff', '', true), set_config('ombuds.code', '', true)`
				);
				return tx.execute(sql`select 1 from cases where id = ${it.id}`);
			});
			expect([...seen]).toEqual([]);
		}
	});
});
