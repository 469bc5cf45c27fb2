import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { framesOf } from './frames.ts';

/** On both sides of each length at which a header grows. */
const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];

test('messages of every length arrive whole, one behind the other', async () => {
	const messages = lengths.map((length, index) => new Uint8Array(length).fill(index + 1));
	const server = createServer();
	const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	server.on('upgrade', (request, stream, head) =>
		sockets.handleUpgrade(request, stream, head, () => void stream.write(framesOf(messages)))
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');

	const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
	const received: Uint8Array[] = [];
	await new Promise<void>((resolve, reject) => {
		client.on('error', reject);
		client.on('message', (data: Buffer, isBinary) => {
			expect(isBinary).toBe(true);
			received.push(new Uint8Array(data));
			if (received.length === messages.length) resolve();
		});
	});

	expect(received).toEqual(messages);
	client.terminate();
	server.close();
});
