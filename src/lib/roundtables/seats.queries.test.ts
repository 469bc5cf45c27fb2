import { describe, expect } from 'vitest';
import { as, aPerson, aRoundtable, aSeat, EARLIER, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import type { Person } from '../access/actor.ts';
import { seatsHeldBy } from './queries.server.ts';
import { chairsOf, findSeat, hasChair, seatsAround, seatsOf } from './seats.queries.server.ts';
import { seatHolders } from './tables.server.ts';

const someone = (seats: Person['seats'] = []): Person => {
	return {
		kind: 'person',
		id: crypto.randomUUID(),
		name: 'S',
		operator: false,
		seats,
		guestOf: [],
		takesMinutesOf: []
	};
};

const memberOf = (roundtableId: string) =>
	someone([{ seatId: crypto.randomUUID(), roundtableId, role: 'member', deputy: false }]);

describe('the seats around a table', () => {
	it('stand in the order of their keys, compared byte by byte', async ({ db }) => {
		const { id: roundtableId } = await aRoundtable(db);
		for (const position of ['b', 'Zz', 'a0', 'B']) {
			await aSeat(db, { roundtableId, position, title: position });
		}
		const seats = await seatsAround({ db, now: NOON }, roundtableId);
		expect(seats.map(({ title }) => title)).toEqual(['B', 'Zz', 'a0', 'b']);
	});

	it('show who sits there now, not who sat there or will', async ({ db }) => {
		const { id: roundtableId } = await aRoundtable(db);
		const [former, present, coming] = [await aPerson(db), await aPerson(db), await aPerson(db)];
		const { id: seatId } = await aSeat(db, { roundtableId });
		const terms = [
			{ personId: former.id, from: EARLIER, until: new Date('2026-01-01') },
			{ personId: present.id, from: new Date('2026-01-01'), until: new Date('2026-06-01') },
			{ personId: coming.id, from: new Date('2026-06-01'), until: null }
		];
		await db
			.insert(seatHolders)
			.values(terms.map((one) => ({ ...one, seatId, as: 'holder' as const })));

		const [seat] = await seatsAround({ db, now: NOON }, roundtableId);
		expect(seat?.holder).toMatchObject({ id: present.id });
		expect(seat?.deputy).toBeNull();
		const [whole] = await seatsOf(as(memberOf(roundtableId), db), [roundtableId]);
		expect(whole?.fillings.map(({ person }) => person.id)).toEqual([
			coming.id,
			present.id,
			former.id
		]);
	});

	it('leave out a seat that has ended', async ({ db }) => {
		const { id: roundtableId } = await aRoundtable(db);
		await aSeat(db, { roundtableId, endedAt: EARLIER });
		expect(await seatsAround({ db, now: NOON }, roundtableId)).toEqual([]);
	});

	it('do not exist for members of other tables', async ({ db }) => {
		const seat = await aSeat(db);
		const stranger = as(memberOf((await aRoundtable(db)).id), db);
		expect(await findSeat(stranger, seat.id)).toBeUndefined();
		expect(await seatsOf(stranger, [seat.roundtableId])).toEqual([]);
	});
});

describe('the seats a person holds', () => {
	it('begin with the first moment and end before the last', async ({ db }) => {
		const { id: personId } = await aPerson(db);
		const seat = await aSeat(db);
		const until = new Date('2026-04-01');
		await db
			.insert(seatHolders)
			.values({ seatId: seat.id, personId, as: 'deputy', from: NOON, until });
		const heldAt = async (now: Date) => (await seatsHeldBy({ db, now }, personId)).length;
		expect(await heldAt(EARLIER)).toBe(0);
		expect(await heldAt(NOON)).toBe(1);
		expect(await heldAt(new Date(until.getTime() - 1))).toBe(1);
		expect(await heldAt(until)).toBe(0);
	});
});

describe('a table has a chair', () => {
	it('once somebody who can log in holds the seat', async ({ db }) => {
		const { id: roundtableId } = await aRoundtable(db);
		const invited = await aPerson(db);
		await aSeat(db, { roundtableId, role: 'chair', personId: invited.id });
		expect(await hasChair({ db, now: NOON }, roundtableId)).toBe(false);
		expect(await chairsOf({ db, now: NOON }, roundtableId)).toHaveLength(1);

		const chair = await aPerson(db, { passwordHash: 'x' });
		await aSeat(db, { roundtableId, role: 'chair', personId: chair.id });
		expect(await hasChair({ db, now: NOON }, roundtableId)).toBe(true);
	});

	it('no longer when that account is deactivated', async ({ db }) => {
		const { id: roundtableId } = await aRoundtable(db);
		const gone = await aPerson(db, { passwordHash: 'x', deactivatedAt: EARLIER });
		await aSeat(db, { roundtableId, role: 'chair', personId: gone.id });
		expect(await hasChair({ db, now: NOON }, roundtableId)).toBe(false);
	});
});
