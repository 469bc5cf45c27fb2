import { describe, expect, it } from 'vitest';
import { bytes, reasonOf, sodium } from '../../../tests/support/vault.ts';
import { drawPrintedKey, parsePrintedKey, writtenKey } from './printed-key.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at);
const written = writtenKey(sodium, 'staff', key);
const failing = (input: string) => reasonOf(() => parsePrintedKey(sodium, input));

describe('a printed key', () => {
	it('is fourteen groups of four, and always the same on paper', () => {
		expect(written).toBe('0400-20G3-0G2G-C1R8-1450-P30D-1R7H-048J-2CA1-A5GQ-30CH-M6RW-3MF1-ZWMD');
		expect(parsePrintedKey(sodium, written)).toEqual({ sheet: 'staff', key });
	});

	it('has 256 bits, others each time, and reads as it was printed', () => {
		const drawn = Array.from({ length: 20 }, () => drawPrintedKey(sodium));
		const read = drawn.map((one) => parsePrintedKey(sodium, writtenKey(sodium, 'share2', one)));
		expect(read).toEqual(drawn.map((one) => ({ sheet: 'share2', key: one })));
		expect(drawn[0]).toHaveLength(32);
		expect(drawn[0]).not.toEqual(drawn[1]);
	});

	it('is read as people type it', () => {
		const typed = [
			written.toLowerCase(),
			written.replaceAll('-', ' '),
			written.replaceAll('-', ''),
			written.replaceAll('0', 'O').replaceAll('1', 'l'),
			`\n ${written.replaceAll('-', ' – ')} \u200f`
		];
		const keys = typed.map((input) => parsePrintedKey(sodium, input).key);
		expect(keys).toEqual(Array(5).fill(key));
	});

	it('says which sheet it is, since that is part of what is checked', () => {
		expect(parsePrintedKey(sodium, writtenKey(sodium, 'share3', key)).sheet).toBe('share3');
		expect(writtenKey(sodium, 'share3', key).slice(-4)).not.toBe(written.slice(-4));
	});

	it('notices a wrong sign, wherever it is', () => {
		const signs = written.replaceAll('-', '');
		const wrong = [...signs].map(
			(sign, at) => signs.slice(0, at) + (sign === 'Z' ? 'Y' : 'Z') + signs.slice(at + 1)
		);
		expect(wrong.map(failing)).toEqual(Array(56).fill('typo'));
	});

	it.each([
		['nothing', '', 'wrongLength'],
		['a group less', written.slice(0, -5), 'wrongLength'],
		['a letter that is not used', `U${written.slice(1)}`, 'typo'],
		['a page', 'A'.repeat(5000), 'tooLong']
	])('is refused with %s', (_, input, reason) => {
		expect(failing(input)).toBe(reason);
	});

	it('is not printed for half a key', () => {
		expect(reasonOf(() => writtenKey(sodium, 'staff', bytes(16)))).toBe('malformed');
	});
});
