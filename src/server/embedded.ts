import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { connect, type Sql } from '#lib/db/open.server.ts';
import { bareEnvironment, makeCluster } from './embedded-cluster.ts';
import { embeddedBinaries, launcher, type Binaries, type Launcher } from './embedded-binaries.ts';

export type EmbeddedOptions = {
	/** Absolute; holds the cluster, its log and, if the path is short enough, its socket. */
	folder: string;
	binaries?: Binaries;
	/** Further settings, `name=value`. */
	settings?: string[];
};

const owner = 'augenhoehe_owner';
const startWithinMs = 30_000;
const stopWithinMs = 4_500;

const fixedSettings = [
	'listen_addresses=',
	'unix_socket_permissions=0700',
	'max_connections=100',
	// What a killed process had begun is rolled back after a second, also while it waits for a lock.
	'client_connection_check_interval=1s',
	'timezone=UTC',
	'log_timezone=UTC',
	// What was erased must not live on in a file of the write-ahead log that waits to be used again.
	'wal_recycle=off',
	// The log holds no statements and no values: they may be personal data.
	'log_min_error_statement=panic',
	'log_error_verbosity=terse'
];

/**
 * A PostgreSQL of our own: reachable by a unix socket in a folder that only its user may enter.
 * It runs in its own session, so that Ctrl+C or a SIGTERM to the group reaches us and not it: we stop
 * it last, when everything is written. After a `kill -9` of ours it goes on, and we adopt it.
 */
export class Embedded {
	readonly #folder: string;
	readonly #sockets: string;
	readonly #binaries: Binaries;
	readonly #launcher: Launcher;
	readonly #settings: string[];
	#lock: Sql | undefined;
	/** Undefined if we adopted it. */
	#child: ChildProcess | undefined;
	#stopping = false;

	static async start(options: EmbeddedOptions): Promise<Embedded> {
		const binaries = options.binaries ?? embeddedBinaries();
		const run = await makeCluster(options.folder, binaries, (folder, uid) =>
			launcher(folder, binaries, uid)
		);
		const embedded = new Embedded(options, binaries, run);
		await embedded.#run();
		return embedded;
	}

	private constructor(options: EmbeddedOptions, binaries: Binaries, run: Launcher) {
		this.#folder = options.folder;
		this.#binaries = binaries;
		this.#launcher = run;
		this.#settings = [...fixedSettings, ...(options.settings ?? [])];
		this.#sockets = socketFolder(options.folder, run.uid);
	}

	/** Where to connect, as the owner of everything. */
	url(database = 'augenhoehe'): string {
		return `postgres://${owner}@localhost/${database}?host=${encodeURIComponent(this.#sockets)}`;
	}

