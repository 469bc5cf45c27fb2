import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { invitations, people as accounts } from '#lib/identity/tables.server.ts';
import { idOfToken, newToken } from '#lib/identity/tokens.server.ts';
import { demoPassword, people } from '../../src/demo/world.ts';
import { ask, cookiesOf, formType } from '../support/ask.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

const origin = 'https://tisch.example.org';
const host = 'tisch.example.org';

let database: Awaited<ReturnType<typeof aTown>>;
let plain = '';
let behindTls = '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = (database = await aTown(postgres));
	const one = await startServer({ env: settingsFor(town) });
	const other = await startServer({ env: { ...settingsFor(town), ORIGIN: origin } });
	[plain, behindTls] = [one.url, other.url];
	end = [() => one.stop(), () => other.stop(), () => town.close()];
});

afterAll(async () => {
	for (const step of end) await step();
});

const login = new URLSearchParams({ email: people.hedda.email, password: demoPassword });

const logIn = (url: string, headers: Record<string, string> = { origin: url }, more = '') =>
	ask(`${url}/anmelden`, {
		method: 'POST',
		headers: { ...formType, ...headers },
		body: login.toString() + more
	});

const sessionOf = (answer: Awaited<ReturnType<typeof ask>>) =>
	cookiesOf(answer)['session']!.split(';')[0]!;

describe('every answer', () => {
	it.each(['/anmelden', '/konto', '/gibt-es-nicht', '/logo.svg', '/healthz'])(
		'to %s says what browsers may do with it',
		async (path) => {
			const { headers } = await ask(plain + path);
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'same-origin',
				'x-frame-options': 'DENY',
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin'
			});
			expect(headers['permissions-policy']).toContain('camera=()');
		}
	);

	it('asks for https from then on where the instance has it, and only there', async () => {
		const secure = await ask(`${behindTls}/anmelden`, { headers: { host } });
		expect(secure.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
		const { headers } = await ask(`${plain}/anmelden`);
		expect(headers['strict-transport-security']).toBeUndefined();
	});

	it('runs scripts with its own nonce only, and nothing inline', async () => {
		const [one, other] = [await ask(`${plain}/anmelden`), await ask(`${plain}/anmelden`)];
		const policy = String(one.headers['content-security-policy']);
		const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
		expect(nonce).toBeDefined();
		expect(String(other.headers['content-security-policy'])).not.toContain(nonce);
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		for (const rule of ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"]) {
			expect(policy).toContain(rule);
		}
		const scripts = one.body.match(/<script[^>]*>/g) ?? [];
		expect(scripts.length).toBeGreaterThan(0);
		for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
		expect(one.body).not.toMatch(/ style="| on[a-z]+="/);
	});

	it('to somebody logged in is kept by no cache', async () => {
		const cookie = sessionOf(await logIn(plain));
		for (const path of ['/konto', '/tische', '/konto/__data.json', '/anmelden']) {
			const { headers } = await ask(plain + path, { headers: { cookie } });
			expect(headers['cache-control'], path).toMatch(/no-store/);
		}
	});

	it('to whoever follows an invitation is kept by no cache', async () => {
		const token = newToken();
		const expiresAt = new Date(Date.now() + 60_000);
		const [person] = await database.db.select().from(accounts).limit(1);
		const invitation = { id: idOfToken(token), personId: person!.id, expiresAt };
		await database.db.insert(invitations).values({ ...invitation, createdAt: new Date() });

		const { status, headers } = await ask(`${plain}/einladung/${token}`);
		expect({ status, caching: headers['cache-control'] }).toEqual({
			status: 200,
			caching: 'no-store'
		});
	});
});

