import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as, aPerson, aSeat, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { people } from '../identity/tables.server.ts';
import { fillSeat, handOverSeat } from './fill-seat.server.ts';
import type { FillSeatInput } from './filling.ts';
import { seatsHeldBy } from './queries.server.ts';
import { findSeat } from './seats.queries.server.ts';
import { seatHolders } from './tables.server.ts';

const open = { from: '', until: '', version: 1, as: 'holder' as const };
const known = (personId: string, term: Partial<typeof open> = {}): FillSeatInput => {
	return { who: 'known', personId, ...open, ...term };
};
const deputy = { as: 'deputy' as never };
const invited = { who: 'new', name: 'Yusuf Demir', email: 'yusuf@ahlenfurt.example' } as const;

describe('filling a seat', () => {
	it('gives the person the seat from this moment on', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		const [seat, person] = [await aSeat(db, { roundtableId: table.id }), await aPerson(db)];
		await fillSeat(as(chair.actor, db), seat.id, known(person.id));

		expect(await seatsHeldBy({ db, now: NOON }, person.id)).toEqual([
			{ seatId: seat.id, roundtableId: table.id, role: 'member', deputy: false }
		]);
		const entries = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, seat.id));
		expect(entries).toMatchObject([
			{ action: 'seat.filled', actorId: chair.actor.id, codes: { person: person.id, as: 'holder' } }
		]);
	});

	it('invites somebody new in the same step', async ({ db }) => {
		const { table, minuteTaker } = await aFullTable(db);
		const seat = await aSeat(db, { roundtableId: table.id });
		const ctx = as(minuteTaker.actor, db);
		const seated = await fillSeat(ctx, seat.id, { ...open, ...invited });

		expect(seated.invitation?.path).toMatch(/^\/einladung\/.{20,}/);
		expect(await seatsHeldBy({ db, now: NOON }, seated.person.id)).toHaveLength(1);
	});

	it('seats whoever has that address already, under their own name', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		const person = await aPerson(db, { email: invited.email, name: 'Y. Demir', passwordHash: 'x' });
		const seat = await aSeat(db, { roundtableId: table.id });
		const seated = await fillSeat(as(chair.actor, db), seat.id, { ...open, ...invited });

		expect(seated).toEqual({
			person: expect.objectContaining({ id: person.id, name: 'Y. Demir' })
		});
	});

	it('leaves nothing half done when the seat is taken', async ({ db }) => {
		const { member, chair } = await aFullTable(db);
		const attempt = fillSeat(as(chair.actor, db), member.seat.id, { ...open, ...invited });
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'seat.taken' });
		expect(await db.select().from(people).where(eq(people.email, invited.email))).toEqual([]);
	});

	it('is refused for a closed account, and twice for the same person', async ({ db }) => {
		const { table, chair, member } = await aFullTable(db);
		const seat = await aSeat(db, { roundtableId: table.id });
		const gone = await aPerson(db, { deactivatedAt: NOON });
		const ctx = as(chair.actor, db);
		await expect(fillSeat(ctx, seat.id, known(gone.id))).rejects.toMatchObject({
			key: 'seat.person.deactivated'
		});
		const again = known(member.actor.id, deputy);
		await expect(fillSeat(ctx, member.seat.id, again)).rejects.toMatchObject({
			key: 'seat.samePerson'
		});
	});

	it('counts days as people do: the last one is included', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		const [seat, person] = [await aSeat(db, { roundtableId: table.id }), await aPerson(db)];
		const term = { from: '2026-04-01', until: '2026-04-30' };
		await fillSeat(as(chair.actor, db), seat.id, known(person.id, term));
		const heldAt = async (now: string) =>
			(await seatsHeldBy({ db, now: new Date(now) }, person.id)).length;
		expect(await heldAt('2026-03-31T21:59:00Z')).toBe(0);
		expect(await heldAt('2026-03-31T22:00:00Z')).toBe(1);
		expect(await heldAt('2026-04-30T21:59:00Z')).toBe(1);
		expect(await heldAt('2026-04-30T22:00:00Z')).toBe(0);

		const reversed = known(person.id, { ...deputy, from: '2026-05-02', until: '2026-05-01' });
		await expect(fillSeat(as(chair.actor, db), seat.id, reversed)).rejects.toMatchObject({
			key: 'seat.day.reversed'
		});
	});

	it('lets one of two people win who fill it at once, and tells the other', async () => {
		const { db, close } = await freshDatabase();
		try {
			const { table, chair, minuteTaker } = await aFullTable(db);
			const seat = await aSeat(db, { roundtableId: table.id });
			const [one, two] = [await aPerson(db), await aPerson(db)];
			const results = await Promise.allSettled([
				fillSeat(as(chair.actor, db), seat.id, known(one.id)),
				fillSeat(as(minuteTaker.actor, db), seat.id, known(two.id))
			]);
			expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
				reason: { status: 409, key: 'seat.taken' }
			});
			const rows = await db.select().from(seatHolders).where(eq(seatHolders.seatId, seat.id));
			expect(rows).toHaveLength(1);
		} finally {
			await close();
		}
	});
});

describe('handing a seat over', () => {
	it('ends the one term where the next begins', async ({ db }) => {
		const { chair, member } = await aFullTable(db);
		const successor = await aPerson(db);
		await handOverSeat(as(chair.actor, db), member.seat.id, known(successor.id));

		expect(await seatsHeldBy({ db, now: NOON }, member.actor.id)).toEqual([]);
		expect(await seatsHeldBy({ db, now: NOON }, successor.id)).toHaveLength(1);
		const seat = await findSeat(as(chair.actor, db), member.seat.id);
		expect(seat?.fillings.map(({ from, until }) => [from, until])).toEqual([
			[NOON, null],
			[expect.any(Date), NOON]
		]);
	});

	it('on a later day leaves the seat with its holder until then', async ({ db }) => {
		const { chair, member } = await aFullTable(db);
		const successor = await aPerson(db);
		const next = known(successor.id, { from: '2026-06-01' });
		await handOverSeat(as(chair.actor, db), member.seat.id, next);

		expect(await seatsHeldBy({ db, now: NOON }, member.actor.id)).toHaveLength(1);
		const later = new Date('2026-06-01T08:00:00Z');
		expect(await seatsHeldBy({ db, now: later }, member.actor.id)).toEqual([]);
		expect(await seatsHeldBy({ db, now: later }, successor.id)).toHaveLength(1);
	});

	it('cannot happen in the past', async ({ db }) => {
		const { chair, member } = await aFullTable(db);
		const past = known((await aPerson(db)).id, { from: '2026-01-01' });
		const attempt = handOverSeat(as(chair.actor, db), member.seat.id, past);
		await expect(attempt).rejects.toMatchObject({ status: 400, key: 'seat.handOver.past' });
	});

	it('is refused to somebody who saw the seat before another changed it', async ({ db }) => {
		const { chair, minuteTaker, member } = await aFullTable(db);
		const [one, two] = [await aPerson(db), await aPerson(db)];
		await handOverSeat(as(chair.actor, db), member.seat.id, known(one.id));
		const late = handOverSeat(as(minuteTaker.actor, db), member.seat.id, known(two.id));
		await expect(late).rejects.toMatchObject({ status: 409, key: 'seat.changedMeanwhile' });
	});
});
