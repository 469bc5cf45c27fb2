import { describe, expect, it } from 'vitest';
import { bytes, laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { deriveInTurn } from './derive.server.ts';
import { deriveHere } from './derive.ts';
import { Turns } from './turns.ts';

describe('deriving a key', () => {
	it('gives the same in the browser (libsodium) and on the server (OpenSSL)', async () => {
		const salt = bytes(16);
		const here = await deriveHere(sodium)('8306 2915 7740 1286', salt);
		expect(await deriveInTurn('8306 2915 7740 1286', salt)).toEqual(here);
		expect(await deriveInTurn('8306 2915 7740 1287', salt)).not.toEqual(here);
		expect(await deriveInTurn('8306 2915 7740 1286', bytes(16, 2))).not.toEqual(here);
	});

	it('costs 64 MiB and three passes: this is what comes out, for ever', async () => {
		const key = await deriveHere(sodium)('Nebelkanne', new Uint8Array(16).fill(1));
		expect(sodium.to_hex(key)).toBe(
			'8e97015fa6ee09647d1b1732656d1da9bf8ab1922732cffd1bf1bb8cc3dbd789'
		);
	});

	it('refuses a salt of another length', async () => {
		expect(await laterReasonOf(deriveHere(sodium)('a', bytes(8)))).toBe('malformed');
	});
});

describe('taking turns', () => {
	const held = () => Promise.withResolvers<void>();

	it('lets so many run at once, the next when one has ended, and no more wait than there is room', async () => {
		const turns = new Turns({ atOnce: 2, waiting: 1 });
		const [one, two, three] = [held(), held(), held()];
		const begun: number[] = [];
		const work = (number: number, until: Promise<void>) =>
			turns.take(async () => {
				begun.push(number);
				await until;
			});
		const first = work(1, one.promise);
		const rest = [work(2, two.promise), work(3, three.promise)];
		expect(await laterReasonOf(work(4, one.promise))).toBe('busy');
		expect(begun).toEqual([1, 2]);
		one.resolve();
		await first;
		await expect.poll(() => begun).toEqual([1, 2, 3]);
		two.resolve();
		three.resolve();
		await Promise.all(rest);
	});

	it('gives the place of one that failed to the next, and stays open for newcomers', async () => {
		const turns = new Turns({ atOnce: 1, waiting: 4 });
		const failing = turns.take(() => Promise.reject(new Error('no')));
		const next = turns.take(() => Promise.resolve('next'));
		await expect(failing).rejects.toThrow('no');
		expect(await next).toBe('next');
		expect(await turns.take(() => Promise.resolve('later'))).toBe('later');
	});
});
