import { describe, expect } from 'vitest';
import { as, aPerson, aRoundtable, aSeat, NOON } from '../../../tests/support/builders.ts';
import { anOrganisation } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable, actorOf, seated } from '../../../tests/support/seats.ts';
import { addSeat } from './add-seat.server.ts';
import { editSeat } from './edit-seat.server.ts';
import { endSeat } from './end-seat.server.ts';
import { moveSeat } from './move-seat.server.ts';
import { seatsHeldBy } from './queries.server.ts';
import { seatsAround } from './seats.queries.server.ts';
import { seatHolders } from './tables.server.ts';
import { vacateSeat } from './vacate-seat.server.ts';
import type { Db } from '../db/db.server.ts';
import { eq } from 'drizzle-orm';

const lastChair = { status: 409, key: 'seat.lastChair' };

async function fillingOf(db: Db, seatId: string): Promise<string> {
	const [row] = await db.select().from(seatHolders).where(eq(seatHolders.seatId, seatId));
	return row!.id;
}

describe('a seat', () => {
	it('is added at the end of the table', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		const { id: organisationId } = await anOrganisation(db);
		const input = { role: 'member', title: 'Vorstand', organisationId } as const;
		const id = await addSeat(as(chair.actor, db), table.id, input);
		expect((await seatsAround({ db, now: NOON }, table.id)).at(-1)?.id).toBe(id);
	});

	it('is not added to a table that is closed', async ({ db }) => {
		const table = await aRoundtable(db, { archivedAt: NOON });
		const { actor } = await seated(db, table.id, 'chair');
		const { id: organisationId } = await anOrganisation(db);
		const attempt = addSeat(as(actor, db), table.id, { role: 'member', title: '', organisationId });
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'roundtable.archived' });
	});

	it('moves one place at a time and stays at the end', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		const ctx = as(chair.actor, db);
		const order = async () =>
			(await seatsAround({ db, now: NOON }, table.id)).map(({ role }) => role);
		const before = await order();
		await moveSeat(ctx, { seatId: chair.seat.id, direction: 'later' });
		expect(await order()).toEqual([before[1], before[0], ...before.slice(2)]);
		await moveSeat(ctx, { seatId: chair.seat.id, direction: 'earlier' });
		await moveSeat(ctx, { seatId: chair.seat.id, direction: 'earlier' });
		expect(await order()).toEqual(before);
	});

	it('that ends takes the rights of those who sat there', async ({ db }) => {
		const { chair, member } = await aFullTable(db);
		await endSeat(as(chair.actor, db), member.seat.id, { version: 1 });
		expect(await seatsHeldBy({ db, now: NOON }, member.actor.id)).toEqual([]);
		const again = endSeat(as(chair.actor, db), member.seat.id, { version: 2 });
		await expect(again).rejects.toMatchObject({ status: 409, key: 'seat.ended' });
	});

	it('that two people change is changed by the first; the second is told', async ({ db }) => {
		const { chair, minuteTaker, member } = await aFullTable(db);
		const input = { version: 1, role: 'member', title: 'Vorstand' } as const;
		await editSeat(as(chair.actor, db), member.seat.id, input);
		const late = editSeat(as(minuteTaker.actor, db), member.seat.id, input);
		await expect(late).rejects.toMatchObject({ status: 409, key: 'seat.changedMeanwhile' });
	});

	it('can be left on a later day', async ({ db }) => {
		const { chair, member } = await aFullTable(db);
		const input = {
			fillingId: await fillingOf(db, member.seat.id),
			until: '2026-03-31',
			version: 1
		};
		await vacateSeat(as(chair.actor, db), member.seat.id, input);
		expect(await seatsHeldBy({ db, now: NOON }, member.actor.id)).toHaveLength(1);
		const april = new Date('2026-04-01T08:00:00Z');
		expect(await seatsHeldBy({ db, now: april }, member.actor.id)).toEqual([]);
	});
});

describe('the last chair', () => {
	it('cannot leave, change the role or end the seat', async ({ db }) => {
		const { chair } = await aFullTable(db);
		const ctx = as(chair.actor, db);
		const id = chair.seat.id;
		const leaving = { fillingId: await fillingOf(db, id), until: '', version: 1 };
		await expect(vacateSeat(ctx, id, leaving)).rejects.toMatchObject(lastChair);
		await expect(endSeat(ctx, id, { version: 1 })).rejects.toMatchObject(lastChair);
		const demoted = { version: 1, role: 'member', title: '' } as const;
		await expect(editSeat(ctx, id, demoted)).rejects.toMatchObject(lastChair);
		expect(await seatsHeldBy({ db, now: NOON }, chair.actor.id)).toHaveLength(1);
	});

	it('leaves once there is another', async ({ db }) => {
		const { table, chair } = await aFullTable(db);
		await seated(db, table.id, 'chair');
		await endSeat(as(chair.actor, db), chair.seat.id, { version: 1 });
		expect(await seatsHeldBy({ db, now: NOON }, chair.actor.id)).toEqual([]);
	});

	it('stays when two chairs remove each other at once', async () => {
		const { db, close } = await freshDatabase();
		try {
			const { table, chair } = await aFullTable(db);
			const second = await seated(db, table.id, 'chair');
			const results = await Promise.allSettled([
				endSeat(as(chair.actor, db), second.seat.id, { version: 1 }),
				endSeat(as(second.actor, db), chair.seat.id, { version: 1 })
			]);
			expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		} finally {
			await close();
		}
	});
});

describe('a table without a chair', () => {
	it('gets one from the operator, who then can do no more', async ({ db }) => {
		const table = await aRoundtable(db);
		const operator = await actorOf(db, (await aPerson(db, { operator: true })).id);
		const { id: organisationId } = await anOrganisation(db);
		const ctx = as(operator, db);
		const chairs = { role: 'chair', title: '', organisationId } as const;
		const notAllowed = { status: 403, key: 'seat.notAllowed' };
		await expect(addSeat(ctx, table.id, { ...chairs, role: 'member' })).rejects.toMatchObject(
			notAllowed
		);
		await addSeat(ctx, table.id, chairs);
		await seated(db, table.id, 'chair');
		await expect(addSeat(ctx, table.id, chairs)).rejects.toMatchObject(notAllowed);
		expect(await aSeat(db, { roundtableId: table.id })).toBeDefined();
	});
});