describe('the session cookie', () => {
	it('is for our server only, on plain http too', async () => {
		const answer = await logIn(plain);
		const cookie = cookiesOf(answer)['session']!;
		expect(answer.status).toBe(303);
		expect(cookie).toMatch(/^session=[\w-]{43};/);
		expect(cookie).toMatch(/HttpOnly/);
		expect(cookie).toMatch(/SameSite=Lax/);
		expect(cookie).toMatch(/Path=\/(;|$)/);
		expect(cookie).not.toMatch(/Secure|Domain/);
	});

	it('travels over https only where the instance has it', async () => {
		const cookies = cookiesOf(await logIn(behindTls, { host, origin }, '&ownDevice=on'));
		for (const name of ['session', 'geraet']) expect(cookies[name]).toMatch(/Secure/);
	});

	it('ends with the browser, unless the device is one’s own', async () => {
		expect(cookiesOf(await logIn(plain))['session']).not.toMatch(/Max-Age|Expires/i);
		const own = await logIn(plain, { origin: plain }, '&ownDevice=on');
		expect(cookiesOf(own)['session']).toMatch(/Max-Age=\d{7,}/);
	});

	it('is another one after each login, and the former is worth nothing', async () => {
		const former = sessionOf(await logIn(plain));
		const next = sessionOf(await logIn(plain, { origin: plain, cookie: former }));
		expect(next).not.toBe(former);
		const { status } = await ask(`${plain}/konto`, { headers: { cookie: former } });
		expect(status).toBe(303);
	});

	it('is worth nothing after logging out, and the device is wiped', async () => {
		const cookie = sessionOf(await logIn(plain));
		const headers = { ...formType, origin: plain, cookie };
		const out = await ask(`${plain}/abmelden`, { method: 'POST', headers });
		expect(out).toMatchObject({ status: 303, headers: { 'clear-site-data': '"storage"' } });
		expect((await ask(`${plain}/konto`, { headers: { cookie } })).status).toBe(303);
	});
});

describe('whatever changes something', () => {
	const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
	const all = [...types, 'text/plain', 'application/json', ''];
	const origins = [undefined, 'null', 'https://evil.example', 'http://127.0.0.1', `${origin}.x.de`];
	const cases = all.flatMap((type) => origins.map((from) => [type, from] as const));

	it.each(cases)('is refused as "%s" from %s', async (type, from) => {
		const headers = { ...(type && { 'content-type': type }), ...(from && { origin: from }) };
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			const { status } = await ask(`${plain}/anmelden`, { method, headers, body: String(login) });
			expect(status, method).toBe(403);
		}
	});

	it('is accepted from the configured origin only', async () => {
		expect((await logIn(behindTls, { host, origin })).status).toBe(303);
		expect((await logIn(behindTls, { host, origin: `http://${host}` })).status).toBe(403);
		expect((await logIn(behindTls, { host, origin: behindTls })).status).toBe(403);
	});
});

describe('a name that is not ours', () => {
	it.each(['evil.example', '127.0.0.1.evil.example'])('%s gets nothing', async (name) => {
		const { status, body } = await ask(`${plain}/anmelden`, { headers: { host: name } });
		expect({ status, body }).toEqual({ status: 421, body: '' });
	});

	it('gets nothing where a name is configured, not even by address', async () => {
		const named = await ask(`${behindTls}/anmelden`, { headers: { host } });
		expect(named.status).toBe(200);
		expect((await ask(`${behindTls}/anmelden`)).status).toBe(421);
	});
});

describe('a stranger', () => {
	it('is sent to the login and comes back to where they wanted to go', async () => {
		const { status, headers } = await ask(`${plain}/konto/sitzungen?x=1`);
		expect(status).toBe(303);
		expect(headers.location).toBe('/anmelden?weiter=%2Fkonto%2Fsitzungen%3Fx%3D1');
		const answer = await ask(plain + headers.location, {
			method: 'POST',
			headers: { ...formType, origin: plain },
			body: String(login)
		});
		expect(answer).toMatchObject({ status: 303, headers: { location: '/konto/sitzungen?x=1' } });
	});

	it('is not led elsewhere by a prepared link', async () => {
		for (const wanted of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
			const path = `/anmelden?weiter=${encodeURIComponent(wanted)}`;
			const headers = { ...formType, origin: plain };
			const answer = await ask(plain + path, { method: 'POST', headers, body: String(login) });
			expect(answer.headers.location).toBe('/tische');
		}
	});

	it('reads the same sentence for a wrong password and an unknown address', async () => {
		const said = [];
		for (const email of [people.hedda.email, 'niemand@example.org', people.almut.email]) {
			const body = String(new URLSearchParams({ email, password: 'falsch' }));
			const headers = { ...formType, origin: plain };
			const answer = await ask(`${plain}/anmelden`, { method: 'POST', headers, body });
			const sentence = /role="alert"[^]*?<p>(.*?)<\/p>/.exec(answer.body)?.[1];
			said.push({ status: answer.status, sentence });
		}
		expect(said[0]).toMatchObject({
			status: 401,
			sentence: expect.stringContaining('passen nicht')
		});
		expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
	});
});
