import { describe, expect } from 'vitest';
import { late, present, statusOf } from '../../../tests/support/attendance.ts';
import { as } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import type { Actor } from '../access/actor.ts';
import { leave } from '../attendance/leave.server.ts';
import type { Db } from '../db/db.server.ts';
import { askToSpeak } from './ask.server.ts';
import { callToSpeak, putBack, takeOff, withdraw } from './lead.server.ts';
import { openSpeaking } from './open.server.ts';
import { turnsOf } from './queries.server.ts';
import { speakingLimits } from './speaking.ts';

const later = (seconds: number) => new Date(late.getTime() + seconds * 1000);

/** Three hands of three people, in this order: guest, member, minute taker. */
async function threeHands(db: Db) {
	const full = await aFullMeeting(db);
	const ask = (actor: Actor, second: number) =>
		askToSpeak(as(actor, db, later(second)), full.meeting.id, null);
	const first = await ask(full.actors.guestOfTheMeeting, 0);
	const second = await ask(full.actors.member, 1);
	const third = await ask(full.actors.minuteTaker, 2);
	const lead = (at = later(10)) => as(full.actors.chair, db, at);
	const list = async (at?: Date) => openSpeaking(lead(at), full.meeting);
	const order = async () => (await list()).queue.map(({ id }) => id);
	return { ...full, ids: [first, second, third] as const, lead, list, order };
}

describe('somebody who was taken off the list', () => {
	it('comes back to the same place', async ({ db }) => {
		const { ids, lead, order, list } = await threeHands(db);
		const before = await order();
		const middle = before[1]!;
		await takeOff(lead(), middle);
		expect(await order()).toEqual(before.filter((id) => id !== middle));
		expect((await list()).off).toMatchObject([{ id: middle, after: 1 }]);
		await putBack(lead(), middle);
		expect(await order()).toEqual(before);
		expect(before.toSorted()).toEqual(ids.toSorted());
		expect((await list()).off).toEqual([]);
	});

	it('is shown for a while, and only to who leads', async ({ db }) => {
		const { ids, lead, list, actors, meeting } = await threeHands(db);
		await takeOff(lead(later(10)), ids[1]);
		const longAfter = later(11 + speakingLimits.offMinutes * 60);
		expect((await list(longAfter)).off).toEqual([]);
		expect((await openSpeaking(as(actors.member, db, later(11)), meeting)).off).toEqual([]);
	});

	it('is not put back beside a new wish of their own, nor after leaving', async ({ db }) => {
		const full = await threeHands(db);
		const { ids, lead, list, actors, meeting } = full;
		const entry = await present(db, full);
		await takeOff(lead(), ids[1]);
		const again = await askToSpeak(as(actors.member, db, later(11)), meeting.id, null);
		expect((await list()).off).toEqual([]);
		const twice = putBack(lead(later(12)), ids[1]);
		await expect(twice).rejects.toMatchObject({ status: 409, key: 'speaking.ask.already' });

		await takeOff(lead(later(13)), again);
		await leave(lead(later(14)), entry);
		const gone = putBack(lead(later(15)), again);
		await expect(gone).rejects.toMatchObject({ status: 409, key: 'speaking.putBack.left' });
	});

	it('is no hand that was taken back by oneself, nor one that was called', async ({ db }) => {
		const { ids, lead, list, actors, meeting } = await threeHands(db);
		await withdraw(as(actors.member, db, later(10)), ids[1]);
		expect((await list()).off).toEqual([]);
		expect(await statusOf(putBack(lead(), ids[1]))).toBe(409);
		await callToSpeak(lead(), meeting.id, { turnId: ids[0], after: null });
		expect(await statusOf(takeOff(lead(), ids[0]))).toBe(409);
		expect(await statusOf(putBack(lead(), ids[0]))).toBe(409);
	});

	it('is put back once where two do it at once', async () => {
		const { db, close } = await freshDatabase();
		const { ids, lead, order, meeting } = await threeHands(db);
		await takeOff(lead(), ids[1]);
		const attempts = await Promise.all(
			Array.from({ length: 4 }, () => statusOf(putBack(lead(), ids[1])))
		);
		expect(attempts.toSorted()).toEqual([200, 409, 409, 409]);
		expect(await order()).toHaveLength(3);
		const turns = await turnsOf({ db }, meeting.id);
		expect(turns).toHaveLength(3);
		await close();
	});
});
