/**
 * Everything that must be true before a change is accepted (`npm test`), or the part of it that
 * takes less than a minute (`npm run check`, here `--fast`). A failed stage does not stop the others.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { provideChromium } from './support/chromium.ts';
import { systemPostgres } from './support/system-postgres.ts';

type Result = { passed: number; failed: number };
type Stage = { name: string; run: () => Promise<{ result: Result; output: string }> };

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'test-results');
const bin = path.join(root, 'node_modules/.bin');
const fast = process.argv.includes('--fast');

/** Runs a tool of this project; what it prints is shown at once, or kept where others run beside it. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}, show = false) {
	return new Promise<{ ok: boolean; output: string }>((resolve) => {
		const child = spawn(path.join(bin, command), args, {
			cwd: root,
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
			env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` }
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', (reason) => resolve({ ok: false, output: String(reason) }));
		child.on('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** A check that either holds or does not: it counts as one. */
const check = (name: string, command: string, ...args: string[]): Stage => ({
	name,
	run: async () => {
		const { ok, output } = await run(command, args);
		return { result: ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output };
	}
});

/** Reads a report; a run that died without saying why counts as one failure. */
function count(ok: boolean, file: string, read: (report: never) => Result): Result {
	let result: Result = { passed: 0, failed: 0 };
	try {
		result = read(JSON.parse(readFileSync(file, 'utf8')) as never);
	} catch {
		// No report: the tool did not get as far as running a test.
	}
	return !ok && result.failed === 0 ? { ...result, failed: 1 } : result;
}

type VitestReport = { numPassedTests: number; numTotalTests: number };

/** Tests that were neither passed nor failed were skipped: here that is a failure. */
const readVitest = ({ numPassedTests, numTotalTests }: VitestReport): Result => ({
	passed: numPassedTests,
	failed: numTotalTests - numPassedTests
});

type Chosen = { projects: string[]; files?: string[]; env?: NodeJS.ProcessEnv; show?: true };

const vitest = (name: string, { projects, files = [], env = {}, show }: Chosen): Stage => ({
	name,
	run: async () => {
		const file = path.join(reports, `${name.replace(/\W+/g, '-')}.json`);
		const chosen = projects.flatMap((project) => ['--project', project]);
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const args = ['run', ...chosen, ...files, ...reporters];
		const { ok, output } = await run('vitest', args, env, show);
		return { result: count(ok, file, readVitest), output };
	}
});

/** Migrations and the sync server once more, where another PostgreSQL is installed. */
function onSystemPostgres(): Stage[] {
	const found = systemPostgres();
	if (!found) return [];
	const files = ['src/lib/db/migrate', 'tests/sync/'];
	const env = { TEST_POSTGRES_BIN: found.bin };
	const name = `On the system's PostgreSQL ${found.version}`;
	return [vitest(name, { projects: ['unit', 'sync'], files, env })];
}

type PlaywrightReport = {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** What needed a second try is named in the list above as flaky, and has passed. */
const readPlaywright = ({ stats }: PlaywrightReport): Result => ({
	passed: stats.expected + stats.flaky,
	failed: stats.unexpected + stats.skipped
});

const journeys: Stage = {
	name: 'Journeys in a real browser',
	run: async () => {
		const missing = provideChromium();
		if (missing) return { result: { passed: 0, failed: 1 }, output: missing };
		const file = path.join(reports, 'journeys.json');
		const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
		const { ok } = await run('playwright', ['test', '--reporter=list,json'], env, true);
		return { result: count(ok, file, readPlaywright), output: '' };
	}
};

async function perform(stage: Stage, total: Result): Promise<void> {
	const started = Date.now();
	const { result, output } = await stage.run();
	total.passed += result.passed;
	total.failed += result.failed;
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const verdict = result.failed > 0 ? `${result.failed} failed` : 'ok';
	if (output.trim() && result.failed > 0) console.log(`\n${output.trimEnd()}`);
	console.log(`── ${stage.name}: ${verdict} (${seconds} s)`);
}

/** They share the two cores of a small machine; whoever is done first takes the next. */
async function sideBySide(stages: Stage[], total: Result): Promise<void> {
	const waiting = [...stages];
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await perform(next, total);
	};
	await Promise.all([worker(), worker()]);
}

const still = [
	check('Types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	check('Lint', 'eslint', '.', '--max-warnings', '0'),
	check('Format', 'prettier', '--check', '.', '--log-level', 'warn'),
	check('Boundaries', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests', 'drizzle')
];
const unused = check('Nothing unused', 'knip', '--no-progress', '--no-config-hints');
const unit = vitest('Domain', { projects: ['unit'], show: true });
/** Each of them goes one file after the other, and mostly waits: the longest first. */
const oneByOne = [
	vitest('Faults', { projects: ['faults'] }),
	vitest('Rules of the whole', { projects: ['rules'] })
];
/** Real time between several processes: nothing stands beside them. */
const inRealTime = [vitest('Sync server', { projects: ['sync'] }), ...onSystemPostgres()];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Result = { passed: 0, failed: 0 };
await run('svelte-kit', ['sync']);

/** Uses every core by itself. */
async function byItself(stage: Stage): Promise<void> {
	console.log(`\n━━ ${stage.name}`);
	await perform(stage, total);
}

await sideBySide(fast ? still : [...still, unused], total);
await byItself(unit);
if (!fast) {
	console.log('\n━━ The whole');
	await sideBySide(oneByOne, total);
	for (const stage of [...inRealTime, journeys]) await byItself(stage);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
