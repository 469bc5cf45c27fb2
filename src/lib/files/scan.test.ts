import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clamd, virus, type Clamd } from '../../../tests/support/clamd.ts';
import { scanBy } from './scan.server.ts';

const file = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
const infected = Buffer.concat([Buffer.from(virus), file]);
const aSocket = () => path.join(mkdtempSync(path.join(tmpdir(), 'ah-clamd-')), 'clamd.sock');

let running: Clamd | undefined;
afterEach(async () => {
	await running?.close();
	running = undefined;
});

/** The key of the refusal, or "clean". */
const verdict = (address: string | undefined, bytes: Uint8Array, withinMs = 5000) =>
	scanBy(
		address,
		withinMs
	)(bytes).then(
		() => 'clean',
		(refusal: Error) => refusal.message
	);

describe('looking for viruses', () => {
	it('is off where no clamd is set', async () => {
		expect(await verdict(undefined, infected)).toBe('clean');
	});

	it.each([
		['by a socket', aSocket()],
		['over the network', 0]
	])('%s, sends the whole file and nothing of its name', async (_, at) => {
		running = await clamd(at);
		expect(await verdict(running.address, file)).toBe('clean');
		expect(running.received).toHaveLength(1);
		expect(Buffer.compare(running.received[0]!, file)).toBe(0);
	});

	it('refuses what is found', async () => {
		running = await clamd(aSocket());
		expect(await verdict(running.address, infected)).toBe('error.file.infected');
	});

	it('refuses the file where nobody answers, and says that it was not checked', async () => {
		expect(await verdict(aSocket(), file)).toBe('error.file.notScanned');
		expect(await verdict('127.0.0.1:9', file)).toBe('error.file.notScanned');
		running = await clamd(aSocket(), () => '');
		expect(await verdict(running.address, file, 200)).toBe('error.file.notScanned');
	});

	it.each([
		'INSTREAM size limit exceeded. ERROR\0',
		'stream: OK',
		'stream: OKAY\0',
		'x'.repeat(9000),
		'\0'
	])('takes no other answer for "clean": %j', async (answer) => {
		running = await clamd(aSocket(), () => answer);
		expect(await verdict(running.address, file, 500)).toBe('error.file.notScanned');
	});
});
