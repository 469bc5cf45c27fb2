import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Client } from '../sync/client.ts';
import { aLiveMeeting } from '../sync/meeting.ts';
import { freshDatabase } from '../support/database.ts';
import { processesNaming } from '../support/processes.ts';
import { startServer, type RunningServer } from '../support/server.ts';

const withinMs = 10_000;

/** A plain connection on which the text was sent. */
async function speak({ url }: RunningServer, text: string) {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	socket.on('error', () => {});
	await once(socket, 'connect');
	socket.write(text);
	return socket;
}

async function expectNothingLeft({ dataDir }: RunningServer): Promise<void> {
	await expect.poll(() => processesNaming(dataDir), { timeout: 10_000 }).toEqual([]);
}

describe('stopping', () => {
	it.for(['SIGTERM', 'SIGINT'] as const)('ends everything on %s', async (signal) => {
		const server = await startServer({ env: { DEMO: '0' } });
		const asked = Date.now();
		await server.kill(signal);
		expect(Date.now() - asked).toBeLessThan(withinMs);
		await expectNothingLeft(server);
	});

	it('ends although clients hold their connections and send nothing more', async () => {
		const server = await startServer({ env: { DEMO: '0' } });
		const idle = await speak(server, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
		const stuck = await speak(
			server,
			'POST /anmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\nemail='
		);
		const asked = Date.now();
		await server.kill('SIGTERM');
		expect(Date.now() - asked).toBeLessThan(withinMs);
		await expectNothingLeft(server);
		idle.destroy();
		stuck.destroy();
	});

	it('takes the database along when the signal goes to the whole group, as Ctrl+C does', async () => {
		const server = await startServer({ env: { DEMO: '0' } });
		process.kill(-server.pid, 'SIGINT');
		await server.kill('SIGINT');
		expect(server.output()).not.toContain('fault');
		await expectNothingLeft(server);
	});
});

describe('stopping while people write', () => {
	it('closes their sockets with 1012, and what was called saved is stored', async () => {
		const database = await freshDatabase();
		const meeting = await aLiveMeeting(database.db);
		const { token } = await meeting.someone();
		const server = await startServer({ env: { DATABASE_URL: database.ownerUrl } });
		const url = server.url.replace('http', 'ws');
		const client = await Client.join({ url, room: meeting.room, token });
		const item = meeting.items[0]!.id;
		client.write(item, 'Noch schnell');
		await client.saved();
		await server.kill('SIGTERM');
		expect(await client.ended()).toBe(1012);
		expect(JSON.stringify(await meeting.stored(item))).toContain('Noch schnell');
		await database.close();
	});
});

describe('a client that breaks off', () => {
	it('in the middle of an upgrade ends nobody else', async () => {
		const server = await startServer({ env: { DEMO: '0' } });
		for (const path of ['/sync/minutes/x', '/elsewhere']) {
			for (let n = 0; n < 20; n++) (await speak(server, upgrade(path))).resetAndDestroy();
		}
		expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
		await server.stop();
	});
});

const upgrade = (path: string) =>
	[
		`GET ${path} HTTP/1.1`,
		'Host: localhost',
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		'\r\n'
	].join('\r\n');
