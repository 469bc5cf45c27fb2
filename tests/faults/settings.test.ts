import { describe, expect, it } from 'vitest';
import { launch } from '../support/server.ts';

const secret = 'sehr-geheim';

async function ask(flag: string, env: Record<string, string>) {
	const { ended, output } = launch({ args: [flag], env });
	const [code] = await ended;
	return { code, said: output().trim() };
}

describe('the settings', () => {
	it('are shown without secrets, and nothing is started', async () => {
		const env = { DATABASE_URL: `postgres://app:${secret}@127.0.0.1:9/tisch` };
		const { code, said } = await ask('--print-config', env);
		expect(code).toBe(0);
		expect(said).toContain('databaseUrl: postgres://app:***@127.0.0.1:9/tisch');
		expect(said).not.toContain(secret);
	});

	it('can be checked before a start', async () => {
		expect(await ask('--check-config', {})).toEqual({
			code: 0,
			said: 'The configuration is complete and valid.'
		});
		expect(await ask('--check-config', { PORT: 'achtzig', DEMO: 'ja' })).toEqual({
			code: 1,
			said: 'PORT must be a number from 0 to 65535.\nDEMO must be 1 (yes) or 0 (no).'
		});
	});
});
