import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { at, late, on } from '../../../tests/support/attendance.ts';
import { aSeat, as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aMeetingToInvite } from '../../../tests/support/invitations.ts';
import type { Role } from '../../../tests/support/meetings.ts';
import { come } from '../attendance/come.server.ts';
import { leave } from '../attendance/leave.server.ts';
import { entriesOf } from '../attendance/queries.server.ts';
import type { Db } from '../db/db.server.ts';
import { answerAsOneself } from '../invitations/answer.server.ts';
import { invite } from '../invitations/invite.server.ts';
import type { Answer } from '../invitations/invitations.ts';
import { openMeeting } from './open.server.ts';
import { seatsAsDrawn } from './seating.ts';
import { meetings } from './tables.server.ts';

/** A meeting that was invited to, with an empty seat at its table. */
async function invited(db: Db) {
	const full = await aMeetingToInvite(db);
	const empty = await aSeat(db, { roundtableId: full.table.id });
	await invite(full.ctx, full.meeting.id, { reason: '' });
	const say = (role: 'chair' | 'minuteTaker' | 'member' | 'observer', answer: Answer) =>
		answerAsOneself(full.at(role), full.meeting.id, { answer, interpreter: '', needs: '' });
	const drawn = async (reader: Role = 'chair', now = full.ctx.now) => {
		const view = await openMeeting(as(full.actors[reader], db, now), full.meeting.id);
		const states = new Map(seatsAsDrawn(view, []).map(({ id, state }) => [id, state]));
		const of = (seat: { id: string }) => states.get(seat.id);
		const { chair, minuteTaker, member, observer } = full;
		return {
			...{ chair: of(chair.seat), minuteTaker: of(minuteTaker.seat) },
			...{ member: of(member.seat), observer: of(observer.seat), empty: of(empty) }
		};
	};
	return { ...full, empty, say, drawn };
}

describe('the ring of a meeting', () => {
	it('tells who is expected by what they answered', async ({ db }) => {
		const { say, drawn } = await invited(db);
		await say('chair', 'yes');
		await say('minuteTaker', 'remote');
		await say('member', 'deputy');
		const soFar = { chair: 'expected', minuteTaker: 'expected', member: 'expected' };
		expect(await drawn()).toEqual({ ...soFar, observer: 'open', empty: 'absent' });
		await say('observer', 'no');
		expect(await drawn('member')).toMatchObject({ observer: 'absent' });
	});

	it('tells who came and who has gone again, and after the end who was there', async ({ db }) => {
		const { say, drawn, meeting, member, actors } = await invited(db);
		await say('member', 'no');
		const chair = as(actors.chair, db, late);
		await come(as(actors.chair, db, at('18:30')), meeting.id, on(member.seat.id));
		expect(await drawn('chair', late)).toMatchObject({ member: 'present', chair: 'open' });
		const [entry] = await entriesOf({ db }, meeting.id);
		await leave(chair, entry!.id);
		const after = new Date(late.getTime() + 60_000);
		expect(await drawn('chair', after)).toMatchObject({ member: 'absent' });
		await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id));
		const over = { member: 'present', chair: 'absent', empty: 'absent' };
		expect(await drawn('chair', after)).toMatchObject(over);
	});

	it('keeps from guests of an item what a seat answered', async ({ db }) => {
		const { say, drawn } = await invited(db);
		await say('observer', 'no');
		const unsaid = { observer: 'expected', chair: 'expected', empty: 'absent' };
		expect(await drawn('guestOfTheOpenItem')).toMatchObject(unsaid);
	});

	it('counts no empty seat among those that vote', async ({ db }) => {
		const { actors, meeting, empty } = await invited(db);
		const quorum = async () =>
			(await openMeeting(as(actors.chair, db, late), meeting.id)).attendance.quorum;
		expect(await quorum()).toMatchObject({ entitled: 3, present: 0 });
		const standIn = on(empty.id, { name: 'Frau Aushilfe', came: '18:00' });
		await come(as(actors.chair, db, late), meeting.id, standIn);
		expect(await quorum()).toMatchObject({ entitled: 4, present: 1 });
	});
});
