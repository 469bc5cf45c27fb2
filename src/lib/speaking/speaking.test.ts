import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { late, on, present, statusOf } from '../../../tests/support/attendance.ts';
import { as, aPerson, aSeat, unknownId } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting, leaders, type Role, roles } from '../../../tests/support/meetings.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import type { Actor } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { come } from '../attendance/come.server.ts';
import { leave } from '../attendance/leave.server.ts';
import type { Db } from '../db/db.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { askToSpeak } from './ask.server.ts';
import { endSpeaking } from './end.server.ts';
import {
	callToSpeak,
	endTurn,
	pauseTurn,
	putBack,
	resumeTurn,
	takeOff,
	withdraw
} from './lead.server.ts';
import { openSpeaking } from './open.server.ts';
import { turnsOf } from './queries.server.ts';

type Full = Awaited<ReturnType<typeof aFullMeeting>>;
const next = { turnId: null, after: null };
const minutesLater = (count: number) => new Date(late.getTime() + count * 60_000);

/** The hand of the member. @returns the wish */
const asked = (db: Db, { actors, meeting }: Full) =>
	askToSpeak(as(actors.member, db, late), meeting.id, null);

async function speaks(db: Db, full: Full): Promise<string> {
	const id = await asked(db, full);
	await callToSpeak(as(full.actors.chair, db, late), full.meeting.id, next);
	return id;
}

async function takenOff(db: Db, full: Full): Promise<string> {
	const id = await asked(db, full);
	await takeOff(as(full.actors.chair, db, late), id);
	return id;
}

const actions: Record<string, (ctx: Ctx, full: Full) => Promise<unknown>> = {
	ask: (ctx, { meeting }) => askToSpeak(ctx, meeting.id, null),
	askForAnother: (ctx, { meeting, minuteTaker, chair, actors }) =>
		askToSpeak(ctx, meeting.id, (ctx.actor === actors.chair ? minuteTaker : chair).seat.id),
	withdrawOfTheMember: async (ctx, full) => withdraw(ctx, await asked(ctx.db, full)),
	takeOff: async (ctx, full) => takeOff(ctx, await asked(ctx.db, full)),
	putBack: async (ctx, full) => putBack(ctx, await takenOff(ctx.db, full)),
	call: async (ctx, full) => {
		await asked(ctx.db, full);
		await callToSpeak(ctx, full.meeting.id, next);
	},
	pause: async (ctx, full) => pauseTurn(ctx, await speaks(ctx.db, full)),
	endOfTheMember: async (ctx, full) => endTurn(ctx, await speaks(ctx.db, full))
};

const expected: Record<string, Record<Role, number>> = {
	// The open item is being dealt with: its guest may speak, the guest of the other one not yet.
	ask: { ...leaders, member: 200, guestOfTheMeeting: 200, guestOfTheOpenItem: 200 },
	askForAnother: leaders,
	withdrawOfTheMember: { ...leaders, member: 200 },
	takeOff: leaders,
	putBack: leaders,
	call: leaders,
	pause: leaders,
	endOfTheMember: { ...leaders, member: 200 }
};

async function aRunningMeeting(db: Db): Promise<Full> {
	const full = await aFullMeeting(db);
	const now = { currentItemId: full.open.id };
	await db.update(meetings).set(now).where(eq(meetings.id, full.meeting.id));
	return full;
}

describe.each(Object.keys(actions))('%s', (name) => {
	it.for(roles)('as %s', async (role, { db }) => {
		const full = await aRunningMeeting(db);
		const ctx = as(full.actors[role], db, late);
		expect(await statusOf(actions[name]!(ctx, full))).toBe(expected[name]![role]);
	});

	it.for(['held', 'cancelled', 'draft'])('is refused when it is %s', async (state, { db }) => {
		const full = await aRunningMeeting(db);
		const over =
			state === 'draft'
				? ({ state: 'held', minutesState: 'draft' } as const)
				: { state: state as 'held' };
		await db.update(meetings).set(over).where(eq(meetings.id, full.meeting.id));
		const ctx = as(full.actors.chair, db, late);
		expect(await statusOf(Promise.resolve().then(() => actions[name]!(ctx, full)))).toBe(409);
	});
});

