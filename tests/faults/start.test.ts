import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/private-postgres.ts';
import { processesNaming } from '../support/processes.ts';
import { launch, startServer } from '../support/server.ts';

/** Starts what cannot start; returns what it said and how it ended. */
async function failToStart(env: Record<string, string>, uid?: number) {
	const { ended, output, dataDir } = launch({ env, ...(uid === undefined ? {} : { uid }) });
	const [code] = await ended;
	await expect.poll(() => processesNaming(dataDir), { timeout: 10_000 }).toEqual([]);
	return { code, said: output().trim() };
}

const nobody = 65534;

describe('starting', () => {
	it('works on an empty folder, and the second time within 5 seconds', async () => {
		const dataDir = temporaryFolder('data');
		const first = await startServer({ env: { DATA_DIR: dataDir } });
		expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
		await first.kill('SIGTERM');

		// Up to three times: on a machine that is busy with something else one start says nothing.
		const times: number[] = [];
		while (times.length < 3 && !times.some((ms) => ms < 5_000)) {
			const next = await startServer({ env: { DATA_DIR: dataDir } });
			expect((await fetch(`${next.url}/healthz`)).status).toBe(200);
			times.push(next.readyAfter);
			await next.kill('SIGTERM');
		}
		expect(Math.min(...times)).toBeLessThan(5_000);
		fs.rmSync(dataDir, { recursive: true });
	});

	it('says that the port is in use', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		expect(await failToStart({ PORT: String(port) })).toEqual({
			code: 1,
			said: `Port ${port} on 127.0.0.1 is in use already. Stop the other program, or choose another one by PORT.`
		});
		other.close();
	});

	it('says that the data folder cannot be written to', async () => {
		const parent = temporaryFolder('readonly');
		fs.chmodSync(parent, 0o555);
		const dataDir = path.join(parent, 'data');
		const uid = process.getuid?.() === 0 ? nobody : undefined;
		const { code, said } = await failToStart({ DATA_DIR: dataDir }, uid);
		expect(code).toBe(1);
		expect(said).toMatch(/^The data folder .* cannot be written to\. .* by DATA_DIR\.$/);
	});

	it('says that a second one wants the same data folder, and leaves the first alone', async () => {
		const first = await startServer({ env: { DEMO: '0' } });
		const second = launch({ env: { DATA_DIR: first.dataDir, DEMO: '0' } });
		expect((await second.ended)[0]).toBe(1);
		expect(second.output()).toContain('Another Augenhöhe already works with the data folder');
		expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
		await first.stop();
	});

	it.for([
		['postgres://app:geheim@127.0.0.1:9/tisch', 'nothing listens at this address and port.'],
		['postgres://app:geheim@nirgends.invalid/tisch', /this host name (is unknown|could not)/],
		['postgres://app@localhost/tisch?host=/nowhere', 'this socket does not exist.']
	] as const)('says why the database %s cannot be reached', async ([url, reason]) => {
		const { code, said } = await failToStart({ DATABASE_URL: url });
		expect(code).toBe(1);
		expect(said).toMatch(/^The database in DATABASE_URL cannot be reached: /);
		expect(said).toMatch(reason);
		expect(said).not.toContain('geheim');
		expect(said.split('\n')).toHaveLength(1);
	});
});
