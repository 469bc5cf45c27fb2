import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeName } from '../../src/lib/vault/scopes.ts';
import { deriveHere } from '../../src/lib/vault/derive.ts';
import { chromiumFlags, findChromium, provideChromium } from '../support/chromium.ts';
import { aFolderWith, root } from '../support/project.ts';
import { aPlace, sodium } from '../support/vault.ts';
import { anOffice } from '../support/vault-office.ts';

const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
/** The page may not even compile WebAssembly; the worker may, and can send nothing anywhere. */
const policies = {
	page: "default-src 'none'; script-src 'self'; worker-src 'self'",
	worker: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
};
const { folder, remove } = aFolderWith({});
const office = await anOffice(deriveHere(sodium));
let server: Server;
let browser: Browser;
let origin = '';
const complaints: string[] = [];

async function bundle(): Promise<void> {
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		worker: { format: 'es' },
		build: {
			outDir: folder,
			emptyOutDir: false,
			rollupOptions: {
				input: path.join(root, 'tests/support/staff-keys-page.ts'),
				output: { entryFileNames: 'page.js' }
			}
		}
	});
}

function serve(): Promise<Server> {
	const listening = createServer(({ url = '/' }, response) => {
		if (url === '/') {
			const headers = { 'content-type': 'text/html', 'content-security-policy': policies.page };
			return response.writeHead(200, headers).end(page);
		}
		const file = path.join(folder, path.normalize(url));
		const headers = {
			'content-type': 'text/javascript',
			'content-security-policy': policies.worker
		};
		response.writeHead(200, headers).end(readFileSync(file));
	});
	return new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(listening)));
}

async function open(): Promise<Page> {
	const opened = await browser.newPage();
	opened.on('console', (message) => complaints.push(message.text()));
	opened.on('pageerror', (problem) => complaints.push(problem.message));
	await opened.goto(origin);
	return opened;
}

beforeAll(async () => {
	const missing = provideChromium();
	if (missing) throw new Error(missing);
	await bundle();
	server = await serve();
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags() });
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	remove();
});

describe('the keys of the office in a real browser', () => {
	const scope = scopeName('office', '7f6d2f5a-51c7-4f0f-8a5e-0d9b1f6a2c33');
	const unlocking = {
		locked: office.irmgard.locked,
		by: { words: office.irmgard.words },
		office: office.office,
		roster: office.signed,
		fingerprint: office.fingerprint
	};

	it('are unlocked in a worker by five words, seal, open, and are gone when locked', async () => {
		const given = { unlocking, scope, place: aPlace(), recipients: [office.irmgard.name] };
		const seen = await (
			await open()
		).evaluate(async ({ unlocking, scope, place, recipients }) => {
			const at = { scope, epoch: 1 };
			const keys = globalThis.staffKeys;
			await keys.ask('unlock', unlocking);
			await keys.ask('begin', { ...at, recipients });
			const sealed = await keys.ask('seal', { ...at, place, text: 'Grüß Gott, سلام' });
			const { entries } = await keys.ask('open', { entries: [{ ...at, place, sealed }] });
			await keys.ask('lock', {});
			const locked = await keys.ask('seal', { ...at, place, text: '' }).catch(String);
			return { entries, length: sealed.box.length, locked };
		}, given);
		expect(seen).toEqual({
			entries: [{ text: 'Grüß Gott, سلام' }],
			length: 1 + 24 + 512 + 16,
			locked: 'VaultFailure: vault: locked'
		});
		expect(complaints).toEqual([]);
	});

	it('are not there on a page that was opened anew', async () => {
		const given = { scope, place: aPlace() };
		const said = await (
			await open()
		).evaluate(
			({ scope, place }) =>
				globalThis.staffKeys.ask('seal', { scope, epoch: 1, place, text: '' }).catch(String),
			given
		);
		expect(said).toBe('VaultFailure: vault: locked');
	});
});
