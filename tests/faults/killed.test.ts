import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { connect } from '#lib/db/open.server.ts';
import { freshDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/private-postgres.ts';
import { processesNaming } from '../support/processes.ts';
import { launch, startServer, type RunningServer } from '../support/server.ts';
import { emptyDatabase, type TestDatabase } from '../support/template.ts';

/** Machines that run tests have better things to do. */
const patience = { timeout: 20_000 };

const postmasterOf = ({ dataDir }: RunningServer) =>
	Number.parseInt(fs.readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'));

/** Starts the app on a database where one statement has to wait, and kills it there. */
async function killWhileWaiting({ ownerUrl, sql }: TestDatabase): Promise<void> {
	const app = launch({ env: { DATABASE_URL: ownerUrl, DEMO: '1' } });
	await expect.poll(() => blocked(sql), { ...patience, message: app.output() }).toBeGreaterThan(0);
	await app.kill('SIGKILL');
	await expect.poll(() => blocked(sql), patience).toBe(0);
}

async function blocked(sql: TestDatabase['sql']): Promise<number> {
	const [row] = await sql`
		select count(*)::int as n from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`;
	return row!.n;
}

describe('killed in the middle of the first start', () => {
	it('makes the cluster anew when initdb was not finished', async () => {
		const dataDir = temporaryFolder('data');
		const app = launch({ env: { DATA_DIR: dataDir, DEMO: '0' } });
		const unfinished = () => fs.readdirSync(dataDir, { recursive: true }).map(String);
		await expect
			.poll(() => unfinished().some((name) => /unfinished-\d+\/base/.test(name)), {
				interval: 5,
				...patience
			})
			.toBe(true);
		await app.kill('SIGKILL');
		expect(fs.existsSync(path.join(dataDir, 'postgres/cluster'))).toBe(false);

		const next = await startServer({ env: { DATA_DIR: dataDir, DEMO: '0' } });
		expect((await fetch(`${next.url}/readyz`)).status).toBe(200);
		await next.kill('SIGTERM');
		fs.rmSync(dataDir, { recursive: true });
	});

	it('migrates anew when the migration was not finished', async () => {
		const database = await emptyDatabase(inject('postgres'));
		const blocker = await database.sql.reserve();
		await blocker`begin`;
		// The migration has made other tables before it comes to this one.
		await blocker`create table sessions (id int)`;
		await killWhileWaiting(database);
		await blocker`rollback`;
		blocker.release();
		expect(await database.sql`select from pg_tables where schemaname = 'public'`).toHaveLength(0);

		const next = await startServer({ env: { DATABASE_URL: database.ownerUrl } });
		expect((await fetch(`${next.url}/readyz`)).status).toBe(200);
		await next.stop();
		await database.close();
	});

	it('seeds the whole demo town when the seeding was not finished', async () => {
		const database = await freshDatabase();
		const owner = connect(database.ownerUrl, { max: 2 });
		const blocker = await owner.reserve();
		await blocker`begin`;
		await blocker`lock table seat_holders in access exclusive mode`;
		await killWhileWaiting({ ...database, sql: owner });
		await blocker`rollback`;
		blocker.release();
		expect(await owner`select from people`).toHaveLength(0);

		const next = await startServer({ env: { DATABASE_URL: database.ownerUrl, DEMO: '1' } });
		expect(next.output()).toContain('hedda@ahlenfurt.example');
		expect(await owner`select from seat_holders limit 1`).toHaveLength(1);
		await next.stop();
		await owner.end();
		await database.close();
	});
});

describe('killed while it runs', () => {
	it('leaves a database that the next start adopts', async () => {
		const first = await startServer({ env: { DEMO: '0' } });
		const postmaster = postmasterOf(first);
		await first.kill('SIGKILL');
		expect(processesNaming(first.dataDir).map(({ pid }) => pid)).toContain(postmaster);

		const second = await startServer({ env: { DATA_DIR: first.dataDir, DEMO: '0' } });
		expect(postmasterOf(second)).toBe(postmaster);
		expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
		await second.kill('SIGTERM');
		await expect.poll(() => processesNaming(first.dataDir), patience).toEqual([]);
		fs.rmSync(first.dataDir, { recursive: true });
	});

	it('starts again when the database was killed too', async () => {
		const first = await startServer({ env: { DEMO: '0' } });
		const postmaster = postmasterOf(first);
		process.kill(first.pid, 'SIGKILL');
		process.kill(postmaster, 'SIGKILL');

		const second = await startServer({ env: { DATA_DIR: first.dataDir, DEMO: '0' } });
		expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
		await second.kill('SIGTERM');
		fs.rmSync(first.dataDir, { recursive: true });
	});

	it('starts the database again when only that was killed', async () => {
		const server = await startServer({ env: { DEMO: '0' } });
		process.kill(postmasterOf(server), 'SIGKILL');
		const ready = async () => (await fetch(`${server.url}/readyz`)).status;
		await expect.poll(ready, patience).toBe(503);
		await expect.poll(ready, patience).toBe(200);
		await server.stop();
		await expect.poll(() => processesNaming(server.dataDir), patience).toEqual([]);
	});
});
