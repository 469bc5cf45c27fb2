import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, inOrder, keyAtEnd, keysToPlace, type Placed } from './order.ts';

/** Random on every run; fast-check prints it when something breaks, and `SEED` repeats it. */
const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);

const place = (items: Placed[], id: string, anchor: string | null): Placed[] => {
	const keys = keysToPlace(inOrder(items), id, anchor);
	return inOrder(items.map((item) => ({ ...item, position: keys.get(item.id) ?? item.position })));
};
const ids = (items: readonly Placed[]) => items.map(({ id }) => id);
const agenda = (...positions: string[]): Placed[] =>
	positions.map((position, index) => ({ id: `item-${index}`, position }));

/** Keys as they come: few different ones, so that many are equal. */
const anyAgenda = fc
	.array(fc.constantFrom('a0', 'a1', 'a2', 'a1V', 'Zz'), { minLength: 1, maxLength: 12 })
	.map((positions) => agenda(...positions));
const anyMoves = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 });

describe('the order of an agenda', () => {
	it(`is what the moves say and neither loses nor doubles an item (seed ${seed})`, () => {
		const property = fc.property(anyAgenda, anyMoves, (start, moves) => {
			let items = inOrder(start);
			let expected = ids(items);
			for (const [which, where] of moves) {
				const id = expected[which % expected.length]!;
				const others = expected.filter((other) => other !== id);
				const index = where % (others.length + 1);
				items = place(items, id, others[index - 1] ?? null);
				expected = others.toSpliced(index, 0, id);
				expect(ids(items)).toEqual(expected);
			}
			expect(new Set(ids(items)).size).toBe(start.length);
		});
		fc.assert(property, { seed });
	});

	it('changes one key alone where the neighbours leave room', () => {
		expect([...keysToPlace(agenda('a0', 'a1', 'a2'), 'item-2', 'item-0').keys()]).toEqual([
			'item-2'
		]);
	});

	it('gives everyone a new key where two neighbours carry the same', () => {
		const keys = keysToPlace(agenda('a0', 'a0', 'a1'), 'item-2', 'item-0');
		expect(keys.size).toBe(3);
		expect(new Set(keys.values()).size).toBe(3);
	});

	it('compares keys bytewise, whatever the language of the machine', () => {
		expect(ids(inOrder(agenda('a0', 'Zz', 'aB', 'aa')))).toEqual([
			'item-1',
			'item-0',
			'item-2',
			'item-3'
		]);
	});

	it('ends with the newest item', () => {
		const items = agenda('a0', 'a9');
		const added = { id: 'new', position: keyAtEnd(items) };
		expect(ids(inOrder([...items, added])).at(-1)).toBe('new');
	});
});

describe('where a move leads', () => {
	const items = agenda('a0', 'a1', 'a2');

	it('is one step up or down, and stays at the ends', () => {
		expect(anchorOf(items, 'item-2', { direction: 'up' })).toBe('item-0');
		expect(anchorOf(items, 'item-0', { direction: 'down' })).toBe('item-1');
		expect(anchorOf(items, 'item-0', { direction: 'up' })).toBeNull();
		expect(anchorOf(items, 'item-2', { direction: 'down' })).toBe('item-1');
	});

	it('is a place counted from one, at most the last', () => {
		expect(anchorOf(items, 'item-2', { place: 1 })).toBeNull();
		expect(anchorOf(items, 'item-0', { place: 99 })).toBe('item-2');
	});

	it('is nowhere behind an item that is gone, or behind itself', () => {
		expect(anchorOf(items, 'item-0', { after: 'gone' })).toBeUndefined();
		expect(anchorOf(items, 'item-0', { after: 'item-0' })).toBeUndefined();
	});
});
