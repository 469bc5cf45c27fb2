import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { deriveHere } from '../../src/lib/vault/derive.ts';
import { scopeName } from '../../src/lib/vault/scopes.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { aFolderWith, root } from '../support/project.ts';
import { sodium } from '../support/vault.ts';
import { anOffice } from '../support/vault-office.ts';
import type { Measure } from './run.ts';
import { ms, percentile } from './stage.ts';

/** As slow as a cheap telephone beside this machine. */
const throttle = 4;
const [unlocks, entries, openings] = [5, 200, 5];

/** Unlocking by five words, and opening 200 entries, in a browser that is slowed down. */
export async function keys(): Promise<Measure[]> {
	const { folder, remove } = aFolderWith({});
	await bundle(folder);
	const server = await serve(folder);
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: chromiumFlags()
	});
	try {
		const page = await browser.newPage();
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
		const times = await timed(page);
		const slowed = `in a browser slowed ${throttle} times`;
		return [
			{
				what: `unlocking the keys ${slowed}: median`,
				measured: ms(percentile(times.unlocking, 0.5)),
				goal: '< 5 s'
			},
			{
				what: `opening ${entries} entries ${slowed}: median`,
				measured: ms(percentile(times.opening, 0.5)),
				goal: '< 1 s'
			}
		];
	} finally {
		await browser.close();
		server.close();
		remove();
	}
}

async function timed(page: Page): Promise<{ unlocking: number[]; opening: number[] }> {
	const office = await anOffice(deriveHere(sodium));
	const { locked, words, name } = office.irmgard;
	const unlocking = {
		...{ locked, by: { words }, office: office.office },
		...{ roster: office.signed, fingerprint: office.fingerprint }
	};
	const scope = scopeName('office', '7f6d2f5a-51c7-4f0f-8a5e-0d9b1f6a2c33');
	const given = { unlocking, scope, name, unlocks, entries, openings };
	return page.evaluate(async ({ unlocking, scope, name, unlocks, entries, openings }) => {
		const keys = globalThis.staffKeys;
		const at = { scope, epoch: 1 };
		const times = { unlocking: [] as number[], opening: [] as number[] };
		for (let n = 0; n < unlocks; n++) {
			const started = performance.now();
			await keys.ask('unlock', unlocking);
			times.unlocking.push(performance.now() - started);
		}
		await keys.ask('begin', { ...at, recipients: [name] });
		const kind = 'message.body' as const;
		const written = [];
		for (let n = 0; n < entries; n++) {
			const place = { kind, object: crypto.randomUUID(), sequence: 0 };
			const text = 'Wir haben heute wieder keine Antwort bekommen. '.repeat(12);
			written.push({ ...at, place, sealed: await keys.ask('seal', { ...at, place, text }) });
		}
		for (let n = 0; n < openings; n++) {
			const started = performance.now();
			await keys.ask('open', { entries: written });
			times.opening.push(performance.now() - started);
		}
		return times;
	}, given);
}

const bundle = (outDir: string) =>
	build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		worker: { format: 'es' },
		build: {
			...{ outDir, emptyOutDir: false },
			rollupOptions: {
				input: path.join(root, 'tests/bench/keys-page.ts'),
				output: { entryFileNames: 'page.js' }
			}
		}
	});

function serve(folder: string): Promise<Server> {
	const html =
		'<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">' +
		'<script type="module" src="/page.js"></script>';
	const listening = createServer(({ url = '/' }, response) => {
		const isPage = url === '/';
		response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/javascript' });
		response.end(isPage ? html : readFileSync(path.join(folder, path.normalize(url))));
	});
	return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}
