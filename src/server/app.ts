import { rememberInstance } from '#lib/db/instance.server.ts';
import { JobRunner } from '../jobs/runner.ts';
import { startSync, type Sync } from '../sync/server.ts';
import type { Config } from './config.ts';
import { startDatabase, type ServerDatabase } from './database.ts';
import { firstStart } from './first-start.ts';
import { instanceOf } from './instance.ts';
import { openLog } from './log.ts';
import { builtPages, livePages } from './pages.ts';
import { setRuntime } from './runtime.ts';
import { Web, type Pages } from './web.ts';

/** Everything that runs in this process. */
export class App {
	readonly #config: Config;
	readonly #dev: boolean;
	#web: Web | undefined;
	#database: ServerDatabase | undefined;
	#sync: Sync | undefined;
	#jobs: JobRunner | undefined;
	#closing: Promise<void> | undefined;

	constructor(config: Config, { dev }: { dev: boolean }) {
		this.#config = config;
		this.#dev = dev;
	}

	/** @returns what to tell whoever started it, in lines */
	async start(): Promise<string[]> {
		const config = this.#config;
		this.#web = new Web(config);
		const address = await this.#web.open();
		this.#database = await startDatabase(config);
		const { db, ownerUrl } = this.#database;
		const known = instanceOf(config, address);
		if (known) await rememberInstance({ db }, known);
		const { notes, demo } = await firstStart({ db }, config);
		const runtime = { config, db, ownerUrl, demo, log: openLog(config) };
		setRuntime(runtime);
		const { listen } = this.#database;
		if (config.roles.includes('sync')) this.#sync = await startSync({ runtime, listen });
		if (config.roles.includes('jobs')) this.#jobs = await JobRunner.start({ ...runtime, listen });
		const pages = await this.#openPages(this.#web);
		this.#web.serve({ runtime, pages, sync: this.#sync });
		return [`Augenhöhe ready on ${address}`, ...notes];
	}

	/** Ends in the order that loses nothing: who brings in work first, the database last. */
	close(): Promise<void> {
		return (this.#closing ??= this.#end());
	}

	async #end(): Promise<void> {
		await within(3_000, Promise.all([this.#web?.close(), this.#sync?.close()]));
		await within(1_000, this.#jobs?.close());
		await this.#database?.close();
	}

	async #openPages({ server }: Web): Promise<Pages | undefined> {
		if (!this.#config.roles.includes('web')) return undefined;
		return this.#dev ? livePages(server) : builtPages();
	}
}

/** What does not end in time must not keep the database from ending properly. */
async function within(ms: number, ending: Promise<unknown> | undefined): Promise<void> {
	const late = new Promise((resolve) => setTimeout(resolve, ms).unref());
	await Promise.race([ending, late]);
}
