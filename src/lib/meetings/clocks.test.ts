import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import type { Ctx } from '../access/ctx.ts';
import { correctTimesInput } from '../agenda/agenda.ts';
import { correctTime, correctTimes, pauseClock } from '../agenda/clock.server.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { agendaItems, itemTimes } from '../agenda/tables.server.ts';
import { auditEntries } from '../audit/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { cancelMeeting } from './cancel.server.ts';
import { finishItem } from './finish-item.server.ts';
import { markHeld } from './mark-held.server.ts';
import { setCurrentItem } from './set-current-item.server.ts';
import { meetings } from './tables.server.ts';

const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

/** A meeting that goes on: its items by name, and what its chair does at a minute of it. */
async function aRunningMeeting(db: Db) {
	const full = await aFullMeeting(db);
	const { id } = full.meeting;
	await db.update(meetings).set({ startsAt: NOON }).where(eq(meetings.id, id));
	const at = (count: number) => as(full.actors.chair, db, minute(count));
	const used = async (count: number) =>
		(await agendaOf(at(count), id)).map(({ usedSeconds, running, doneAt }) => {
			return { minutes: usedSeconds / 60, running, done: doneAt !== null };
		});
	return { ...full, id, at, used };
}

const idle = { minutes: 0, running: false, done: false };

