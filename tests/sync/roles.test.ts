import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPassword, people } from '../../src/demo/world.ts';
import { ask, cookiesOf, formType } from '../support/ask.ts';
import { linksIn } from '../support/browser.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';
import { Client } from './client.ts';

let web: RunningServer;
let sync: RunningServer;
let cookie = '';
let meeting = '';
let end: (() => Promise<void>)[] = [];

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	const start = (ROLES: string) => startServer({ env: { ...settingsFor(town), ROLES } });
	[web, sync] = [await start('web'), await start('sync')];
	end = [() => web.stop(), () => sync.stop(), () => town.close()];
	const login = { email: people.hedda.email, password: demoPassword };
	cookie = cookiesOf(await send('/anmelden', login))['session']!.split(';')[0]!;
	const table = (await page('/tische/runder-tisch')).body;
	meeting = linksIn(table).find((link) => /^\/sitzungen\/[0-9a-f-]{36}$/.test(link))!;
});

afterAll(async () => {
	for (const step of end) await step();
});

const page = (path: string) => ask(web.url + path, { headers: { cookie } });
const send = (path: string, fields: Record<string, string>) =>
	ask(web.url + path, {
		method: 'POST',
		headers: { ...formType, cookie, origin: web.url },
		body: new URLSearchParams(fields).toString()
	});

async function join(): Promise<{ client: Client; item: string }> {
	const [, item, room] = /data-item="([^"]+)" data-room="([^"]+\/open\/\d+)"/.exec(
		(await page(meeting)).body
	)!;
	const token = cookie.slice('session='.length);
	const url = sync.url.replace('http', 'ws');
	return { client: await Client.join({ url, room: room!, token }), item: item! };
}

describe('pages and sync server in processes of their own', () => {
	it('serve one meeting: what changes on a page reaches the sockets', async () => {
		const { client } = await join();
		expect(client.closeCode).toBeUndefined();
		const fields = { title: 'Aus dem anderen Prozess', kind: 'report', plannedMinutes: '5' };
		expect((await send(`${meeting}?/add`, fields)).status).toBe(303);
		await client.until(() => client.changed.includes('agenda'));
		client.close();
	});

	it('serve one text: what is written appears on the page', async () => {
		const { client, item } = await join();
		client.write(item, 'Geschrieben im einen, gelesen im anderen.');
		await client.saved();
		await expect
			.poll(async () => (await page(meeting)).body, { timeout: 10_000 })
			.toContain('Geschrieben im einen, gelesen im anderen.');
		client.close();
	});

	it('end a right together: a logout on a page closes the socket within a second', async () => {
		const { client } = await join();
		const since = performance.now();
		expect((await send('/abmelden', {})).status).toBe(303);
		expect(await client.ended()).toBe(4401);
		expect(performance.now() - since).toBeLessThan(1000);
	});

	it('do nothing but their own work', async () => {
		expect((await ask(`${sync.url}/anmelden`)).status).toBe(404);
		expect((await ask(`${sync.url}/readyz`)).status).toBe(200);
		const elsewhere = new Client({ url: web.url.replace('http', 'ws'), room: 'minutes/x' });
		elsewhere.connect();
		// The handshake is refused, so there is no close code of ours.
		expect(await elsewhere.ended()).toBe(1006);
	});
});
