import type { Db } from '#lib/db/db.server.ts';
import { test as base } from 'vitest';
import { seedDemoTown, type Town } from '../../src/demo/seed.ts';
import { NOON } from './builders.ts';
import { freshDatabase } from './database.ts';
import type { TestDatabase } from './template.ts';

const ROLLBACK = Symbol('rollback');
let shared: Promise<{ database: TestDatabase; town: Town }> | undefined;

/** `it` in the demo town as it was seeded at noon: built once for a file, changed by no test. */
export const it = base.extend<{ db: Db; town: Town }>({
	town: async ({}, use) => use((await (shared ??= seeded())).town),
	db: async ({}, use) => {
		const { database } = await (shared ??= seeded());
		const finished = database.db.transaction(async (tx) => {
			await use(tx as unknown as Db);
			throw ROLLBACK;
		});
		await finished.catch((reason: unknown) => {
			if (reason !== ROLLBACK) throw reason;
		});
	}
});

async function seeded() {
	const database = await freshDatabase();
	return { database, town: await seedDemoTown({ db: database.db, now: NOON }) };
}
