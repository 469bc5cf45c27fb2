import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import * as path from 'node:path';
import { chromium } from '@playwright/test';

const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where Chromium is: `CHROMIUM_PATH`, else Playwright's own, else the system's. */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return named;
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	const installed = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
	return [chromium.executablePath(), ...installed].find(canRun);
}

/**
 * Finds Chromium, or installs it with fonts where this machine lets us.
 *
 * @returns undefined if it is there, else what to do about it, for people
 */
export function provideChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !canRun(named)) return `CHROMIUM_PATH is ${named}, but nothing can be run there.`;
	if (findChromium()) {
		if (!hasFonts()) installWithApt(packages.slice(1));
		return undefined;
	}
	console.log('No Chromium found; installing one.');
	if (!installWithApt(packages)) installWithPlaywright();
	if (findChromium()) return undefined;
	return (
		'The journeys need Chromium and it could not be installed. Install it ' +
		`(on Debian: apt-get install ${packages.join(' ')}) or set CHROMIUM_PATH.`
	);
}

/** Flags for root, and for a network that leads nowhere: nothing but the journey's own requests. */
export function chromiumFlags(): string[] {
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return [
		...asRoot,
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
}

function canRun(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function hasFonts(): boolean {
	const list = spawnSync('fc-list', { encoding: 'utf8' });
	return list.status === 0 && list.stdout.trim() !== '';
}

/** As root, or by sudo where it asks for no password. */
function installWithApt(wanted: string[]): boolean {
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) => {
		const [command, ...rest] = [...sudo, 'apt-get', ...args];
		const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as const, timeout: 600_000 };
		return spawnSync(command!, rest, { ...options, stdio: [...options.stdio] }).status === 0;
	};
	apt('update', '-q');
	return apt('install', '-y', '-q', '--no-install-recommends', ...wanted);
}

function installWithPlaywright(): void {
	const cli = path.resolve('node_modules/.bin/playwright');
	spawnSync(cli, ['install', 'chromium'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 600_000
	});
}
