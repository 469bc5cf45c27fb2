import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, reasonOf, sodium } from '../../../tests/support/vault.ts';
import { pad, paddedLength, unpad } from './padding.ts';

describe('padding', () => {
	it.each([
		[0, 512],
		[1, 512],
		[511, 512],
		[512, 1024],
		[4095, 4096],
		[4096, 4352],
		[10_000, 10_240],
		[100_000, 100_352]
	])('makes of a text of %i bytes one of %i', (length, padded) => {
		expect(paddedLength(length, 'text')).toBe(padded);
		expect(pad(sodium, bytes(length), 'text')).toHaveLength(padded);
	});

	it.each([
		[0, 1],
		[8, 10],
		[99, 104],
		[1_000_000, 1_015_808],
		[20_000_000, 20_447_232]
	])('makes of a file of %i bytes one of %i', (length, padded) => {
		expect(paddedLength(length, 'file')).toBe(padded);
	});

	it('adds at most an eighth to anything larger than a short text, and never shrinks', () => {
		fc.assert(
			fc.property(fc.integer({ min: 4096, max: 2 ** 31 - 2 ** 28 }), (length) => {
				const padded = paddedLength(length, 'file');
				expect(padded).toBeGreaterThan(length);
				expect(padded).toBeLessThan((length + 1) * 1.12);
				expect(paddedLength(length + 1, 'file')).toBeGreaterThanOrEqual(padded);
			})
		);
		expect.hasAssertions();
	});

	it('comes off again, also behind content that looks like padding', () => {
		for (const content of [[], [0x80], [0x80, 0, 0], [0, 0], [1, 0x80]]) {
			const given = Uint8Array.from(content);
			expect(unpad(sodium, pad(sodium, given, 'text'))).toEqual(given);
			expect(unpad(sodium, pad(sodium, given, 'file'))).toEqual(given);
		}
		const long = bytes(70_001);
		expect(unpad(sodium, pad(sodium, long, 'text'))).toEqual(long);
	});

	it.each([[[]], [[0, 0, 0]], [[0x80, 1]]])('is refused where there is none: %j', (content) => {
		expect(reasonOf(() => unpad(sodium, Uint8Array.from(content)))).toBe('malformed');
	});

	it('has a bound', () => {
		expect(reasonOf(() => paddedLength(2 ** 31, 'file'))).toBe('tooLong');
		expect(reasonOf(() => paddedLength(-1, 'text'))).toBe('tooLong');
	});
});
