import type { Db } from '#lib/db/db.server.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/**
 * What exists once per process. `main.ts` makes it; the SvelteKit bundle, which carries its own
 * copy of the domain code, reads it here. Everything else is stateless.
 */
export type Runtime = {
	config: Config;
	db: Db;
	/** Of the login that owns the tables; the app works without its rights. */
	ownerUrl: string;
	log: Log;
	/** Whom visitors may try the demo town as; the login page offers them. */
	demo?: DemoAccounts | undefined;
};

export type DemoAccounts = {
	password: string;
	people: { name: string; email: string }[];
	/** Of the keys of the ombuds office. */
	passphrase: string;
	/** By which people who complained come back. */
	codes: readonly string[];
};

const key = Symbol.for('augenhoehe');
type Global = typeof globalThis & { [key]?: Runtime };

export function setRuntime(runtime: Runtime): void {
	(globalThis as Global)[key] = runtime;
}

/** @throws Error if called before `main.ts` has started */
export function runtime(): Runtime {
	const found = (globalThis as Global)[key];
	if (!found) throw new Error('The server was not started by src/server/main.ts.');
	return found;
}