	/** The postmaster's process id, or undefined if it does not run. */
	get pid(): number | undefined {
		return pidIn(path.join(this.#folder, 'cluster'));
	}

	/** Makes an empty database unless it exists. */
	async createDatabase(name = 'augenhoehe'): Promise<void> {
		const sql = this.#lock!;
		const found = await sql`select from pg_database where datname = ${name}`;
		if (found.length === 0) await sql`create database ${sql(name)}`;
	}

	async dropDatabase(name = 'augenhoehe'): Promise<void> {
		await this.#lock!`drop database if exists ${this.#lock!(name)} with (force)`;
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		await this.#lock?.end({ timeout: 1 });
		const { pid } = this;
		if (pid === undefined) return;
		// "Fast": ends connections, writes a checkpoint.
		signal(pid, 'SIGINT');
		const until = Date.now() + stopWithinMs;
		while (this.#runs(pid) && Date.now() < until) await pause(20);
		if (this.#runs(pid)) signal(pid, 'SIGQUIT');
	}

	/** Our own child also has to be collected, or it stays in the process table. */
	#runs(pid: number): boolean {
		return !hasEnded(this.#child) || (this.pid === pid && isRunning(pid));
	}

	/** Connects to the running server, or starts one; again and again, because a killed one lingers. */
	async #run(): Promise<void> {
		const until = Date.now() + startWithinMs;
		for (;;) {
			const lock = await this.#connect();
			if (lock) {
				await this.#takeLock(lock);
				return;
			}
			if (Date.now() > until) throw new Error(this.#whyNot());
			if (hasEnded(this.#child)) this.#child = this.#spawn();
			await pause(50);
		}
	}

	#spawn(): ChildProcess {
		const cluster = path.join(this.#folder, 'cluster');
		forgetForeignPid(cluster);
		const log = fs.openSync(path.join(this.#folder, 'server.log'), 'a', 0o600);
		const settings = [...this.#settings, `unix_socket_directories=${this.#sockets}`];
		const args = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
		const child = this.#launcher.spawn(this.#binaries.postgres, args, {
			cwd: this.#folder,
			detached: true,
			stdio: ['ignore', log, log],
			env: bareEnvironment
		});
		fs.closeSync(log);
		child.once('error', () => {});
		child.unref();
		return child;
	}

	async #connect(): Promise<Sql | undefined> {
		let known = false;
		const sql = connect(this.url('postgres'), {
			max: 1,
			idle_timeout: 0,
			max_lifetime: null,
			onclose: () => {
				// Somebody stopped or killed it: nobody but us would start it again.
				if (known && this.#lock === sql && !this.#stopping)
					this.#run().catch((reason: Error) => console.error(reason.message));
			}
		});
		try {
			await sql`select 1`;
			known = true;
			return sql;
		} catch {
			await sql.end({ timeout: 0 });
			return undefined;
		}
	}

	/** One Augenhöhe per data folder: a second one would lose its database when the first stops. */
	async #takeLock(sql: Sql): Promise<void> {
		for (let attempt = 0; attempt < 20; attempt++) {
			const [row] = await sql`select pg_try_advisory_lock(4130217002) as taken`;
			if (row?.taken) {
				this.#lock = sql;
				return;
			}
			await pause(100);
		}
		await sql.end({ timeout: 0 });
		throw new Error(
			`Another Augenhöhe already works with the data folder ${path.dirname(this.#folder)}. ` +
				'Stop it first, or choose another folder by DATA_DIR.'
		);
	}

	#whyNot(): string {
		const log = path.join(this.#folder, 'server.log');
		const lines = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join('\n  ');
		return `The embedded PostgreSQL did not start. Its log (${log}) ends with:\n  ${lines}`;
	}
}

const hasEnded = (child: ChildProcess | undefined) =>
	!child || child.exitCode !== null || child.signalCode !== null;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A socket's path may have 107 bytes (103 on macOS); deep data folders get one below /tmp. */
function socketFolder(folder: string, uid: number | undefined): string {
	if (Buffer.byteLength(path.join(folder, '.s.PGSQL.5432')) <= 103) return folder;
	const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
	const short = `/tmp/augenhoehe-${name}`;
	fs.mkdirSync(short, { recursive: true, mode: 0o700 });
	if (uid !== undefined) fs.chownSync(short, uid, uid);
	const found = fs.lstatSync(short);
	if (!found.isDirectory() || found.uid !== (uid ?? process.getuid?.()) || found.mode & 0o077)
		throw new Error(`The folder ${short} belongs to somebody else. Choose a shorter DATA_DIR.`);
	return short;
}

function pidIn(cluster: string): number | undefined {
	try {
		return Number.parseInt(fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8'), 10);
	} catch {
		return undefined;
	}
}

/** After a restart of the machine the old number may belong to another program; PostgreSQL would wait for it. */
function forgetForeignPid(cluster: string): void {
	const pid = pidIn(cluster);
	if (pid === undefined) return;
	const name = readOrEmpty(`/proc/${pid}/comm`);
	if (name && name.trim() !== 'postgres') fs.rmSync(path.join(cluster, 'postmaster.pid'));
}

/** A process that ended but that nobody has collected (state Z) does not run. */
function isRunning(pid: number): boolean {
	if (/^\d+ \(.*\) Z/.test(readOrEmpty(`/proc/${pid}/stat`))) return false;
	return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
	try {
		return process.kill(pid, name);
	} catch {
		return false;
	}
}

function readOrEmpty(file: string): string {
	try {
		return fs.readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
