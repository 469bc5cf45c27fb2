import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Binaries, Launcher } from './embedded-binaries.ts';

/** Nothing of our environment, which may hold secrets, and no foreign locale. */
export const bareEnvironment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes sure that `folder/cluster` is a complete cluster, and says how to run PostgreSQL on it.
 * initdb works in a folder beside it that gets its name only when finished: a half one is never used.
 */
export async function makeCluster(
	folder: string,
	binaries: Binaries,
	launcherFor: (folder: string, uid?: number) => Launcher
): Promise<Launcher> {
	fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
	const cluster = path.join(folder, 'cluster');
	if (fs.existsSync(cluster)) return launcherFor(folder, ownerOf(cluster));

	const run = launcherFor(folder);
	if (run.uid !== undefined) fs.chownSync(folder, run.uid, run.uid);
	removeHalves(folder);
	const unfinished = path.join(folder, `unfinished-${process.pid}`);
	await initdb(unfinished, folder, binaries, run);
	try {
		fs.renameSync(unfinished, cluster);
	} catch (reason) {
		if (!fs.existsSync(cluster)) throw reason;
		fs.rmSync(unfinished, { recursive: true, force: true });
	}
	return run;
}

/** Whoever made the cluster runs it: started once as root and once as a user, it would refuse. */
function ownerOf(cluster: string): number | undefined {
	const { uid } = fs.statSync(cluster);
	const own = process.getuid?.();
	if (own === 0 || own === uid) return own === 0 ? uid : undefined;
	throw new Error(
		`The data folder ${path.dirname(path.dirname(cluster))} belongs to another user (${uid}). ` +
			'Start Augenhöhe as the same user as before, or choose another folder by DATA_DIR.'
	);
}

function removeHalves(folder: string): void {
	for (const name of fs.readdirSync(folder)) {
		const pid = Number(/^unfinished-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
		if (Number.isNaN(pid) || (pid !== process.pid && alive(pid))) continue;
		fs.rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 });
	}
}

function alive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (reason) {
		return (reason as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function initdb(target: string, cwd: string, { initdb: file }: Binaries, run: Launcher) {
	const args = [
		`--pgdata=${target}`,
		'--username=augenhoehe_owner',
		'--auth=trust',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=icu',
		'--icu-locale=de',
		'--data-checksums',
		'--no-instructions'
	];
	const child = run.spawn(file, args, {
		cwd,
		env: bareEnvironment,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stdout?.on('data', (chunk) => (said += chunk));
	child.stderr?.on('data', (chunk) => (said += chunk));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`The embedded database could not be made:\n${said.trim()}`);
}
