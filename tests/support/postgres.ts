import type { TestProject } from 'vitest/node';
import { privatePostgres } from './private-postgres.ts';
import { makeTemplate } from './template.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Superuser's URL with the database `postgres`. */
		postgres: string;
	}
}

/** One PostgreSQL per run, with one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await privatePostgres();
	const url = server.url('postgres');
	await makeTemplate(url);
	project.provide('postgres', url);
	return () => server.stop();
}
