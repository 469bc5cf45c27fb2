import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { statusOf } from '../../../tests/support/attendance.ts';
import { as, NOON, unknownId } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting, leaders, roles } from '../../../tests/support/meetings.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import { moveItem } from '../agenda/move.server.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { seatHolders } from '../roundtables/tables.server.ts';
import { acceptPen, offerPen, refusePen, takeBackPen } from './hand-over-pen.server.ts';
import { openMeeting } from './open.server.ts';
import { openOffer } from './pen.queries.server.ts';
import { meetings } from './tables.server.ts';

type Full = Awaited<ReturnType<typeof aFullMeeting>>;

/** The minute taker offers the pen to the observer, who may do least otherwise. @returns the offer */
async function offered(db: Db, { actors, meeting, observer }: Full): Promise<string> {
	await offerPen(as(actors.minuteTaker, db), meeting.id, observer.actor.id);
	return (await openOffer({ db }, meeting.id))!.id;
}

async function accepted(db: Db, full: Full): Promise<void> {
	await acceptPen(as(full.actors.observer, db), await offered(db, full));
}

const observerNow = (db: Db, full: Full) => actorOf(db, full.observer.actor.id);
/** Moves the open item to the end: what only chair and minute taker may. */
const moves = async (db: Db, full: Full) => {
	const ctx = as(await observerNow(db, full), db);
	const [item] = await agendaOf(ctx, full.meeting.id);
	const input = { itemId: item!.id, version: item!.version, after: full.closed.id };
	return statusOf(moveItem(ctx, input as Parameters<typeof moveItem>[1]));
};

