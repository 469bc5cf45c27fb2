import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binariesIn, embeddedBinaries } from '../../src/server/embedded-binaries.ts';
import { Embedded } from '../../src/server/embedded.ts';
import { temporaryFolder } from '../support/private-postgres.ts';
import { processesNaming } from '../support/processes.ts';
import { startServer } from '../support/server.ts';

const own = process.getuid!();
const root = 0;
const nobody = 65534;
/** As whom the database runs if we start it. */
const database = own === root ? nobody : own;

/** Starts on `dataDir`, writes through a page, and looks as whom the database runs. */
async function usersOfDatabase(dataDir: string, uid?: number): Promise<number[]> {
	const env = { DATA_DIR: dataDir, DEMO: '0' };
	const server = await startServer({ env, ...(uid === undefined ? {} : { uid }) });
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	const users = processesNaming(`${dataDir}/postgres`).map((process) => process.uid);
	await server.kill('SIGTERM');
	return [...new Set(users)];
}

describe('the private database', () => {
	it('never runs as root, and needs no more than its own folder', async () => {
		const parent = temporaryFolder('open');
		fs.chmodSync(parent, 0o755);
		const dataDir = path.join(parent, 'data');
		fs.mkdirSync(dataDir, { mode: 0o755 });
		expect(await usersOfDatabase(dataDir)).toEqual([database]);
		fs.rmSync(parent, { recursive: true });
	});

	it('works in a folder whose parent only we may enter', async () => {
		const parent = temporaryFolder('closed');
		fs.chmodSync(parent, 0o700);
		expect(await usersOfDatabase(path.join(parent, 'data'))).toEqual([database]);
		fs.rmSync(parent, { recursive: true });
	});

	it('works when the whole project lies in such a folder, as in /root', async () => {
		const home = temporaryFolder('home');
		const native = path.resolve(path.dirname(embeddedBinaries().postgres), '..');
		fs.cpSync(native, path.join(home, 'native'), { recursive: true, verbatimSymlinks: true });
		const binaries = binariesIn(path.join(home, 'native/bin'));
		const started = await Embedded.start({ folder: path.join(home, 'postgres'), binaries });
		await started.createDatabase();
		expect(processesNaming(home).map(({ uid }) => uid)).toEqual([database]);
		await started.stop();
		await expect.poll(() => processesNaming(home)).toEqual([]);
		fs.rmSync(home, { recursive: true });
	});

	it('works for an ordinary user', async () => {
		const dataDir = temporaryFolder('user');
		if (own === root) fs.chownSync(dataDir, nobody, nobody);
		expect(await usersOfDatabase(dataDir, own === root ? nobody : undefined)).toEqual([database]);
		fs.rmSync(dataDir, { recursive: true });
	});

	it('works in a folder whose path is too long for a socket', async () => {
		const parent = temporaryFolder('long');
		const dataDir = path.join(parent, 'a'.repeat(120));
		expect(await usersOfDatabase(dataDir)).toEqual([database]);
		fs.rmSync(parent, { recursive: true });
	});
});
