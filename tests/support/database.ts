import { inject, test as base } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { copyOfTemplate, type TestDatabase } from './template.ts';

export { migrationsFolder } from './template.ts';

/** A migrated, empty database of its own: for tests with several connections or processes. */
export const freshDatabase = (): Promise<TestDatabase> => copyOfTemplate(inject('postgres'));

const ROLLBACK = Symbol('rollback');
let shared: Promise<TestDatabase> | undefined;

/** `it` with a migrated database that forgets everything after the test. */
export const it = base.extend<{ db: Db }>({
	db: async ({}, use) => {
		const { db } = await (shared ??= freshDatabase());
		const finished = db.transaction(async (tx) => {
			await use(tx as unknown as Db);
			throw ROLLBACK;
		});
		await finished.catch((reason: unknown) => {
			if (reason !== ROLLBACK) throw reason;
		});
	}
});
