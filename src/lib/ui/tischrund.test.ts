import { describe, expect, it } from 'vitest';
import { arcsFor, seated, SIZE } from './tischrund.ts';

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

describe('the ring of seats', () => {
	it.each([1, 2, 7, 22, 60])('gives each of %i people a place of their own', (count) => {
		const arcs = arcsFor(count);
		expect(new Set(arcs.map(({ seat }) => seat)).size).toBe(count);
		expect(arcs).toHaveLength(count);
	});

	it('never leaves its drawing', () => {
		const all = arcsFor(60).flatMap(({ seat, mark }) => [...numbers(seat), ...numbers(mark)]);
		expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...all)).toBeLessThanOrEqual(SIZE);
	});

	it('seats the first person at the top and goes on clockwise', () => {
		const [first, second] = arcsFor(4);
		expect(first!.dot).toEqual({ x: 100, y: 45 });
		expect(second!.dot).toEqual({ x: 155, y: 100 });
	});

	it.each([2, 12, 60])('leaves a gap between neighbours when there are %i of them', (count) => {
		const [first, second] = arcsFor(count);
		const [, , , , , , , x1 = 0, y1 = 0] = numbers(first!.seat);
		const [x2 = 0, y2 = 0] = numbers(second!.seat);
		expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(1.5);
	});

	it('is empty without people', () => {
		expect(arcsFor(0)).toEqual([]);
	});

	it('keeps the people of one group together, in the order given', () => {
		const seats = [
			{ id: 'a', group: 'welfare' as const },
			{ id: 'b', group: 'administration' as const },
			{ id: 'c', group: 'welfare' as const }
		];
		expect(seated(seats).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});
});
