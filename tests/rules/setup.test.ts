import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, cookiesOf, formType } from '../support/ask.ts';
import { freshDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';

let url = '';
let output = () => '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const { ownerUrl, close } = await freshDatabase();
	const server = await startServer({ env: { DATABASE_URL: ownerUrl } });
	url = server.url;
	output = server.output;
	end = [server.stop, close];
});

afterAll(async () => {
	for (const step of end) await step();
});

const answerTo = (fields: Record<string, string>) =>
	ask(`${url}/einrichtung`, {
		method: 'POST',
		headers: { ...formType, origin: url },
		body: String(new URLSearchParams(fields))
	});

const betrieb = {
	name: 'Betrieb',
	email: 'betrieb@example.org',
	password: 'drei Wörter im Keller'
};

describe('an instance without accounts', () => {
	it('leads everybody to its setup and prints a code on the console', async () => {
		const { status, headers } = await ask(`${url}/anmelden`);
		expect({ status, to: headers.location }).toEqual({ status: 303, to: '/einrichtung' });
		expect(output()).toMatch(/\/einrichtung.* ([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}/);
	});

	it('refuses a wrong code, keeps what was typed and gives no password back', async () => {
		const answer = await answerTo({ ...betrieb, code: 'AAAAA-AAAAA-AAAAA-AAAAA' });
		expect(answer.status).toBe(400);
		expect(answer.body).toContain('betrieb@example.org');
		expect(answer.body).toContain('Dieser Code stimmt nicht.');
		expect(answer.body).not.toContain(betrieb.password);
	});

	it('makes whoever has the code its operator, once', async () => {
		const code = /([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}/.exec(output())![0];
		const answer = await answerTo({ ...betrieb, code });
		expect(answer.status).toBe(303);
		const cookie = cookiesOf(answer)['session']!.split(';')[0]!;
		const people = await ask(`${url}/personen`, { headers: { cookie } });
		expect(people.status).toBe(200);
		expect((await ask(`${url}/einrichtung`)).status).toBe(404);
		expect((await answerTo({ ...betrieb, code })).status).toBe(404);
	});
});
