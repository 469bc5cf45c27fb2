import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCaseNumber, parseCaseNumber, writtenCaseNumber } from './numbers.ts';

const anyNumber = fc.noShrink(fc.constant(null).map(drawCaseNumber));

describe('the number of a case', () => {
	it('is nine digits in three groups, and understood as it is written', () => {
		const number = drawCaseNumber();
		expect(writtenCaseNumber(number)).toMatch(/^\d{3}-\d{3}-\d{3}$/);
		for (const typed of [
			number,
			writtenCaseNumber(number),
			` ${number.match(/.../g)!.join(' – ')} `
		]) {
			expect(parseCaseNumber(typed)).toBe(number);
		}
	});

	it('tells neither order nor time: each digit comes equally often', () => {
		const drawn = Array.from({ length: 4000 }, drawCaseNumber);
		expect(new Set(drawn).size).toBeGreaterThan(3990);
		for (let place = 0; place < 9; place += 1) {
			const counts = Array<number>(10).fill(0);
			for (const number of drawn) counts[Number(number[place])]! += 1;
			expect(Math.min(...counts)).toBeGreaterThan(280);
			expect(Math.max(...counts)).toBeLessThan(520);
		}
	});

	it('is not taken for another when one digit is wrong or two neighbours are swapped', () => {
		fc.assert(
			fc.property(anyNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
				const digits = [...number];
				digits[place] = String((Number(digits[place]) + more) % 10);
				expect(parseCaseNumber(digits.join(''))).toBeUndefined();
			})
		);
		fc.assert(
			fc.property(anyNumber, fc.nat(7), (number, place) => {
				const [one, other] = [number[place]!, number[place + 1]!];
				const swapped = number.slice(0, place) + other + one + number.slice(place + 2);
				expect(parseCaseNumber(swapped)).toBe(one === other ? number : undefined);
			})
		);
	});

	it('is nothing else, however long', () => {
		for (const typed of ['', '123', '12345678a', 'x'.repeat(1_000_000), '0'.repeat(10_000)]) {
			expect(parseCaseNumber(typed)).toBeUndefined();
		}
	});
});
