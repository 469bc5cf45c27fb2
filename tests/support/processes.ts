import * as fs from 'node:fs';

export type Process = { pid: number; uid: number; command: string };

/** Whose command line names this, and that still run (also as zombies). */
export function processesNaming(text: string): Process[] {
	const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return pids.flatMap((name) => {
		try {
			const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
			const { uid } = fs.statSync(`/proc/${name}`);
			return command.includes(text) ? [{ pid: Number(name), uid, command }] : [];
		} catch {
			// It ended while we looked.
			return [];
		}
	});
}
