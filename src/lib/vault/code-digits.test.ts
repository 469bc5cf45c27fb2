import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf, sodium } from '../../../tests/support/vault.ts';
import { checkDigits, drawCode, parseCode, writtenCode } from './code-digits.ts';

const code = { locator: '048213', secret: '9170022846615390' };
const written = writtenCode(code);
const inScript = (zero: number) =>
	written.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const failing = (input: string) => reasonOf(() => parseCode(input));

describe('an access code', () => {
	it('is six groups of four digits: six to find it, sixteen to open it, two to check', () => {
		expect(written).toMatch(/^0482 1391 7002 2846 6153 90\d\d$/);
		expect(parseCode(written)).toEqual(code);
	});

	it('has the check digits of ISO 7064, MOD 97-10', () => {
		expect(checkDigits('794')).toBe('44');
	});

	it('is drawn anew each time, and reads as it was written', () => {
		const drawn = Array.from({ length: 50 }, () => drawCode(sodium));
		expect(drawn.map((one) => parseCode(writtenCode(one)))).toEqual(drawn);
		expect(new Set(drawn.map(({ secret }) => secret)).size).toBe(50);
	});

	it.each([
		['Arabic-Indic', 0x660],
		['Persian', 0x6f0],
		['Devanagari', 0x966],
		['Bengali', 0x9e6],
		['Thai', 0xe50],
		['Khmer', 0x17e0],
		['fullwidth', 0xff10],
		['Adlam', 0x1e950]
	])('is read in %s digits', (_, zero) => {
		expect(parseCode(inScript(zero))).toEqual(code);
	});

	it.each([
		written.replaceAll(' ', ''),
		written.replaceAll(' ', '-'),
		written.replaceAll(' ', ' – '),
		written.replaceAll(' ', '.'),
		written.replaceAll(' ', '\u202f'),
		` \n${written}\t`,
		`\u200f\u2067${inScript(0x660)}\u2069`
	])('is read with whatever stands between the digits: %j', (input) => {
		expect(parseCode(input)).toEqual(code);
	});

	it('shows every wrong digit and every swap of two neighbours before anything is computed', () => {
		const digits = written.replaceAll(' ', '');
		const wrong = [...digits].flatMap((digit, at) =>
			[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
				(by) => digits.slice(0, at) + ((Number(digit) + by) % 10) + digits.slice(at + 1)
			)
		);
		const swapped = [...digits].flatMap((digit, at) => {
			const next = digits[at + 1] ?? digit;
			return next === digit ? [] : digits.slice(0, at) + next + digit + digits.slice(at + 2);
		});
		expect([...wrong, ...swapped].filter((input) => failing(input) !== 'typo')).toEqual([]);
		expect(wrong).toHaveLength(216);
	});

	it.each([
		['nothing', '', 'wrongLength'],
		['too few digits', written.slice(0, -1), 'wrongLength'],
		['too many digits', `${written}1`, 'wrongLength'],
		['letters', written.replace('0', 'O'), 'typo'],
		['a superscript', written.replace('2', '²'), 'typo'],
		['65 signs', ' '.repeat(65), 'tooLong'],
		['ten thousand signs', '1'.repeat(10_000), 'tooLong']
	])('is refused with %s', (_, input, reason) => {
		expect(failing(input)).toBe(reason);
	});

	it('does not break on anything that can be typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (input) => {
				expect(['typo', 'wrongLength', 'tooLong']).toContain(failing(input));
			})
		);
		expect.hasAssertions();
	});
});
