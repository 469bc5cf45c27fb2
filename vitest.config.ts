import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Real time and real processes: one file after the other. */
const alone = { fileParallelism: false, maxWorkers: 1 };
/** Every core has a worker; the one that only hands out files needs none of its own. */
const everyCore = { maxWorkers: '100%' };
/** A module is loaded once per worker: nothing of the domain keeps a state of its own. */
const loadedOnce = { isolate: false };
/** A busy machine is no fault of the product. */
const patient = { testTimeout: 30_000, hookTimeout: 60_000 };
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

/** One private PostgreSQL for the whole run; every file gets a copy of a migrated template. */
const globalSetup = ['tests/support/postgres.ts'].filter((file) => existsSync(file));

export default defineConfig({
	test: {
		globalSetup,
		expect: { requireAssertions: true },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts'],
					...everyCore,
					...loadedOnce,
					...patient,
					sequence: { groupOrder: 0 }
				}
			},
			{
				test: {
					name: 'rules',
					include: ['tests/rules/*.test.ts'],
					...slow,
					...alone,
					sequence: { groupOrder: 1 }
				}
			},
			{
				test: {
					name: 'sync',
					include: ['tests/sync/*.test.ts'],
					...slow,
					...alone,
					sequence: { groupOrder: 2 }
				}
			},
			{
				test: {
					name: 'faults',
					include: ['tests/faults/*.test.ts'],
					...slow,
					...alone,
					testTimeout: 300_000,
					sequence: { groupOrder: 3 }
				}
			}
		]
	}
});
