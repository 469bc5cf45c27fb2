import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaPlaces, anchorFor, type Belonging } from './places.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);

type Entry = { id: string } & Belonging;

const put = (items: Entry[], added: Entry): Entry[] => {
	const anchor = anchorFor(items, added);
	return items.toSpliced(items.findIndex(({ id }) => id === anchor) + 1, 0, added);
};
const agenda = (...places: Belonging['place'][]): Entry[] =>
	places.map((place, index) => ({ id: `${index}`, place, order: '' }));

const anyEntry = fc.record({
	place: fc.constantFrom(...agendaPlaces),
	order: fc.constantFrom('', 'a0', 'a1')
});
const anyEntries = fc
	.array(anyEntry, { maxLength: 12 })
	.map((entries) => entries.map((entry, index) => ({ ...entry, id: `${index}` })));
/** The business of the day has no order but that in which it came. */
const weight = ({ place, order }: Belonging) =>
	agendaPlaces.indexOf(place) + (place === 'beforeEnd' ? '' : order);

describe('an item that comes by itself', () => {
	it(`leaves all others in their order, wherever people had put them (seed ${seed})`, () => {
		const property = fc.property(anyEntries, anyEntry, (items, added) => {
			const after = put(items, { ...added, id: 'new' });
			expect(after.filter(({ id }) => id !== 'new')).toEqual(items);
		});
		fc.assert(property, { seed });
	});

	it(`finds its place in whatever order the items come (seed ${seed})`, () => {
		const property = fc.property(anyEntries, (entries) => {
			const placed = entries.reduce(put, [] as Entry[]).map(weight);
			expect(placed).toEqual(placed.toSorted());
		});
		fc.assert(property, { seed });
	});

	it('stands behind the opening, if it is the approval of the last minutes, and before the rest', () => {
		const approval = { place: 'approval', order: '' } as const;
		expect(anchorFor(agenda('opening', 'start', 'beforeEnd'), approval)).toBe('0');
		expect(anchorFor(agenda('beforeEnd', 'opening'), approval)).toBeNull();
	});

	it('stands before what closes the meeting, if it is business', () => {
		const business = { place: 'beforeEnd', order: '' } as const;
		expect(anchorFor(agenda('opening', 'beforeEnd', 'end', 'end'), business)).toBe('1');
		expect(anchorFor(agenda('end', 'beforeEnd'), business)).toBe('1');
		expect(anchorFor([], business)).toBeNull();
	});
});
