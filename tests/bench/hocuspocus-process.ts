import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import * as path from 'node:path';
import { temporaryFolder } from '../support/private-postgres.ts';

const recipe = path.resolve(import.meta.dirname, 'hocuspocus');
const settings = path.resolve(import.meta.dirname, '../../.npmrc');

/** Installs what is measured against into a folder of its own: the product never depends on it. */
export function installHocuspocus(): string {
	const folder = temporaryFolder('hocuspocus');
	fs.cpSync(recipe, folder, { recursive: true });
	fs.copyFileSync(settings, path.join(folder, '.npmrc'));
	execFileSync('npm', ['ci', '--omit=optional'], { cwd: folder, stdio: 'ignore' });
	return folder;
}

export type Process = { url: string; pid: number; output(): string; stop(): Promise<void> };

export async function startHocuspocus(folder: string, databaseUrl: string): Promise<Process> {
	const port = await freePort();
	const flags = ['--expose-gc', '--inspect=127.0.0.1:0'];
	const child = spawn(process.execPath, [...flags, 'server.mjs'], {
		cwd: folder,
		env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) }
	});
	let output = '';
	for (const channel of [child.stdout, child.stderr]) {
		channel.on('data', (chunk: Buffer) => (output += chunk.toString()));
	}
	await until(
		() => /^ready$/m.test(output),
		child,
		() => output
	);
	return {
		url: `ws://127.0.0.1:${port}`,
		pid: child.pid!,
		output: () => output,
		async stop() {
			child.kill('SIGKILL');
			if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
		}
	};
}

async function until(ready: () => boolean, child: ChildProcess, said: () => string): Promise<void> {
	while (!ready()) {
		if (child.exitCode !== null) throw new Error(`Hocuspocus did not start: ${said()}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
