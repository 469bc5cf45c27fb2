// Runs before `npm start`, `npm test` and `npm run dev`, also where nothing is installed yet and Node is
// older than ours. Therefore plain JavaScript for Node 20, without any package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const at = (/** @type {string[]} */ ...names) => path.join(root, ...names);
const lock = at('.prepare');
const stamp = at('build/.made-from');

/** What the pages are built from. */
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

try {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		throw new Error(
			`Augenhöhe needs Node 20 or newer to install itself; this is ${process.version}.`
		);
	}
	await alone(() => {
		if (!isInstalled()) runNpm('ci', '--include=dev');
		if (process.argv.includes('--no-build')) return;
		const wanted = hashOf(sources);
		if (readOrEmpty(stamp) === wanted) return;
		fs.rmSync(stamp, { force: true });
		runNpm('run', 'build');
		fs.writeFileSync(stamp, wanted);
	});
} catch (reason) {
	console.error(`\n${reason instanceof Error ? reason.message : reason}`);
	process.exitCode = 1;
}

/**
 * Whether node_modules is what the lockfile says. npm writes its own list last, so a list that fits
 * means that the installation was finished.
 */
function isInstalled() {
	const wanted = JSON.parse(fs.readFileSync(at('package-lock.json'), 'utf8')).packages;
	const list = readOrEmpty(at('node_modules/.package-lock.json'));
	if (!list || !fs.existsSync(at('node_modules/.bin/node'))) return false;
	const { packages: found } = JSON.parse(list);
	if (Object.keys(found).some((name) => !(name in wanted))) return false;
	return Object.entries(wanted).every(([name, entry]) => {
		if (name === '') return true;
		// Optional ones are there only if they fit this machine.
		if (!(name in found)) return Boolean(entry.optional) || Boolean(entry.devOptional);
		return found[name].version === entry.version && found[name].integrity === entry.integrity;
	});
}

/** @param {string[]} args */
function runNpm(...args) {
	const script = process.env['npm_execpath'];
	const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
	console.log(`> npm ${args.join(' ')}`);
	const { status } = spawnSync(command, [...first, ...args], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit']
	});
	if (status === 0) return;
	throw new Error(
		`"npm ${args.join(' ')}" failed; its messages are above. The next start tries again.`
	);
}

/** @param {string[]} names */
function hashOf(names) {
	const hash = createHash('sha256');
	for (const file of names.flatMap(filesIn).sort()) {
		hash
			.update(`${file}\0`)
			.update(fs.readFileSync(at(file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** @param {string} name @returns {string[]} */
function filesIn(name) {
	if (!fs.existsSync(at(name)) || name.endsWith('.test.ts')) return [];
	if (!fs.statSync(at(name)).isDirectory()) return [name];
	return fs.readdirSync(at(name)).flatMap((entry) => filesIn(`${name}/${entry}`));
}

/** @param {string} file */
function readOrEmpty(file) {
	try {
		return fs.readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/**
 * `npm start` and `npm test` at the same moment must not install over each other.
 * @param {() => void} work
 */
async function alone(work) {
	while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 200));
	try {
		work();
	} finally {
		fs.rmSync(lock, { recursive: true, force: true });
	}
}

/** A lock whose process is gone was left by a crash. */
function takeLock() {
	const owner = path.join(lock, 'pid');
	try {
		fs.mkdirSync(lock);
		fs.writeFileSync(owner, String(process.pid));
		return true;
	} catch (reason) {
		if (/** @type {NodeJS.ErrnoException} */ (reason).code !== 'EEXIST') {
			throw new Error(`The folder ${root} must be writable to install and build here.`);
		}
	}
	const pid = Number(readOrEmpty(owner));
	const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
	if (pid ? !isRunning(pid) : age > 5000) fs.rmSync(lock, { recursive: true, force: true });
	return false;
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (reason) {
		return /** @type {NodeJS.ErrnoException} */ (reason).code === 'EPERM';
	}
}
