import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder } from './private-postgres.ts';

export type StartOptions = {
	/** Added to a minimal environment. PORT is 0 and DATA_DIR a new folder unless given. */
	env?: Record<string, string>;
	args?: string[];
	/** Run as this user, for tests as root that look at ordinary users. */
	uid?: number;
	/** Where the project lies, if not here. */
	root?: string;
};

export type RunningServer = {
	/** `http://127.0.0.1:<port>` */
	url: string;
	pid: number;
	/** Milliseconds from the start to "ready". */
	readyAfter: number;
	dataDir: string;
	/** Everything it said, on both channels. */
	output(): string;
	/** Sends the signal and waits for the end. */
	kill(signal: NodeJS.Signals): Promise<void>;
	/** SIGTERM, then the data folder goes too if it was made here. */
	stop(): Promise<void>;
};

const projectRoot = path.resolve(import.meta.dirname, '../..');
const logs = path.join(projectRoot, 'test-results/servers');
const readyWithinMs = 60_000;

/** The real server as `npm start` runs it, on a free port. Waits until it is ready. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
	const started = Date.now();
	const launched = launch(options);
	const { child, dataDir, output } = launched;
	const url = await launched.waitFor(/ready on (http:\S+)/, readyWithinMs);
	return {
		url,
		pid: child.pid!,
		readyAfter: Date.now() - started,
		dataDir,
		output,
		kill: launched.kill,
		async stop() {
			await launched.kill('SIGTERM');
			if (!options.env?.['DATA_DIR']) fs.rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

/** The same, but for starts that are not meant to succeed, or to be interrupted. */
export function launch({ env = {}, args = [], uid, root = projectRoot }: StartOptions = {}) {
	const dataDir = env['DATA_DIR'] ?? temporaryFolder('data');
	const node = path.join(root, 'node_modules/.bin/node');
	const command = [...asUser(uid, node), node, 'src/server/main.ts', ...args];
	const child = spawn(command[0]!, command.slice(1), {
		cwd: root,
		// A session of its own, like that of a terminal.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, ...env }
	});
	const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	let said = '';
	const log = openLog(child.pid);
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			fs.appendFileSync(log, text);
		});
	}
	const output = () => said;
	const kill = async (signal: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) child.kill(signal);
		await ended;
	};
	return { child, dataDir, ended, output, kill, waitFor: waitFor(ended, output) };
}

/** Where the project lies in somebody's private folder, the user may read there, but no more. */
function asUser(uid: number | undefined, node: string): string[] {
	if (uid === undefined) return [];
	const become = ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
	if (spawnSync(become[0]!, [...become.slice(1), 'test', '-x', node]).status === 0) return become;
	return [...become, '--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
}

/** Rules are checked on these afterwards: nothing personal may be in them. */
function openLog(pid: number | undefined): string {
	fs.mkdirSync(logs, { recursive: true });
	return path.join(logs, `${pid ?? 'none'}.log`);
}

/** Waits until the output matches; returns the first group. */
function waitFor(ended: Promise<unknown>, output: () => string) {
	return async (pattern: RegExp, withinMs: number): Promise<string> => {
		const until = Date.now() + withinMs;
		let over = false;
		void ended.then(() => (over = true));
		for (;;) {
			const found = pattern.exec(output());
			if (found) return found[1] ?? found[0];
			if (over) throw new Error(`The server ended before it said ${pattern}:\n${output()}`);
			if (Date.now() > until) throw new Error(`The server never said ${pattern}:\n${output()}`);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
}
