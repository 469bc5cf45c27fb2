import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/private-postgres.ts';

const script = path.resolve(import.meta.dirname, '../../src/server/prepare.mjs');

/** A project without dependencies; what "npm" is asked to do is written to `asked`. */
function aProject() {
	const root = temporaryFolder('project');
	const write = (file: string, content: string) => {
		fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		fs.writeFileSync(path.join(root, file), content);
	};
	fs.mkdirSync(path.join(root, 'src/server'), { recursive: true });
	fs.copyFileSync(script, path.join(root, 'src/server/prepare.mjs'));
	const packages = { '': {}, 'node_modules/node': { version: '24.0.0', integrity: 'x' } };
	write('package-lock.json', JSON.stringify({ packages }));
	const npm = `
		import * as fs from 'node:fs';
		const [what] = process.argv.slice(2);
		fs.appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
		if (fs.existsSync('offline')) process.exit(1);
		if (what === 'run') fs.mkdirSync('build', { recursive: true });
		else {
			fs.mkdirSync('node_modules/.bin', { recursive: true });
			fs.writeFileSync('node_modules/.bin/node', '');
			const { packages: { '': _, ...packages } } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
			fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
		}`;
	write('npm.mjs', npm);
	return {
		root,
		write,
		remove: (file: string) => fs.rmSync(path.join(root, file), { recursive: true }),
		asked: () => {
			const file = path.join(root, 'asked');
			const asked = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
			fs.rmSync(file, { force: true });
			return asked;
		}
	};
}

async function prepare(root: string, ...args: string[]) {
	const child = spawn(process.execPath, [path.join(root, 'src/server/prepare.mjs'), ...args], {
		env: { PATH: process.env['PATH'], npm_execpath: path.join(root, 'npm.mjs') }
	});
	let said = '';
	child.stderr.on('data', (chunk) => (said += chunk));
	const [code] = (await once(child, 'close')) as [number];
	return { code, said };
}

const install = 'ci --include=dev';
const build = 'run build';

describe('preparing', () => {
	it('installs and builds what is missing or has changed, and nothing else', async () => {
		const { root, write, remove, asked } = aProject();
		expect(await prepare(root)).toEqual({ code: 0, said: '' });
		expect(asked()).toEqual([install, build]);
		await prepare(root);
		expect(asked()).toEqual([]);

		write('src/lib/new.ts', 'export {};');
		await prepare(root);
		expect(asked()).toEqual([build]);
		write('src/lib/new.test.ts', 'export {};');
		await prepare(root);
		expect(asked()).toEqual([]);

		remove('node_modules/.package-lock.json');
		await prepare(root, '--no-build');
		expect(asked()).toEqual([install]);
		const packages = { '': {}, 'node_modules/node': { version: '24.1.0', integrity: 'y' } };
		write('package-lock.json', JSON.stringify({ packages }));
		await prepare(root);
		expect(asked()).toEqual([install, build]);
	});

	it('says what failed, and tries again the next time', async () => {
		const { root, write, remove, asked } = aProject();
		write('offline', '');
		const { code, said } = await prepare(root);
		expect(code).toBe(1);
		expect(said).toContain('"npm ci --include=dev" failed; its messages are above.');
		remove('offline');
		asked();
		expect((await prepare(root)).code).toBe(0);
		expect(asked()).toEqual([install, build]);
	});

	it('waits for another one, and takes over from one that died', async () => {
		const { root, write, asked } = aProject();
		write('.prepare/pid', String(2 ** 22 + 1));
		const both = await Promise.all([prepare(root), prepare(root)]);
		expect(both.map(({ code }) => code)).toEqual([0, 0]);
		expect(asked()).toEqual([install, build]);
		expect(fs.existsSync(path.join(root, '.prepare'))).toBe(false);
	});
});
