import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '#lib/db/listen.server.ts';
import { openDatabase } from '#lib/db/open.server.ts';
import { startSync } from '#sync/server.ts';

export type Instance = { url: string; close(): Promise<void>; faults: object[] };

/** A sync server on a free port: what `main.ts` does, without pages. */
export async function startInstance(databaseUrl: string): Promise<Instance> {
	const { db, close } = openDatabase(databaseUrl);
	const faults: object[] = [];
	const log = { error: (fields: object) => void faults.push(fields) };
	const sync = await startSync({
		runtime: { db, config: { origin: undefined, allowedHosts: [] }, log },
		listen: (listeners) => listen(databaseUrl, listeners)
	});
	const server = createServer((_, response) => response.end());
	server.on('upgrade', sync.handleUpgrade);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
		faults,
		async close() {
			await sync.close();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await close();
		}
	};
}
