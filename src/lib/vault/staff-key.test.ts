import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf, sodium } from '../../../tests/support/vault.ts';
import { beginnings, endings } from './staff-key-words.ts';
import { drawStaffKey, folded, parseStaffKey, unlistedWords } from './staff-key.ts';

const everyWord = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
const typed = 'Nebelkanne Salattisch Igellaterne Zimtschuh Storchenfenster';
const canonical = 'nebelkanne salattisch igellaterne zimtschuh storchenfenster';

describe('the words of a staff key', () => {
	it('are 2^13, each a word of its own, so that five have 65 bits', () => {
		expect([beginnings.length, endings.length]).toEqual([128, 64]);
		expect(new Set(everyWord.map(folded)).size).toBe(2 ** 13);
	});

	it('are never the beginning of one another: whatever is typed between them may be lost', () => {
		const sorted = everyWord.map(folded).toSorted();
		const hidden = sorted.filter((word, at) => sorted[at + 1]?.startsWith(word));
		expect(hidden).toEqual([]);
	});

	it('can be spelled: letters without umlauts, not longer than a word is read at once', () => {
		expect(everyWord.filter((word) => !/^[A-Z][a-z]{5,17}$/.test(word))).toEqual([]);
	});

	it('stay as they are, because keys are made of them', () => {
		const list = [...beginnings, ...endings].join(' ');
		expect(sodium.crypto_generichash(32, list, null, 'hex')).toBe(
			'4124898c37d63c4f4bc10fcee8992275fc9795754cf398fd2a301271bacb629c'
		);
	});
});

describe('a staff key', () => {
	it('has five words, others each time', () => {
		const drawn = drawStaffKey(sodium);
		expect(drawn).toHaveLength(5);
		expect(drawn.filter((word) => !everyWord.includes(word))).toEqual([]);
		expect(drawStaffKey(sodium)).not.toEqual(drawn);
	});

	it('is read back from what was drawn, whatever stands between the words', () => {
		const five = fc.array(fc.constantFrom(...everyWord), { minLength: 5, maxLength: 5 });
		const between = fc.constantFrom(' ', '-', '', ', ', '\n', ' · ');
		fc.assert(
			fc.property(five, between, (drawn, sign) => {
				expect(parseStaffKey(drawn.join(sign))).toBe(drawn.map(folded).join(' '));
			})
		);
		expect.hasAssertions();
	});

	it.each([
		typed.toLowerCase(),
		typed.toUpperCase(),
		typed.replaceAll(' ', ''),
		`  ${typed.replaceAll(' ', '\u00a0')}. `,
		'Nebel-Kanne, Salat-Tisch, Igel-Laterne, Zimt-Schuh, Storchen-Fenster',
		'Nebelkanne Salattisch Igellaterne Zimtschuh Störchenfenster',
		'Nebelkanne Salattisch Igellaterne Zimtschuh Stoerchenfenster',
		typed.normalize('NFD')
	])('is the same typed as %j', (input) => {
		expect(parseStaffKey(input)).toBe(canonical);
	});

	it.each([
		['four words', 'Nebelkanne Salattisch Igellaterne Zimtschuh'],
		['six words', `${typed} Nebelkanne`],
		['a word that is none', typed.replace('Igellaterne', 'Igelhund')],
		['a letter too many', `${typed}e`]
	])('is another key with %s', (_, input) => {
		expect(parseStaffKey(input)).toBe(input.toLowerCase());
	});

	it('that is not made of the lists is taken as typed, but for size and blanks', () => {
		expect(parseStaffKey('  Ahlenfurt am\u00a0 WASSER ')).toBe('ahlenfurt am wasser');
		expect(parseStaffKey('كلمة  كلمة')).toBe('كلمة كلمة');
		expect(reasonOf(() => parseStaffKey(' \n '))).toBe('unknownWord');
	});

	it('has its mistyped words pointed at', () => {
		expect(unlistedWords(typed)).toEqual([]);
		expect(unlistedWords(typed.replaceAll(' ', ''))).toEqual([]);
		expect(unlistedWords('Nebelkanne, Igelhund Zimt-Schuh')).toEqual(['Igelhund']);
		expect(unlistedWords('')).toEqual([]);
	});

	it('is not looked for in a novel', () => {
		expect(reasonOf(() => parseStaffKey(typed.repeat(100)))).toBe('tooLong');
	});
});
