import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsBetween } from './shortest-way.ts';
import { countWords, wordsBetween } from './words.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

function lengthOfLongestCommon(a: string[], b: string[]): number {
	const row = new Array<number>(b.length + 1).fill(0);
	for (const letter of a) {
		let diagonal = 0;
		for (let j = 1; j <= b.length; j++) {
			const above = row[j]!;
			row[j] = letter === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
			diagonal = above;
		}
	}
	return row[b.length]!;
}

describe('the way from one list to another', () => {
	it('leads from the one to the other', () => {
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				const steps = stepsBetween(a, b);
				const before = steps.filter(({ kind }) => kind !== 'inserted').map((s) => a[s.a]);
				const after = steps.filter(({ kind }) => kind !== 'deleted').map((s) => b[s.b]);
				expect(before).toEqual(a);
				expect(after).toEqual(b);
			})
		);
	});

	it('is the shortest', () => {
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				const kept = stepsBetween(a, b).filter(({ kind }) => kind === 'same').length;
				expect(kept).toBe(lengthOfLongestCommon(a, b));
			})
		);
	});

	it('ends in time with two long texts that share nothing', () => {
		const a = Array.from({ length: 5000 }, (_, n) => `a${n}`);
		const b = Array.from({ length: 5000 }, (_, n) => `b${n}`);
		expect(stepsBetween(a, b)).toHaveLength(10_000);
	});
});

describe('words', () => {
	const text = fc
		.array(fc.constantFrom('der', 'Kreis', 'zahlt', ' ', '.', '\n', 'لا', 'ü', 'u\u0308'), {
			maxLength: 30
		})
		.map((words) => words.join(''));

	it('that stayed and came in are the new text, those that stayed and went the old one', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				const pieces = wordsBetween(a, b);
				const without = (kind: string) =>
					pieces.flatMap((p) => (p.kind === kind ? [] : [p.text])).join('');
				expect(without('inserted')).toBe(a);
				expect(without('deleted')).toBe(b);
			})
		);
	});

	it('of one text with itself do not differ', () => {
		fc.assert(fc.property(text, (a) => wordsBetween(a, a).every(({ kind }) => kind === 'same')));
	});

	it('change as a whole, not letter by letter', () => {
		expect(wordsBetween('Der Kreis zahlt 500 Euro.', 'Der Kreis zahlt 800 Euro im Jahr.')).toEqual([
			{ kind: 'same', text: 'Der Kreis zahlt ' },
			{ kind: 'deleted', text: '500' },
			{ kind: 'inserted', text: '800' },
			{ kind: 'same', text: ' Euro' },
			{ kind: 'inserted', text: ' im Jahr' },
			{ kind: 'same', text: '.' }
		]);
	});

	it('are counted without the signs between them', () => {
		expect(countWords('Ja – nein, 3 Türen!')).toBe(4);
	});
});