describe('the pen', () => {
	it.for(roles)('is offered as %s', async (role, { db }) => {
		const full = await aFullMeeting(db);
		const attempt = offerPen(as(full.actors[role], db), full.meeting.id, full.member.actor.id);
		expect(await statusOf(attempt)).toBe(leaders[role]);
	});

	it.for(roles)('is accepted as %s only by whoever was asked', async (role, { db }) => {
		const full = await aFullMeeting(db);
		const attempt = acceptPen(as(full.actors[role], db), await offered(db, full));
		const expected = role === 'observer' ? 200 : Math.max(leaders[role], 403);
		expect(await statusOf(attempt)).toBe(expected);
	});

	it('gives the rights of the minute taker, for that meeting, once accepted', async ({ db }) => {
		const full = await aFullMeeting(db);
		const offer = await offered(db, full);
		expect(await moves(db, full)).toBe(403);
		await acceptPen(as(full.actors.observer, db), offer);
		expect(await moves(db, full)).toBe(200);
		const view = await openMeeting(as(await observerNow(db, full), db), full.meeting.id);
		expect(view.pen).toMatchObject({ holders: [full.observer.actor.name], mine: true });
		expect(view.items).toHaveLength(2);
		expect(view.can).toMatchObject({ setCurrentItem: true, edit: false });
		// The former one keeps what the seat allows.
		const former = await openMeeting(as(full.actors.minuteTaker, db), full.meeting.id);
		expect(former.can).toMatchObject({ write: true, edit: true });
		expect(former.pen.mine).toBe(false);
	});

	it('is not offered to whoever has it by their seat', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { pen } = await openMeeting(as(full.actors.chair, db), full.meeting.id);
		const names = pen.candidates.map(({ name }) => name);
		expect(names).toContain(full.member.actor.name);
		expect(names).not.toContain(pen.holders[0]);
	});

	it('is handed on by whoever holds it, who then has what their seat allows', async ({ db }) => {
		const full = await aFullMeeting(db);
		await accepted(db, full);
		const holder = as(await observerNow(db, full), db);
		await offerPen(holder, full.meeting.id, full.member.actor.id);
		const next = await openOffer({ db }, full.meeting.id);
		await acceptPen(as(full.actors.member, db), next!.id);
		expect((await observerNow(db, full)).takesMinutesOf).toEqual([]);
		expect((await actorOf(db, full.member.actor.id)).takesMinutesOf).toEqual([full.meeting.id]);
	});

	it('ends with the approval, and with the seat', async ({ db }) => {
		const full = await aFullMeeting(db);
		await accepted(db, full);
		const set = (minutesState: 'draft' | 'approved') =>
			db.update(meetings).set({ minutesState }).where(eq(meetings.id, full.meeting.id));
		await set('draft');
		expect((await observerNow(db, full)).takesMinutesOf).toEqual([full.meeting.id]);
		await set('approved');
		expect((await observerNow(db, full)).takesMinutesOf).toEqual([]);
		await set('draft');
		const left = eq(seatHolders.personId, full.observer.actor.id);
		await db.update(seatHolders).set({ until: NOON }).where(left);
		expect((await observerNow(db, full)).takesMinutesOf).toEqual([]);
	});

	it('stays where it was when refused, taken back, or offered to another', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { actors, meeting, member } = full;
		const observer = as(actors.observer, db);
		await refusePen(observer, await offered(db, full));
		const second = await offered(db, full);
		await takeBackPen(as(actors.chair, db), meeting.id);
		const third = await offered(db, full);
		await offerPen(as(actors.chair, db), meeting.id, member.actor.id);
		for (const offer of [second, third])
			await expect(acceptPen(observer, offer)).rejects.toMatchObject({ key: 'pen.gone' });
		expect((await observerNow(db, full)).takesMinutesOf).toEqual([]);
	});

	it('is one: who accepts while it is taken back gets it, or is told', async () => {
		const { db, close } = await freshDatabase();
		const full = await aFullMeeting(db);
		const offer = await offered(db, full);
		const [accepts, takesBack] = await Promise.all([
			statusOf(acceptPen(as(full.actors.observer, db), offer)),
			statusOf(takeBackPen(as(full.actors.minuteTaker, db), full.meeting.id))
		]);
		expect([accepts, takesBack].toSorted()).not.toEqual([200, 200]);
		const holds = (await observerNow(db, full)).takesMinutesOf.length === 1;
		expect(holds).toBe(accepts === 200);
		await close();
	});

	it('is one: of two who hand it over at once one asks, and of two answers one counts', async () => {
		const { db, close } = await freshDatabase();
		const full = await aFullMeeting(db);
		const { actors, meeting, observer, member } = full;
		const [toObserver, toMember] = [observer, member].map(({ actor }) => actor.id);
		const asked = await Promise.all([
			statusOf(offerPen(as(actors.chair, db), meeting.id, toObserver!)),
			statusOf(offerPen(as(actors.minuteTaker, db), meeting.id, toMember!))
		]);
		// The later one stands, the earlier one is void: nobody is asked twice.
		expect(asked).toEqual([200, 200]);
		const offer = (await openOffer({ db }, meeting.id))!;
		const who = offer.toId === toObserver ? actors.observer : actors.member;
		const answers = await Promise.all([
			...[1, 2, 3].map(() => statusOf(acceptPen(as(who, db), offer.id))),
			statusOf(refusePen(as(who, db), offer.id))
		]);
		expect(answers.toSorted()).toEqual([200, 409, 409, 409]);
		const holders = await Promise.all([toObserver!, toMember!].map((id) => actorOf(db, id)));
		const hold = holders.filter(({ takesMinutesOf }) => takesMinutesOf.length > 0);
		expect(hold.length).toBe(answers[3] === 200 ? 0 : 1);
		await close();
	});

	it('is offered to somebody at this table only', async ({ db }) => {
		const { actors, meeting, stranger } = await aFullMeeting(db);
		for (const toId of [stranger.actor.id, unknownId(), null]) {
			const attempt = offerPen(as(actors.chair, db), meeting.id, toId);
			await expect(attempt).rejects.toMatchObject({ key: 'pen.notSeated' });
		}
	});

	it('rests while the minutes are frozen', async ({ db }) => {
		const full = await aFullMeeting(db);
		const offer = await offered(db, full);
		const frozen = { state: 'held', minutesState: 'draft' } as const;
		await db.update(meetings).set(frozen).where(eq(meetings.id, full.meeting.id));
		expect(await statusOf(acceptPen(as(full.actors.observer, db), offer))).toBe(409);
		const again = offerPen(as(full.actors.chair, db), full.meeting.id, full.member.actor.id);
		expect(await statusOf(again)).toBe(409);
	});
});
