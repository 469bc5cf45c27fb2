import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { root } from './project.ts';

/** Domains behind the wall; a new one is behind it, too. */
export const ombudsDomains = [
	'vault',
	'offices',
	'intake',
	'returning',
	'cases',
	'statements',
	'referrals',
	'mediation'
];

/** Modules of these domains whose name ends so. */
export async function ombudsModules(ending: string): Promise<Record<string, unknown>[]> {
	const all = readdirSync(path.join(root, 'src/lib'), { recursive: true, encoding: 'utf8' });
	const files = all
		.filter((file) => ombudsDomains.includes(file.split(path.sep)[0]!))
		.filter((file) => file.endsWith(ending))
		.sort();
	return Promise.all(
		files.map(
			(file) => import(path.join(root, 'src/lib', file)) as Promise<Record<string, unknown>>
		)
	);
}

const modules = await ombudsModules('tables.server.ts');

/** Every table behind the wall. */
export const ombudsTables: PgTable[] = modules
	.flatMap((module) => Object.values(module))
	.filter((value): value is PgTable => is(value, PgTable));
