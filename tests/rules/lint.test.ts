import { cpSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolderWith, root } from '../support/project.ts';

const filler = (count: number) => '\t// one more line\n'.repeat(count);
const longFunction = (count: number) => `export function f(): void {\n${filler(count - 2)}}\n`;
const longFile = (count: number) => `export {};\n${filler(count - 1)}`;
const longMarkup = (count: number) => '<p>Text</p>\n'.repeat(count);

/** `[rule, file, content]`: what each rule notices. */
const violations: [string, string, string][] = [
	['augenhoehe/short-functions', 'src/lib/agenda/long.ts', longFunction(41)],
	['augenhoehe/short-functions', 'tests/sync/a.test.ts', `it('x', () => {\n${filler(40)}});\n`],
	['max-lines', 'src/lib/agenda/many.ts', longFile(251)],
	['max-lines', 'src/lib/agenda/Many.svelte', longMarkup(151)],
	['max-lines', 'src/routes/+page.svelte', longMarkup(61)],
	['max-lines', 'src/routes/+page.server.ts', longFile(61)],
	['max-lines', 'src/routes/api/+server.ts', longFile(61)],
	['max-lines', 'src/hooks.server.ts', longFile(81)],
	['augenhoehe/telling-names', 'src/lib/helpers/agenda.ts', 'export {};\n'],
	['augenhoehe/telling-names', 'src/lib/agenda/utils.ts', 'export {};\n'],
	['augenhoehe/telling-names', 'src/lib/agenda/commonThings.ts', 'export {};\n'],
	['augenhoehe/telling-names', 'src/lib/agenda/RoomManager.svelte', '<p>Text</p>\n'],
	['augenhoehe/telling-names', 'src/lib/agenda/agenda-service.ts', 'export {};\n'],
	['@typescript-eslint/no-explicit-any', 'src/lib/a.ts', 'export const a = (b: any) => b;\n'],
	[
		'@typescript-eslint/ban-ts-comment',
		'src/lib/b.ts',
		'// @ts-ignore\nexport const b: string = 1;\n'
	],
	[
		'@typescript-eslint/no-floating-promises',
		'src/lib/c.ts',
		'export function c(): void {\n\tPromise.resolve();\n}\n'
	],
	[
		'@typescript-eslint/no-misused-promises',
		'src/lib/d.ts',
		'export const d = Promise.resolve(true) ? 1 : 2;\n'
	],
	['no-restricted-syntax', 'src/lib/e.ts', "export * from './c';\n"],
	['no-restricted-syntax', 'src/lib/f.ts', "export * from '#lib/c';\n"],
	['no-restricted-syntax', 'src/lib/agenda/g.server.ts', 'export const g = () => new Date();\n'],
	['no-restricted-syntax', 'src/lib/access/h.ts', 'export const h = () => Date.now();\n'],
	['no-restricted-syntax', 'tests/journeys/b.spec.ts', 'void page.waitForTimeout(5);\n'],
	['no-restricted-syntax', 'tests/sync/b.test.ts', "it.skip('x', () => {});\n"],
	['no-restricted-syntax', 'tests/sync/c.test.ts', "describe.only('x', () => {});\n"],
	['no-console', 'src/lib/i.ts', "console.log('here');\n"],
	['svelte/no-at-html-tags', 'src/lib/agenda/Html.svelte', "{@html '<p>'}\n"],
	['svelte/no-inline-styles', 'src/lib/agenda/Style.svelte', '<p style="color: red">Text</p>\n'],
	// A comment cannot switch a rule off.
	['no-console', 'src/lib/j.ts', "// eslint-disable-next-line\nconsole.log('here');\n"]
];

/** The limits themselves, and what is deliberately free of them. */
const lawful: [string, string][] = [
	['src/lib/agenda/longest.ts', longFunction(40)],
	['src/lib/agenda/most.ts', longFile(250)],
	['src/lib/agenda/Most.svelte', longMarkup(150)],
	['src/routes/most/+page.svelte', longMarkup(60)],
	['src/lib/i18n/agenda.de.ts', longFile(400)],
	['tests/sync/d.test.ts', `describe('rooms', () => {\n${filler(60)}});\n`],
	['tests/journeys/c.spec.ts', `test('a journey', () => {\n${filler(60)}});\n`],
	['src/lib/agenda/commonality.ts', 'export {};\n'],
	['src/lib/time/clock.ts', 'export const today = () => new Date();\n']
];

function aProject(): Record<string, string> {
	const compilerOptions = {
		strict: true,
		module: 'esnext',
		moduleResolution: 'bundler',
		target: 'esnext',
		noEmit: true,
		types: []
	};
	const files: Record<string, string> = {
		'package.json': JSON.stringify({ type: 'module' }),
		'tsconfig.json': JSON.stringify({ compilerOptions, include: ['**/*.ts', '**/*.svelte'] })
	};
	for (const [, file, content] of violations) files[file] = content;
	for (const [file, content] of lawful) files[file] = content;
	return files;
}

describe('the rules of writing', () => {
	const { folder, remove } = aFolderWith(aProject());
	const broken = new Map<string, (string | null)[]>();
	afterAll(remove);

	beforeAll(async () => {
		for (const file of ['eslint.config.js', 'eslint.rules.js', 'svelte.config.js']) {
			cpSync(path.join(root, file), path.join(folder, file));
		}
		symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
		const results = await new ESLint({ cwd: folder }).lintFiles(['src', 'tests']);
		for (const { filePath, messages } of results) {
			broken.set(
				path.relative(folder, filePath),
				messages.map(({ ruleId }) => ruleId)
			);
		}
	});

	it.each(violations)('%s speaks up in %s', (rule, file) => {
		expect(broken.get(file)).toContain(rule);
	});

	it.each(lawful)('%s is as it should be', (file) => {
		expect(broken.get(file)).toEqual([]);
	});
});
