import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aFolderWith, root } from '../support/project.ts';

type Rules = { forbidden: { name: string }[] };
const config = path.join(root, '.dependency-cruiser.cjs');
const rules = (createRequire(import.meta.url)(config) as Rules).forbidden.map(({ name }) => name);

/** `[rule, file, import]`: a file that may not import that, and the rule which notices. */
const violations: [string, string, string][] = [
	['sql-in-its-place', 'src/lib/meetings/cancel.server.ts', 'drizzle-orm'],
	['sql-in-its-place', 'src/routes/+page.server.ts', 'drizzle-orm/pg-core'],
	['sql-in-its-place', 'src/sync/store.ts', 'postgres'],
	['tables-stay-home', 'src/lib/decisions/queries.server.ts', '#lib/agenda/tables.server.ts'],
	['writes-stay-home', 'src/lib/decisions/decide.server.ts', '#lib/agenda/writes.server.ts'],
	['writes-stay-home', 'src/lib/decisions/vote.server.ts', '#lib/agenda/x.writes.server.ts'],
	['no-rows-outside-domains', 'src/routes/tables/+page.server.ts', '#lib/agenda/tables.server.ts'],
	['no-rows-outside-domains', 'src/jobs/clean.ts', '#lib/agenda/writes.server.ts'],
	['sync-stays-small', 'src/sync/rooms.ts', '#lib/agenda/queries.server.ts'],
	['sync-stays-small', 'src/sync/gate.ts', '../server/shutdown.ts'],
	['the-wall', 'src/lib/agenda/peek.server.ts', '#lib/cases/queries.server.ts'],
	['the-wall', 'src/lib/meetings/detour.server.ts', '#lib/bridge/released.server.ts'],
	['the-wall', 'src/sync/detour.ts', '#lib/access/detour.ts'],
	['policies-are-pure', 'src/lib/access/policies/agenda.ts', '#lib/agenda/queries.server.ts'],
	['no-rights-in-components', 'src/lib/agenda/Item.svelte', '#lib/access/access.ts'],
	['lib-knows-no-routes', 'src/lib/agenda/link.ts', '../../routes/paths.ts'],
	['lib-knows-no-process', 'src/lib/agenda/add.server.ts', '../../server/runtime.ts'],
	['domain-knows-no-framework', 'src/lib/agenda/move.server.ts', '@sveltejs/kit'],
	['domain-knows-no-framework', 'src/lib/agenda/page.ts', '$app/state'],
	['domain-knows-no-framework', 'src/jobs/digest.ts', '$lib/agenda/agenda.ts'],
	['server-runs-on-plain-node', 'src/server/main.ts', '#lib/agenda/list.ts'],
	['runtime-needs-dependencies', 'src/sync/decode.ts', 'fast-check'],
	['tools-know-no-domain', 'src/lib/ui/Seat.svelte', '#lib/agenda/agenda.ts'],
	['the-demo-stays-apart', 'src/routes/demo/+page.server.ts', '../../demo/world.ts'],
	['no-test-code-in-the-product', 'src/lib/agenda/fake.server.ts', '../../../tests/builders.ts'],
	['no-cycles', 'src/lib/time/day.ts', './week.ts'],
	['resolvable', 'src/lib/time/moon.ts', './nowhere.ts']
];

/** What looks similar and is allowed. */
const lawful: [string, string][] = [
	['src/lib/agenda/queries.server.ts', 'drizzle-orm'],
	['src/lib/agenda/x.writes.server.ts', 'drizzle-orm'],
	['src/lib/access/scopes/agenda.server.ts', '#lib/agenda/tables.server.ts'],
	['src/lib/meetings/tables.server.ts', '#lib/agenda/tables.server.ts'],
	['src/lib/agenda/tables.server.ts', '#lib/meetings/tables.server.ts'],
	['src/lib/commitments/carry.server.ts', '#lib/agenda/queries.server.ts'],
	['src/sync/open.ts', '#lib/minutes/rooms.server.ts'],
	['src/lib/minutes/connection.svelte.ts', '../../sync/protocol.ts'],
	['src/lib/agenda/Good.svelte', '$app/forms'],
	['src/lib/forms/forms.server.ts', '@sveltejs/kit'],
	['src/lib/agenda/add.test.ts', '../../../tests/builders.ts'],
	['src/demo/world.ts', '#lib/agenda/tables.server.ts'],
	['src/server/start.ts', '../demo/world.ts']
];

