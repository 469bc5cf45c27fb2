import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, reasonOf, sodium } from '../../../tests/support/vault.ts';
import { decodeFields, encodeFields } from './encoding.ts';

describe('fields behind their lengths', () => {
	it('have exactly these bytes', () => {
		expect(sodium.to_hex(encodeFields([1, 'ä', '', Uint8Array.of(255)]))).toBe(
			'00000008' + '0000000000000001' + '00000002' + 'c3a4' + '00000000' + '00000001' + 'ff'
		);
	});

	it('come back as they were, however they are cut', () => {
		const list = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
		fc.assert(
			fc.property(list, (fields) => {
				expect(decodeFields(encodeFields(fields), fields.length)).toEqual(fields);
			})
		);
		expect.assertions(100);
	});

	it('never mean two lists: what moves from one field to the next changes the bytes', () => {
		expect(encodeFields(['ab', 'c'])).not.toEqual(encodeFields(['a', 'bc']));
		expect(encodeFields(['a', ''])).not.toEqual(encodeFields(['a']));
	});

	it.each([
		['too few', '00000001ff', 2],
		['too many', '00000001ff00000000', 1],
		['cut', '00000004ffff', 1],
		['a length that is cut', '0000', 1],
		['a length of four billion', 'ffffffffff', 1]
	])('are refused with %s', (_, bytes, count) => {
		expect(reasonOf(() => decodeFields(hex(bytes), count))).toBe('malformed');
	});

	it.each([-1, 0.5, Number.NaN, 2 ** 53])('do not take %s for a number', (value) => {
		expect(reasonOf(() => encodeFields([value]))).toBe('malformed');
	});

	it('do not make one name of two that hold half a character', () => {
		expect(reasonOf(() => encodeFields(['\ud800']))).toBe('uncleanText');
	});
});
