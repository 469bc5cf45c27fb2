import { accessSync, constants, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import type { Db } from '#lib/db/db.server.ts';
import { listen, type Listeners, type Listening } from '#lib/db/listen.server.ts';
import { appRole, migrate } from '#lib/db/migrate.server.ts';
import { connect, openDatabase } from '#lib/db/open.server.ts';
import { migrationsFolder, type Config } from './config.ts';
import { Embedded } from './embedded.ts';

/** The database of this process: migrated, opened as the app's role. */
export type ServerDatabase = {
	db: Db;
	/** As the owner of the tables: for what the app itself may not do. */
	ownerUrl: string;
	/** Hears what other processes (and this one) announce. */
	listen(listeners: Listeners): Promise<Listening>;
	/** Ends the connections, then the server if it is ours. */
	close(): Promise<void>;
};

type Source = { ownerUrl: string; appUrl: string; role: string | undefined; embedded?: Embedded };

export async function startDatabase(config: Config): Promise<ServerDatabase> {
	const source = await findSource(config);
	const { appUrl, role, embedded } = source;
	try {
		await bringUpToDate(source);
	} catch (reason) {
		await embedded?.stop();
		throw reason;
	}
	const { db, close } = openDatabase(appUrl, role ? { role } : {});
	return {
		db,
		ownerUrl: source.ownerUrl,
		listen: (listeners) => listen(appUrl, listeners),
		async close() {
			await close();
			await embedded?.stop();
		}
	};
}

async function bringUpToDate({ ownerUrl, appUrl, role, embedded }: Source): Promise<void> {
	try {
		await migrate(ownerUrl, { migrationsFolder, role: role ?? roleIn(appUrl) });
	} catch (reason) {
		const cause = (reason as Error).cause ?? reason;
		const { code, message } = cause as { code?: string; message: string };
		if (code === undefined) throw reason;
		const advice = embedded ? ' "npm run demo:reset" starts over with an empty one.' : '';
		throw new Error(`The database could not be brought up to date: ${message} (${code}).${advice}`);
	}
}

/** Throws away everything in the private database; the next start finds it empty. */
export async function emptyPrivateDatabase(config: Config): Promise<void> {
	if (config.databaseUrl !== undefined)
		throw new Error(
			'Only the private database can be reset; DATABASE_URL is set, so nothing was done.'
		);
	const embedded = await startEmbedded(config);
	await embedded.dropDatabase();
	await embedded.stop();
}

async function findSource(config: Config): Promise<Source> {
	const { databaseUrl, databaseOwnerUrl } = config;
	if (databaseUrl === undefined) {
		const embedded = await startEmbedded(config);
		await embedded.createDatabase();
		const url = embedded.url();
		return { ownerUrl: url, appUrl: url, role: appRole, embedded };
	}
	await demandReachable('DATABASE_URL', databaseUrl);
	if (databaseOwnerUrl === undefined)
		return { ownerUrl: databaseUrl, appUrl: databaseUrl, role: appRole };
	await demandReachable('DATABASE_OWNER_URL', databaseOwnerUrl);
	return { ownerUrl: databaseOwnerUrl, appUrl: databaseUrl, role: undefined };
}

function startEmbedded({ dataDir }: Config): Promise<Embedded> {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		accessSync(dataDir, constants.W_OK | constants.X_OK);
	} catch {
		throw new Error(
			`The data folder ${dataDir} cannot be written to. ` +
				'Give this user access to it, or choose another folder by DATA_DIR.'
		);
	}
	return Embedded.start({ folder: path.join(dataDir, 'postgres') });
}

/** As whom a login works: itself, unless the URL names a role (`?role=…`, a setting of PostgreSQL). */
function roleIn(url: string): string {
	const { searchParams, username } = new URL(url);
	return searchParams.get('role') ?? decodeURIComponent(username);
}

async function demandReachable(name: string, url: string): Promise<void> {
	const sql = connect(url, { max: 1, connect_timeout: 5, backoff: false });
	try {
		const [row] = await sql`select current_setting('server_version_num')::int as version`;
		if (row?.version < 150_000)
			throw new Error(`${name} leads to a PostgreSQL that is too old; 15 or newer is needed.`);
	} catch (reason) {
		const code = (reason as { code?: string }).code;
		if (code === undefined) throw reason;
		throw new Error(`The database in ${name} cannot be reached: ${whyUnreachable(code)}`);
	} finally {
		await sql.end({ timeout: 1 });
	}
}

const reasons: Record<string, string> = {
	ECONNREFUSED: 'nothing listens at this address and port.',
	ENOTFOUND: 'this host name is unknown.',
	EAI_AGAIN: 'this host name could not be looked up.',
	ENOENT: 'this socket does not exist.',
	CONNECT_TIMEOUT: 'it does not answer.',
	ETIMEDOUT: 'it does not answer.',
	EHOSTUNREACH: 'no network leads to it.',
	'28P01': 'user name or password is wrong.',
	'28000': 'this user may not log in.',
	'3D000': 'the server has no database of this name.',
	'53300': 'the server has no connections left.',
	'57P03': 'it is just starting; try again in a moment.'
};

const whyUnreachable = (code: string) => reasons[code] ?? `it answered with ${code}.`;