describe('the clock of an item', () => {
	it('starts when the item becomes the current one, and pauses that of the item before', async ({
		db
	}) => {
		const { id, open, closed, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		expect(await used(3)).toEqual([{ ...idle, minutes: 3, running: true }, idle]);
		await setCurrentItem(at(5), id, closed.id);
		await setCurrentItem(at(7), id, open.id);
		expect(await used(10)).toEqual([
			{ ...idle, minutes: 8, running: true },
			{ ...idle, minutes: 2 }
		]);
	});

	it('pauses, goes on, and ends with the item', async ({ db }) => {
		const { id, open, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await pauseClock(at(4), open.id);
		await setCurrentItem(at(6), id, open.id);
		await finishItem(at(9), open.id);
		expect(await used(60)).toEqual([{ minutes: 7, running: false, done: true }, idle]);
		const [row] = await db.select().from(meetings).where(eq(meetings.id, id));
		expect(row?.currentItemId).toBeNull();
	});

	it('is not started a second time by choosing the current item again', async ({ db }) => {
		const { id, open, at } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await setCurrentItem(at(1), id, open.id);
		expect(await db.select().from(itemTimes)).toHaveLength(1);
	});

	it('makes an item open again that was finished too early', async ({ db }) => {
		const { id, open, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await finishItem(at(1), open.id);
		await setCurrentItem(at(2), id, open.id);
		expect((await used(3))[0]).toEqual({ minutes: 2, running: true, done: false });
	});

	it('leaves the current item alone when another one is finished late', async ({ db }) => {
		const { id, open, closed, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await setCurrentItem(at(5), id, closed.id);
		await finishItem(at(6), open.id);
		expect((await used(8))[1]).toEqual({ minutes: 3, running: true, done: false });
		const [row] = await db.select().from(meetings).where(eq(meetings.id, id));
		expect(row?.currentItemId).toBe(closed.id);
	});

	it('stops when the meeting is over', async ({ db }) => {
		const { id, open, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await markHeld(at(12), id);
		expect((await used(60))[0]).toEqual({ minutes: 12, running: false, done: false });
		await expect(pauseClock(at(61), open.id)).rejects.toMatchObject({
			key: 'meeting.held.already'
		});
	});

	it('stops when the meeting is called off', async ({ db }) => {
		const { id, open, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await cancelMeeting(at(2), id, { reason: 'Feueralarm' });
		expect((await used(60))[0]).toMatchObject({ minutes: 2, running: false });
	});

	it('cannot be paused twice', async ({ db }) => {
		const { id, open, at } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await pauseClock(at(1), open.id);
		await expect(pauseClock(at(2), open.id)).rejects.toMatchObject({
			status: 409,
			key: 'agenda.clock.stoppedAlready'
		});
	});

	it('runs once, and in one item only, when several people go on at the same moment', async () => {
		const { db, close } = await freshDatabase();
		const { id, open, closed, at } = await aRunningMeeting(db);
		const wanted = [open, closed, open, closed, open, closed];
		await Promise.all(wanted.map((item, index) => setCurrentItem(at(index), id, item.id)));
		const running = (await db.select().from(itemTimes)).filter(({ endedAt }) => endedAt === null);
		const [row] = await db.select().from(meetings).where(eq(meetings.id, id));
		expect(running.map(({ itemId }) => itemId)).toEqual([row?.currentItemId]);
		await close();
	});
});

describe('a time that is corrected', () => {
	it('replaces what was measured, and the audit keeps both', async ({ db }) => {
		const { id, open, at, used } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		await finishItem(at(90), open.id);
		await correctTime(at(100), { itemId: open.id, minutes: 25, seen: 90 * 60 });
		expect((await used(200))[0]).toEqual({ minutes: 25, running: false, done: true });
		const entries = await db.select().from(auditEntries);
		expect(entries.find(({ action }) => action === 'item.timeCorrected')?.codes).toEqual({
			from: 5400,
			to: 1500
		});
		await correctTime(at(101), { itemId: open.id, minutes: 0, seen: 1500 });
		expect(await db.select().from(itemTimes)).toEqual([]);
	});

	it('is refused while the clock runs, and when somebody was faster', async ({ db }) => {
		const { id, open, at } = await aRunningMeeting(db);
		await setCurrentItem(at(0), id, open.id);
		const during = correctTime(at(5), { itemId: open.id, minutes: 3, seen: 300 });
		await expect(during).rejects.toMatchObject({ key: 'agenda.clock.runs' });
		await pauseClock(at(5), open.id);
		const stale = correctTime(at(6), { itemId: open.id, minutes: 3, seen: 0 });
		await expect(stale).rejects.toMatchObject({ key: 'agenda.clock.changedMeanwhile' });
	});

	it('is one of a column: all of them are saved, or none', async ({ db }) => {
		const { id, open, closed, at, used } = await aRunningMeeting(db);
		const both = [open, closed].map((item) => ({ itemId: item.id, minutes: 5, seen: 0 }));
		const stale = correctTimes(at(0), id, [both[0]!, { ...both[1]!, seen: 60 }]);
		await expect(stale).rejects.toMatchObject({ key: 'agenda.clock.changedMeanwhile' });
		expect((await used(0)).map(({ minutes }) => minutes)).toEqual([0, 0]);
		await correctTimes(at(0), id, both);
		expect((await used(0)).map(({ minutes }) => minutes)).toEqual([5, 5]);
	});

	it('is read from its field; what nobody changed is left as it was measured', () => {
		const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()] as const;
		const typed = {
			...{ [`minutes-${one}`]: '7', [`seen-${one}`]: '90' },
			...{ [`minutes-${two}`]: '1', [`seen-${two}`]: '90' },
			...{ [`minutes-${three}`]: '', [`seen-${three}`]: '0' }
		};
		expect(v.parse(correctTimesInput, typed)).toEqual([{ itemId: one, minutes: 7, seen: 90 }]);
		const wrong = v.safeParse(correctTimesInput, { [`minutes-${one}`]: '1,5' });
		expect(wrong.issues?.[0]).toMatchObject({
			message: 'agenda.clock.minutesWrong',
			path: [{ key: `minutes-${one}` }]
		});
	});
});

type Target = { id: string; meetingId: string };
const actions: Record<string, (ctx: Ctx, item: Target) => Promise<unknown>> = {
	start: (ctx, { id, meetingId }) => setCurrentItem(ctx, meetingId, id),
	pause: (ctx, { id }) => pauseClock(ctx, id),
	finish: (ctx, { id }) => finishItem(ctx, id),
	correct: (ctx, { id }) => correctTime(ctx, { itemId: id, minutes: 5, seen: 0 }),
	correctAll: (ctx, { id, meetingId }) =>
		correctTimes(ctx, meetingId, [{ itemId: id, minutes: 5, seen: 0 }])
};
const sees403 = { open: 403, closed: 404 };
const expected = {
	chair: { open: 200, closed: 200 },
	minuteTaker: { open: 200, closed: 200 },
	member: { open: 403, closed: 403 },
	observer: sees403,
	guestOfTheMeeting: sees403,
	guestOfTheOpenItem: sees403,
	guestOfTheClosedItem: { open: 404, closed: 403 },
	operator: { open: 404, closed: 404 },
	stranger: { open: 404, closed: 404 }
} satisfies Record<Role, { open: number; closed: number }>;

describe.each(Object.keys(actions))('who may %s a clock', (name) => {
	it.for(Object.keys(expected) as Role[])('as %s', async (role, { db }) => {
		const seen: Record<string, number> = {};
		for (const visibility of ['open', 'closed'] as const) {
			const full = await aFullMeeting(db);
			const item = full[visibility];
			// Something to pause.
			if (name === 'pause') await db.insert(itemTimes).values({ itemId: item.id, startedAt: NOON });
			seen[visibility] = await actions[name]!(as(full.actors[role], db), item).then(
				() => 200,
				(refusal: { status: number }) => refusal.status
			);
		}
		// These two concern the meeting, which guests of one item see as well.
		const ofTheMeeting = ['start', 'correctAll'].includes(name);
		const guest = ofTheMeeting && role.startsWith('guest');
		const hidden = ofTheMeeting && role === 'observer';
		expect(seen).toEqual(guest || hidden ? { open: 403, closed: 403 } : expected[role]);
	});

	it('of a meeting that is cancelled or over: nobody', async ({ db }) => {
		for (const state of ['cancelled', 'held'] as const) {
			if (name.startsWith('correct') && state === 'held') continue;
			const { meeting, open, actors } = await aFullMeeting(db);
			await db.update(meetings).set({ state }).where(eq(meetings.id, meeting.id));
			const attempt = actions[name]!(as(actors.chair, db), open);
			await expect(attempt).rejects.toMatchObject({ status: 409 });
		}
	});
});

describe('an item that left the agenda', () => {
	it('has no clock any more', async ({ db }) => {
		const { open, at } = await aRunningMeeting(db);
		await db.update(agendaItems).set({ deletedAt: NOON }).where(eq(agendaItems.id, open.id));
		await expect(pauseClock(at(0), open.id)).rejects.toMatchObject({ status: 404 });
	});
});
