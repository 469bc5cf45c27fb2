import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/private-postgres.ts';
import { launch, startServer, type RunningServer } from '../support/server.ts';

async function resetDemo(env: Record<string, string>) {
	const { ended, output } = launch({ args: ['--reset-demo'], env });
	const [code] = await ended;
	return { code, said: output().trim() };
}

/** Whether Hedda can log in with this session; a new town knows no old session. */
async function logIn({ url }: RunningServer): Promise<string> {
	const body = new URLSearchParams({
		email: 'hedda@ahlenfurt.example',
		password: 'augenhoehe-demo'
	});
	const headers = { origin: url };
	const answer = await fetch(`${url}/anmelden`, {
		method: 'POST',
		body,
		headers,
		redirect: 'manual'
	});
	expect(answer.status).toBe(303);
	return answer.headers.getSetCookie().join('; ').split(';')[0]!;
}

const statusFor = async ({ url }: RunningServer, cookie: string) =>
	(await fetch(`${url}/tische`, { headers: { cookie }, redirect: 'manual' })).status;

describe('trying the demo town', () => {
	it('fills in the login by one click on a name, and only then', async () => {
		const server = await startServer();
		const page = async (path: string) => (await fetch(`${server.url}${path}`)).text();
		const offered = await page('/anmelden?weiter=/konto');
		const [, link] = /href="([^"]*als=gero[^"]*)"/.exec(offered)!;
		expect(offered).not.toContain('value="augenhoehe-demo"');

		const filled = await page(`/anmelden${link!.replaceAll('&amp;', '&')}`);
		expect(filled).toContain('value="gero@ahlenfurt.example"');
		expect(filled.match(/value="augenhoehe-demo"/g)).toHaveLength(1);
		expect(await page('/anmelden?als=nobody@ahlenfurt.example')).not.toContain(
			'value="augenhoehe-demo"'
		);
		await server.stop();
	});
});

describe('resetting the demo', () => {
	it('brings back the town of the first day, but not under a running server', async () => {
		const env = { DATA_DIR: temporaryFolder('data') };
		const first = await startServer({ env });
		const cookie = await logIn(first);
		expect(await statusFor(first, cookie)).toBe(200);
		expect(await resetDemo(env)).toMatchObject({
			code: 1,
			said: expect.stringContaining('Another Augenhöhe already works')
		});
		expect(await statusFor(first, cookie)).toBe(200);
		await first.kill('SIGTERM');

		const reset = { code: 0, said: 'The demo town is as on its first day.' };
		expect(await resetDemo(env)).toEqual(reset);
		const next = await startServer({ env });
		expect(await statusFor(next, cookie)).toBe(303);
		expect(await statusFor(next, await logIn(next))).toBe(200);
		await next.kill('SIGTERM');
		rmSync(env.DATA_DIR, { recursive: true });
	});

	it('never empties a database that is not private', async () => {
		const { code, said } = await resetDemo({ DATABASE_URL: 'postgres://app@127.0.0.1:9/tisch' });
		expect(code).toBe(1);
		expect(said).toContain('DATABASE_URL is set, so nothing was done');
	});
});
