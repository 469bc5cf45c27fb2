import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { eq, getTableName, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it as plain, vi } from 'vitest';
import { system } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { eraseReleased } from '#lib/cases/erase-released.server.ts';
import { cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { connect } from '#lib/db/open.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { erasures } from '#lib/offices/tables.server.ts';
import { scrubErased, scrubJob } from '#lib/vault/scrub.server.ts';
import { wraps } from '#lib/vault/tables.server.ts';
import { as, NOON } from '../support/builders.ts';
import { it } from '../support/database.ts';
import { DurablePostgres } from '../support/durable-postgres.ts';
import { aClosedCase, lastDay, released } from '../support/erasing.ts';
import { anOmbudsOffice, asSystem } from '../support/ombuds.ts';
import { ombudsTables } from '../support/ombuds-tables.ts';
import { aSceneWithStrangers } from '../support/ombuds-strangers.ts';
import { copyOfTemplate, makeTemplate, type TestDatabase } from '../support/template.ts';

/** What outlives a case, and why. */
const stays: Record<string, string> = {
	cases: 'number and state; the row is made anew',
	case_exclusions: 'so that what the audit has left stays hidden from them',
	ledger_entries: 'without salt and payload',
	erasures: 'the proof'
};

const ofCases = ombudsTables
	.map((table) => getTableConfig(table))
	.filter(
		({ name, columns }) => name === 'cases' || columns.some((each) => each.name === 'case_id')
	);

describe('what belongs to a case', () => {
	plain('goes with it, in every table there is: by a reference that cascades', () => {
		const forgotten = ofCases
			.filter(({ name }) => !(name in stays))
			.filter(({ foreignKeys }) =>
				foreignKeys.every((key) => {
					const { foreignTable, columns } = key.reference();
					const its = foreignTable === cases && columns.some(({ name }) => name === 'case_id');
					return !its || key.onDelete !== 'cascade';
				})
			);
		expect(forgotten.map(({ name }) => name)).toEqual([]);
	});

	plain('is held back by no reference from elsewhere: those cascade, too', () => {
		const deleted = (name: string) => name === 'cases' || !(name in stays);
		const gone = new Set(ofCases.map(({ name }) => name).filter(deleted));
		const loose = ombudsTables
			.map((table) => getTableConfig(table))
			.flatMap(({ name, foreignKeys }) =>
				foreignKeys
					.filter((key) => gone.has(getTableName(key.reference().foreignTable)))
					.filter((key) => key.onDelete !== 'cascade')
					.map(() => name)
			);
		expect(loose).toEqual([]);
	});

	it('is gone after it was erased, row by row', async ({ db }) => {
		const { it: scene } = await aSceneWithStrangers(db);
		await asSystem(db, async ({ db }) => {
			const due = { clock: 'retention', due_on: lastDay };
			await db.execute(sql`insert into case_clocks (case_id, clock, due_on)
				values (${scene.id}, ${due.clock}, ${due.due_on})`);
			const closed = { state: 'closed', waitsForAnswer: false, ...released } as const;
			await db.update(cases).set(closed).where(eq(cases.id, scene.id));
		});
		const before = await rowsOf(db, scene.id);
		expect(before).toEqual(expect.arrayContaining(['wraps', 'sealed_files', 'codes']));
		await eraseReleased({ db, now: NOON });
		expect((await rowsOf(db, scene.id)).sort()).toEqual(Object.keys(stays).sort());
	});

	it('is not taken out of the audit while the case is there, by nobody', async ({ db }) => {
		const { it: scene, office } = await aSceneWithStrangers(db);
		for (const actor of [system, office.irmgard, scene.returner]) {
			const erasing = behindTheWall(as(actor, db), ({ db }) =>
				db.execute(sql`select ombuds_erase_ledger(${scene.id})`)
			);
			await expect(erasing).rejects.toMatchObject({ cause: { code: '42501' } });
		}
	});
});

async function rowsOf(db: Db, caseId: string): Promise<string[]> {
	const found: string[] = [];
	for (const { name } of ofCases) {
		const by = sql.identifier(name === 'cases' ? 'id' : 'case_id');
		const rows = await asSystem(db, ({ db }) =>
			db.execute(sql`select 1 from ${sql.identifier(name)} where ${by} = ${caseId} limit 1`)
		);
		if (rows.length > 0) found.push(name);
	}
	return found;
}

describe('the files of the database', () => {
	let server: DurablePostgres;
	let town: TestDatabase;
	let folder: string;

	beforeAll(async () => {
		server = await DurablePostgres.start();
		const url = server.url('postgres');
		await makeTemplate(url);
		town = await copyOfTemplate(url);
		folder = await asOwner('show data_directory').then(([row]) => row!['data_directory'] as string);
	}, 60_000);
	afterAll(async () => {
		await town.close();
		await server.remove();
	});

	async function asOwner(statement: string) {
		const sql = connect(town.ownerUrl, { max: 1 });
		const rows = await sql.unsafe(statement);
		await sql.end();
		return rows;
	}

	const filesIn = (part: string) =>
		readdirSync(path.join(folder, part), { recursive: true, withFileTypes: true })
			.filter((each) => each.isFile())
			.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));
	const hold = (part: string, bytes: Uint8Array) =>
		filesIn(part).some((file) => file.includes(Buffer.from(bytes)));

	/** Keys of a case that a job has erased, as they lay in the database. */
	async function erasedKeys(db: Db): Promise<Uint8Array[]> {
		const { id } = await aClosedCase(db, await anOmbudsOffice(db), released);
		const keys = await asSystem(db, ({ db }) =>
			db.select({ wrap: wraps.wrap }).from(wraps).where(eq(wraps.caseId, id))
		);
		await eraseReleased({ db, now: NOON });
		return keys.map(({ wrap }) => wrap);
	}

	const warn = vi.fn();
	const at = () => ({ db: town.db, now: NOON });
	const proofs = () => asSystem(town.db, ({ db }) => db.select().from(erasures));

	plain('hold deleted keys until the tables are rewritten, and then no more', async () => {
		const keys = await erasedKeys(town.db);
		await asOwner('checkpoint');
		expect(keys.length).toBeGreaterThanOrEqual(3);
		expect(keys.some((key) => hold('base', key) && hold('pg_wal', key))).toBe(true);
		expect(await town.db.select({ name: jobs.name }).from(jobs)).toEqual([{ name: scrubJob }]);

		await scrubErased(at(), { ownerUrl: town.ownerUrl, log: { warn } });
		expect(keys.filter((key) => hold('base', key))).toEqual([]);
		expect(keys.filter((key) => hold('pg_wal', key))).toEqual([]);
		expect(await proofs()).toMatchObject([{ keysGoneOn: '2026-03-06', scrubbedOn: '2026-03-06' }]);
		expect(warn).not.toHaveBeenCalled();
	});

	plain(
		'are no proof of anything where the login may not rewrite them, and the log says so',
		async () => {
			await asSystem(town.db, ({ db }) => db.update(erasures).set({ scrubbedOn: null }));
			await scrubErased(at(), { ownerUrl: town.url, log: { warn } });
			expect(warn).toHaveBeenCalledWith(
				{ refused: expect.arrayContaining(['wraps', 'pg_switch_wal']) },
				expect.stringContaining('docs/operation.md')
			);
			expect(await proofs()).toMatchObject([{ scrubbedOn: null }]);
		}
	);

	plain('are tried again while an older transaction still sees what was deleted', async () => {
		const older = connect(town.ownerUrl, { max: 1 });
		await older.unsafe('begin isolation level repeatable read');
		await older.unsafe('select 1 from offices');
		await erasedKeys(town.db);
		const scrub = () => scrubErased(at(), { ownerUrl: town.ownerUrl, log: { warn } });
		await expect(scrub()).rejects.toThrow('older transaction');
		expect(await proofs()).toMatchObject([{ scrubbedOn: null }, { scrubbedOn: null }]);
		await older.end();
		await scrub();
		expect(await proofs()).not.toContainEqual(expect.objectContaining({ scrubbedOn: null }));
	});
});
