import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { late, on, present, statusOf } from '../../../tests/support/attendance.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, leaders, type Role, roles } from '../../../tests/support/meetings.ts';
import type { Actor } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { meetings } from '../meetings/tables.server.ts';
import type { CorrectInput } from './attendance.ts';
import { come } from './come.server.ts';
import { correctAttendance, removeAttendance } from './correct.server.ts';
import { enterAccepted } from './enter-accepted.server.ts';
import { excuse } from './excuse.server.ts';
import { leave } from './leave.server.ts';
import { votingSeatsOf } from './present.queries.server.ts';
import { recusalsOf } from './queries.server.ts';
import { declareRecusal, liftRecusal } from './recuse.server.ts';

type Full = Awaited<ReturnType<typeof aFullMeeting>>;

const correction = { version: 1, left: '', remote: false, deputy: false } as const;

/** Done to the seat of the member, who may do some of it themselves. */
const actions: Record<string, (ctx: Ctx, full: Full) => Promise<unknown>> = {
	come: (ctx, { meeting, member }) => come(ctx, meeting.id, on(member.seat.id)),
	comeWithTimes: (ctx, { meeting, member }) =>
		come(ctx, meeting.id, on(member.seat.id, { came: '18:10', left: '19:00' })),
	comeAsGuest: (ctx, { meeting }) => come(ctx, meeting.id, on(null, { name: 'Frau Gast' })),
	leave: async (ctx, full) => leave(ctx, await present(ctx.db, full)),
	correct: async (ctx, full) => {
		const entryId = await present(ctx.db, full);
		const change: CorrectInput = { ...correction, entryId, came: '18:05', reason: 'mistake' };
		await correctAttendance(ctx, change);
	},
	remove: async (ctx, full) => {
		const entryId = await present(ctx.db, full);
		await removeAttendance(ctx, { entryId, version: 1, reason: 'mistake' });
	},
	excuse: (ctx, { meeting, member }) => excuse(ctx, meeting.id, member.seat.id, true),
	recuse: (ctx, { open, member }) =>
		declareRecusal(ctx, { itemId: open.id, seatId: member.seat.id }),
	liftRecusal: async (ctx, full) => {
		const recusal = { itemId: full.open.id, seatId: full.member.seat.id };
		await declareRecusal(as(full.actors.member, ctx.db, late), recusal);
		await liftRecusal(ctx, recusal);
	}
};

const own = { ...leaders, member: 200 };
/** A guest of another item does not know this one. */
const onTheItem = { ...own, guestOfTheClosedItem: 404 };
const expected: Record<string, Record<Role, number>> = {
	come: own,
	comeWithTimes: leaders,
	comeAsGuest: leaders,
	leave: own,
	correct: leaders,
	remove: leaders,
	excuse: leaders,
	recuse: onTheItem,
	liftRecusal: onTheItem
};

describe.each(Object.keys(actions))('%s', (name) => {
	it.for(roles)('as %s', async (role, { db }) => {
		const full = await aFullMeeting(db);
		const ctx = as(full.actors[role], db, late);
		expect(await statusOf(actions[name]!(ctx, full))).toBe(expected[name]![role]);
	});

	it.for(['cancelled', 'draft', 'released'])('is refused when it is %s', async (state, { db }) => {
		const full = await aFullMeeting(db);
		const frozen =
			state === 'cancelled'
				? ({ state: 'cancelled' } as const)
				: ({ state: 'held', minutesState: state as 'draft' } as const);
		const attempt = async () => {
			await db.update(meetings).set(frozen).where(eq(meetings.id, full.meeting.id));
			return actions[name]!(as(full.actors.chair, db, late), full);
		};
		expect(await statusOf(attempt())).toBe(409);
	});
});

describe('who was handed the minutes', () => {
	it('keeps the attendance of that meeting for everybody', async ({ db }) => {
		const full = await aFullMeeting(db);
		const actor: Actor = { ...full.observer.actor, takesMinutesOf: [full.meeting.id] };
		await come(as(actor, db, late), full.meeting.id, on(full.member.seat.id, { came: '18:00' }));
		const other = await aFullMeeting(db);
		const elsewhere = come(as(actor, db, late), other.meeting.id, on(other.member.seat.id));
		expect(await statusOf(elsewhere)).toBe(404);
	});
});

describe('a recused seat', () => {
	it('neither votes on that item nor counts there, and does on all others', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { meeting, member, open, closed, actors } = full;
		await declareRecusal(as(actors.member, db), { itemId: open.id, seatId: member.seat.id });
		const recused = async (itemId: string) => {
			const seats = await votingSeatsOf(as(actors.chair, db), {
				meetingId: meeting.id,
				itemId,
				at: late
			});
			return seats.find(({ seatId }) => seatId === member.seat.id)?.recused;
		};
		expect([await recused(open.id), await recused(closed.id)]).toEqual([true, false]);
	});

	it('cannot undo itself what chair or minute taker entered', async ({ db }) => {
		const { member, open, actors } = await aFullMeeting(db);
		const recusal = { itemId: open.id, seatId: member.seat.id };
		await declareRecusal(as(actors.chair, db), recusal);
		await expect(declareRecusal(as(actors.member, db), recusal)).rejects.toMatchObject({
			status: 409
		});
		expect(await statusOf(liftRecusal(as(actors.member, db), recusal))).toBe(403);
		await liftRecusal(as(actors.chair, db), recusal);
		expect(await statusOf(liftRecusal(as(actors.chair, db), recusal))).toBe(409);
	});

	it('is a voting seat of this table', async ({ db }) => {
		const { observer, stranger, open, actors } = await aFullMeeting(db);
		for (const { seat } of [observer, stranger]) {
			const attempt = declareRecusal(as(actors.chair, db), { itemId: open.id, seatId: seat.id });
			expect(await statusOf(attempt)).toBe(404);
		}
	});

	it('of a closed item is hidden from those who do not read the item', async ({ db }) => {
		const { member, open, closed, actors } = await aFullMeeting(db);
		for (const item of [open, closed])
			await declareRecusal(as(actors.chair, db), { itemId: item.id, seatId: member.seat.id });
		const seen = await recusalsOf(as(actors.observer, db), [open.id, closed.id]);
		expect(seen.map(({ itemId }) => itemId)).toEqual([open.id]);
	});
});

describe('those who accepted', () => {
	it('are refused where nobody is left to enter', async ({ db }) => {
		const { meeting, actors } = await aFullMeeting(db);
		expect(await statusOf(enterAccepted(as(actors.chair, db, late), meeting.id))).toBe(409);
		expect(await statusOf(enterAccepted(as(actors.member, db, late), meeting.id))).toBe(403);
	});
});
