import { randomUUID } from 'node:crypto';
import * as path from 'node:path';
import { appRole, migrate } from '#lib/db/migrate.server.ts';
import { connect, openDatabase, type Database } from '#lib/db/open.server.ts';

export type TestDatabase = Database & {
	/** As the app connects: its role may not do everything. */
	url: string;
	/** As the owner: for what the app itself may not do. */
	ownerUrl: string;
};

const projectRoot = path.resolve(import.meta.dirname, '../..');
export const migrationsFolder = path.join(projectRoot, 'drizzle/migrations');

const emptyTemplate = 'augenhoehe_template';

/**
 * Makes the migrated database that `freshDatabase` copies.
 *
 * @returns the URL of its owner, for whoever wants to put something into it
 */
export async function makeTemplate(serverUrl: string, template = emptyTemplate): Promise<string> {
	await onServer(serverUrl, async (sql) => {
		await sql`drop database if exists ${sql(template)} with (force)`;
		await sql`create database ${sql(template)}`;
	});
	const ownerUrl = on(serverUrl, template);
	await migrate(ownerUrl, { migrationsFolder });
	return ownerUrl;
}

/** A migrated, empty database of its own: for tests with several connections or processes. */
export async function copyOfTemplate(
	serverUrl: string,
	template = emptyTemplate
): Promise<TestDatabase> {
	const { ownerUrl, remove } = await newDatabase(serverUrl, template);
	const url = withRole(ownerUrl);
	return closingWith(openDatabase(url), { url, ownerUrl, remove });
}

/** A database in which nothing is, not even tables; opened as its owner. */
export async function emptyDatabase(serverUrl: string): Promise<TestDatabase> {
	const { ownerUrl, remove } = await newDatabase(serverUrl, 'template1');
	return closingWith(openDatabase(ownerUrl), { url: ownerUrl, ownerUrl, remove });
}

async function newDatabase(serverUrl: string, from: string) {
	const name = `t_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
	await onServer(serverUrl, (sql) => sql`create database ${sql(name)} template ${sql(from)}`);
	const remove = () =>
		onServer(serverUrl, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
	return { ownerUrl: on(serverUrl, name), remove };
}

function closingWith(
	database: Database,
	{ remove, ...urls }: { url: string; ownerUrl: string; remove: () => Promise<void> }
): TestDatabase {
	const close = async () => {
		await database.close();
		await remove();
	};
	return { ...database, ...urls, close };
}

function withRole(url: string): string {
	const target = new URL(url);
	target.searchParams.set('role', appRole);
	return target.href;
}

function on(serverUrl: string, database: string): string {
	const url = new URL(serverUrl);
	url.pathname = `/${database}`;
	return url.href;
}

async function onServer(
	url: string,
	work: (sql: ReturnType<typeof connect>) => PromiseLike<unknown>
) {
	const sql = connect(url, { max: 1 });
	try {
		await work(sql);
	} finally {
		await sql.end({ timeout: 3 });
	}
}