describe('raising a hand', () => {
	it('is once per seat, whoever sits on it', async ({ db }) => {
		const full = await aRunningMeeting(db);
		await asked(db, full);
		await expect(asked(db, full)).rejects.toMatchObject({ key: 'speaking.ask.already' });
		const inTheRoom = askToSpeak(
			as(full.actors.chair, db, late),
			full.meeting.id,
			full.member.seat.id
		);
		await expect(inTheRoom).rejects.toMatchObject({ status: 409 });
	});

	it('happens once where a phone sends it many times at once', async () => {
		const { db, close } = await freshDatabase();
		const full = await aRunningMeeting(db);
		const attempts = await Promise.all(Array.from({ length: 6 }, () => statusOf(asked(db, full))));
		expect(attempts.toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
		await close();
	});

	it('is refused to somebody who has left, until they are back', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const { meeting, member, actors } = full;
		const entry = await present(db, full);
		await leave(as(actors.chair, db, late), entry);
		const ctx = as(actors.member, db, minutesLater(1));
		const attempt = askToSpeak(ctx, meeting.id, null);
		await expect(attempt).rejects.toMatchObject({ key: 'speaking.ask.left' });
		await come(ctx, meeting.id, on(member.seat.id));
		await askToSpeak(ctx, meeting.id, null);
	});

	it('is undone, and a speech over, when the person leaves', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const entry = await present(db, full);
		await speaks(db, full);
		await asked(db, full);
		await leave(as(full.actors.member, db, minutesLater(2)), entry);
		const turns = await turnsOf({ db }, full.meeting.id);
		expect(turns.every(({ endedAt, withdrawnAt }) => endedAt ?? withdrawnAt)).toBe(true);
	});

	it('is for a seat in the room only if it votes at this table', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const ctx = as(full.actors.chair, db, late);
		for (const seatId of [full.observer.seat.id, full.stranger.seat.id, unknownId()])
			expect(await statusOf(askToSpeak(ctx, full.meeting.id, seatId))).toBe(404);
	});
});

describe('calling', () => {
	it('begins one speech where two call at once, and the other is told', async () => {
		const { db, close } = await freshDatabase();
		const full = await aRunningMeeting(db);
		await asked(db, full);
		await askToSpeak(as(full.actors.guestOfTheMeeting, db, late), full.meeting.id, null);
		const { chair, minuteTaker } = full.actors;
		const attempts = await Promise.all(
			[chair, minuteTaker, chair, minuteTaker].map((actor) =>
				statusOf(callToSpeak(as(actor, db, late), full.meeting.id, next))
			)
		);
		expect(attempts.toSorted()).toEqual([200, 409, 409, 409]);
		const turns = await turnsOf({ db }, full.meeting.id);
		expect(turns.filter(({ beganAt }) => beganAt)).toHaveLength(1);
		await close();
	});

	it('ends the speech before, and adds both up by group', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const { meeting, table, actors } = full;
		const first = await speaks(db, full);
		const { id } = await aPerson(db);
		await aSeat(db, { roundtableId: table.id, personId: id });
		await askToSpeak(as(await actorOf(db, id), db, minutesLater(1)), meeting.id, null);
		const chair = as(actors.chair, db, minutesLater(2));
		await callToSpeak(chair, meeting.id, { turnId: null, after: first });

		const found = await findMeeting(chair, meeting.id);
		const seen = await openSpeaking(as(actors.member, db, minutesLater(5)), found!);
		expect(seen.now).toMatchObject({ personId: id, seconds: 180 });
		expect(seen.sums).toEqual([{ group: 'civilSociety', seconds: 300, turns: 2 }]);
	});

	it('stops the clock in a pause', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const id = await speaks(db, full);
		const chair = (minutes: number) => as(full.actors.chair, db, minutesLater(minutes));
		await pauseTurn(chair(1), id);
		expect(await statusOf(pauseTurn(chair(2), id))).toBe(409);
		await resumeTurn(chair(4), id);
		await pauseTurn(chair(6), id);
		await endTurn(chair(9), id);
		const { sums } = await openSpeaking(chair(10), { ...full.meeting });
		expect(sums).toMatchObject([{ seconds: 180 }]);
	});

	it('of somebody who took the hand down is refused', async ({ db }) => {
		const full = await aRunningMeeting(db);
		const turnId = await asked(db, full);
		await withdraw(as(full.actors.member, db, late), turnId);
		const ctx = as(full.actors.chair, db, late);
		for (const wanted of [turnId, null]) {
			const call = callToSpeak(ctx, full.meeting.id, { turnId: wanted, after: null });
			await expect(call).rejects.toMatchObject({ key: 'speaking.call.gone' });
		}
	});
});

describe('the speaking list', () => {
	it('is seen by those who sit at the table and by guests who may speak', async ({ db }) => {
		const full = await aRunningMeeting(db);
		await asked(db, full);
		const meeting = { ...full.meeting, currentItemId: full.open.id };
		const seen: string[] = [];
		for (const [role, actor] of Object.entries(full.actors) as [Role, Actor][]) {
			if ((await openSpeaking(as(actor, db, late), meeting)).queue.length > 0) seen.push(role);
		}
		expect(seen.join(' ')).toBe(
			'chair minuteTaker member observer guestOfTheMeeting guestOfTheOpenItem'
		);
	});

	it('is empty when the meeting has ended, also when it is ended twice', async ({ db }) => {
		const full = await aRunningMeeting(db);
		await speaks(db, full);
		await asked(db, full);
		await endSpeaking({ db, now: minutesLater(3) }, full.meeting.id);
		await endSpeaking({ db, now: minutesLater(9) }, full.meeting.id);
		const { now, queue, sums } = await openSpeaking(as(full.actors.chair, db), full.meeting);
		expect({ now, queue, sums }).toMatchObject({ now: null, queue: [], sums: [{ seconds: 180 }] });
	});
});
