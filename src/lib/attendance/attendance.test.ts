import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { at, late, on, present, statusOf } from '../../../tests/support/attendance.ts';
import { as, aGuest, aPerson, aSeat, unknownId } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import type { Actor } from '../access/actor.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { meetings } from '../meetings/tables.server.ts';
import { come } from './come.server.ts';
import { correctAttendance, removeAttendance } from './correct.server.ts';
import { endAttendance } from './end.server.ts';
import { overlap, secondsIn } from './intervals.ts';
import { leave } from './leave.server.ts';
import { openAttendance } from './open.server.ts';
import { votingSeatsOf } from './present.queries.server.ts';
import { attendanceOf, entriesOf } from './queries.server.ts';
import { attendances } from './tables.server.ts';

const correction = { version: 1, left: '', remote: false, deputy: false } as const;

describe('somebody on a seat', () => {
	it('comes, leaves and comes back', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { meeting, member, actors } = full;
		await come(as(actors.member, db, at('18:00')), meeting.id, on(member.seat.id));
		const [first] = await entriesOf({ db }, meeting.id);
		await leave(as(actors.member, db, at('19:20')), first!.id);
		await come(as(actors.member, db, at('19:40')), meeting.id, on(member.seat.id));

		const entries = await attendanceOf(as(actors.member, db, late), meeting.id);
		expect(entries).toMatchObject([
			{ cameAt: at('18:00'), leftAt: at('19:20'), name: member.actor.name, group: 'civilSociety' },
			{ cameAt: at('19:40'), leftAt: null, deputy: false, remote: false }
		]);
		const presentAt = async (time: string) => {
			const moment = { meetingId: meeting.id, itemId: null, at: at(time) };
			const seats = await votingSeatsOf(as(actors.chair, db, late), moment);
			return seats.find(({ seatId }) => seatId === member.seat.id)?.present;
		};
		const seen = [await presentAt('19:00'), await presentAt('19:20'), await presentAt('20:00')];
		expect(seen).toEqual([true, false, true]);
	});

	it('is the deputy where the deputy checks in', async ({ db }) => {
		const { meeting, table, actors } = await aFullMeeting(db);
		const person = await aPerson(db);
		const seat = await aSeat(db, { roundtableId: table.id, personId: person.id, deputy: true });
		const deputy: Actor = {
			...{ kind: 'person', id: person.id, name: person.name, operator: false },
			...{ guestOf: [], takesMinutesOf: [] },
			seats: [{ seatId: seat.id, roundtableId: table.id, role: 'member', deputy: true }]
		};
		await come(as(deputy, db, at('18:00')), meeting.id, on(seat.id, { remote: true }));
		expect(await attendanceOf(as(actors.chair, db, late), meeting.id)).toMatchObject([
			{ seatId: seat.id, personId: person.id, deputy: true, remote: true }
		]);
	});

	it('checks in once where two do it at once, and the other is told', async () => {
		const { db, close } = await freshDatabase();
		const { meeting, member, actors } = await aFullMeeting(db);
		const attempts = await Promise.all(
			[actors.member, actors.chair, actors.minuteTaker, actors.member].map((actor) =>
				statusOf(come(as(actor, db, late), meeting.id, on(member.seat.id)))
			)
		);
		expect(attempts.toSorted()).toEqual([200, 409, 409, 409]);
		expect(await db.select().from(attendances)).toHaveLength(1);
		await close();
	});

	it('cannot leave twice, before coming, or come in the future', async ({ db }) => {
		const full = await aFullMeeting(db);
		const ctx = as(full.actors.chair, db, late);
		const entryId = await present(db, full);
		await leave(ctx, entryId);
		await expect(leave(ctx, entryId)).rejects.toMatchObject({ key: 'attendance.leftAlready' });
		const again = (came: string, left: string) =>
			come(ctx, full.meeting.id, on(full.observer.seat.id, { came, left }));
		await expect(again('19:00', '18:30')).rejects.toMatchObject({ key: 'attendance.time.order' });
		await expect(again('22:00', '')).rejects.toMatchObject({ key: 'attendance.time.future' });
		await expect(leave(ctx, unknownId())).rejects.toMatchObject({ status: 404 });
	});

	it('never is there twice, whatever is entered, corrected and deleted in whatever order', async () => {
		const { db, close } = await freshDatabase();
		const clock = fc
			.tuple(fc.integer({ min: 18, max: 20 }), fc.integer({ min: 0, max: 59 }))
			.map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`);
		const command = fc.record({
			kind: fc.constantFrom('come', 'come', 'leave', 'correct', 'remove'),
			came: clock,
			left: fc.option(clock, { nil: '' }),
			which: fc.nat(20)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 12 }), async (commands) => {
				const full = await aFullMeeting(db);
				const ctx = as(full.actors.chair, db, late);
				for (const { kind, came, left, which } of commands) {
					const entries = await entriesOf({ db }, full.meeting.id);
					const entry = entries[which % Math.max(entries.length, 1)];
					const seen = { entryId: entry?.id ?? null, version: entry?.version ?? 0 };
					const times = { came, left, remote: false, deputy: false };
					const work = {
						come: () => come(ctx, full.meeting.id, on(full.member.seat.id, { came, left })),
						leave: () => leave(ctx, seen.entryId),
						correct: () => correctAttendance(ctx, { ...seen, ...times, reason: 'mistake' }),
						remove: () => removeAttendance(ctx, { ...seen, reason: 'mistake' })
					}[kind]!;
					expect([200, 404, 409]).toContain(await statusOf(work()));
				}
				const kept = await entriesOf({ db }, full.meeting.id);
				kept.forEach((one, index) =>
					kept.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false))
				);
				expect(secondsIn(kept, late)).toBeLessThanOrEqual(3 * 3600);
			}),
			{ numRuns: 12 }
		);
		await close();
	}, 60_000);
});

describe('a correction', () => {
	it('leaves its reason with the old and the new times, and nothing else, in the audit', async ({
		db
	}) => {
		const full = await aFullMeeting(db);
		const entryId = await present(db, full);
		const ctx = as(full.actors.minuteTaker, db, late);
		const times = { ...correction, came: '18:10', left: '19:20' };
		await correctAttendance(ctx, { ...times, entryId, reason: 'toldLater' });
		const entries = await db
			.select()
			.from(auditEntries)
			.where(eq(auditEntries.action, 'attendance.corrected'));
		expect(entries[0]?.codes).toEqual({
			...{ entry: entryId, reason: 'toldLater', leftBefore: null },
			cameBefore: at('18:00').getTime() / 1000,
			...{ came: at('18:10').getTime() / 1000, left: at('19:20').getTime() / 1000 }
		});
	});

	it('of something somebody else has just corrected is refused', async ({ db }) => {
		const full = await aFullMeeting(db);
		const entryId = await present(db, full);
		const ctx = as(full.actors.chair, db, late);
		const change = { ...correction, entryId, reason: 'mistake' } as const;
		await correctAttendance(ctx, { ...change, came: '18:10' });
		const second = correctAttendance(ctx, { ...change, came: '18:20' });
		await expect(second).rejects.toMatchObject({ key: 'attendance.changedMeanwhile' });
	});
});

describe('a meeting that is over', () => {
	it('knows when it was, for those who are entered afterwards', async ({ db }) => {
		const full = await aFullMeeting(db);
		await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, full.meeting.id));
		const aWeekLater = new Date(late.getTime() + 7 * 86_400_000);
		const ctx = as(full.actors.chair, db, aWeekLater);
		await come(ctx, full.meeting.id, on(full.member.seat.id));
		await come(ctx, full.meeting.id, on(full.chair.seat.id, { came: '18:30' }));
		expect(await entriesOf({ db }, full.meeting.id)).toMatchObject([
			{ cameAt: at('18:00'), leftAt: at('20:00') },
			{ cameAt: at('18:30'), leftAt: at('20:00') }
		]);
	});

	it('has nobody left in it, also when it is ended twice', async ({ db }) => {
		const full = await aFullMeeting(db);
		await present(db, full);
		await endAttendance({ db, now: late }, full.meeting.id);
		await endAttendance({ db, now: new Date(late.getTime() + 60_000) }, full.meeting.id);
		expect(await entriesOf({ db }, full.meeting.id)).toMatchObject([{ leftAt: late }]);
	});
});

describe('guests', () => {
	it('are entered once under one name, also when it is written differently', async ({ db }) => {
		const { meeting, actors } = await aFullMeeting(db);
		const ctx = as(actors.chair, db, late);
		await come(ctx, meeting.id, on(null, { name: 'Frau <b>Gast</b>' }));
		const again = come(ctx, meeting.id, on(null, { name: 'frau <B>gast</B>' }));
		expect(await statusOf(again)).toBe(409);
		await come(ctx, meeting.id, on(null, { name: 'Herr Gast' }));
		expect(await entriesOf({ db }, meeting.id)).toHaveLength(2);
	});

	it('who are invited are offered by name until they are there', async ({ db }) => {
		const full = await aFullMeeting(db);
		const { id: personId, name } = await aPerson(db);
		await aGuest(db, { meetingId: full.meeting.id, personId });
		const ctx = as(full.actors.chair, db, late);
		const shown = { meeting: full.meeting, seats: [], items: [] };
		expect((await openAttendance(ctx, shown)).expectedGuests).toContainEqual({ personId, name });
		await come(ctx, full.meeting.id, on(null, { personId }));
		const { expectedGuests, entries } = await openAttendance(ctx, shown);
		expect(expectedGuests).not.toContainEqual({ personId, name });
		expect(entries).toMatchObject([{ seatId: null, personId, name }]);
		const stranger = come(ctx, full.meeting.id, on(null, { personId: unknownId() }));
		expect(await statusOf(stranger)).toBe(404);
	});
});

describe('who may see the attendance', () => {
	it('is whoever sits at the table or is a guest of the whole meeting', async ({ db }) => {
		const full = await aFullMeeting(db);
		await present(db, full);
		const shown = { meeting: full.meeting, seats: [], items: [full.open, full.closed] };
		const seen = [];
		for (const [role, actor] of Object.entries(full.actors)) {
			const { entries, presentSeatIds } = await openAttendance(as(actor, db, late), shown);
			if (entries.length > 0) seen.push(role);
			// The ring shows everybody in the meeting which seats are taken.
			expect(presentSeatIds).toEqual([full.member.seat.id]);
		}
		expect(seen.join(' ')).toBe('chair minuteTaker member observer guestOfTheMeeting');
	});
});
