import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { binariesIn } from '../../src/server/embedded-binaries.ts';
import { Embedded } from '../../src/server/embedded.ts';

export type PrivatePostgres = {
	/** As the owner of everything, who may also make databases. */
	url(database: string): string;
	stop(): Promise<void>;
};

/** Nothing here outlives the run, so nothing has to survive a power cut. */
const fleeting = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * A PostgreSQL for one test run: the embedded one; with TEST_POSTGRES_BIN (a folder `bin`) that one, e.g.
 * the system's; with TEST_DATABASE_URL (login of a superuser) a server that runs already.
 */
export async function privatePostgres(bin = process.env['TEST_POSTGRES_BIN']) {
	const given = process.env['TEST_DATABASE_URL'];
	if (given && !bin) return { url: (name: string) => onServer(given, name), stop: async () => {} };
	const folder = temporaryFolder('postgres');
	const server = await Embedded.start({
		folder,
		settings: [...fleeting, 'max_connections=300'],
		...(bin ? { binaries: binariesIn(bin) } : {})
	});
	return {
		url: (database: string) => server.url(database),
		async stop() {
			await server.stop();
			fs.rmSync(folder, { recursive: true, force: true });
		}
	} satisfies PrivatePostgres;
}

function onServer(given: string, database: string): string {
	const url = new URL(given);
	url.pathname = `/${database}`;
	return url.href;
}

/** A new folder with a short path: sockets need one. */
export function temporaryFolder(name: string): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), `ah-${name}-`));
}