/** What the files above lead to. */
const surroundings: [string, string][] = [
	['src/lib/agenda/agenda.ts', ''],
	['src/lib/agenda/writes.server.ts', ''],
	['src/lib/cases/queries.server.ts', ''],
	['src/lib/bridge/released.server.ts', '#lib/cases/queries.server.ts'],
	['src/lib/access/detour.ts', '#lib/bridge/released.server.ts'],
	['src/lib/access/access.ts', ''],
	['src/lib/agenda/list.ts', './List.svelte'],
	['src/lib/agenda/List.svelte', ''],
	['src/lib/minutes/rooms.server.ts', ''],
	['src/lib/time/week.ts', './day.ts'],
	['src/routes/paths.ts', ''],
	['src/server/runtime.ts', ''],
	['src/server/shutdown.ts', ''],
	['src/sync/protocol.ts', ''],
	['tests/builders.ts', '']
];

const packages = ['drizzle-orm', 'postgres', '@sveltejs/kit', 'fast-check', 'svelte'];
/** What a compiled component imports. */
const compiled = ['client.js', 'disclose-version.js', 'flags/async.js', 'flags/legacy.js'];

function codeOf(file: string, imported: string): string {
	const line = imported ? `import * as it from '${imported}';\nconsole.log(it);\n` : 'export {};\n';
	return file.endsWith('.svelte') ? `<script lang="ts">\n${line}</script>\n` : line;
}

function aProject(): Record<string, string> {
	const files: Record<string, string> = {
		'package.json': JSON.stringify({
			type: 'module',
			imports: { '#lib/*': './src/lib/*' },
			dependencies: { 'drizzle-orm': '1', postgres: '1' },
			devDependencies: { '@sveltejs/kit': '1', 'fast-check': '1', svelte: '5' }
		}),
		'tsconfig.json': JSON.stringify({
			compilerOptions: { module: 'esnext', moduleResolution: 'bundler', strict: true }
		})
	};
	for (const name of packages) {
		files[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: 'index.js' });
		files[`node_modules/${name}/index.js`] = '';
		files[`node_modules/${name}/pg-core.js`] = '';
	}
	for (const file of compiled) files[`node_modules/svelte/internal/${file}`] = '';
	const all = [
		...surroundings,
		...lawful,
		...violations.map(([, file, to]) => [file, to] as const)
	];
	for (const [file, imported] of all) files[file] = codeOf(file, imported);
	return files;
}

type Report = { summary: { violations: { from: string; rule: { name: string } }[] } };

function cruise(folder: string): Report {
	const tool = path.join(root, 'node_modules/.bin/depcruise');
	const args = ['--config', config, '--output-type', 'json', 'src', 'tests'];
	const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
	return JSON.parse(execFileSync(tool, args, options)) as Report;
}

describe('the boundaries', () => {
	const { folder, remove } = aFolderWith(aProject());
	afterAll(remove);
	const found = cruise(folder).summary.violations;
	const rulesBrokenBy = (file: string) =>
		found.filter(({ from }) => from === file).map(({ rule }) => rule.name);

	it.each(violations)('%s: %s may not import %s', (rule, file) => {
		expect(rulesBrokenBy(file)).toContain(rule);
	});

	it.each(lawful)('%s may import %s', (file) => {
		expect(rulesBrokenBy(file)).toEqual([]);
	});

	it('are all proven by a violation', () => {
		expect([...new Set(violations.map(([rule]) => rule))].sort()).toEqual([...rules].sort());
	});
});
