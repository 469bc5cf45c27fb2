import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { aGuest, as, aPerson, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting, leaders, type Role, roles } from '../../../tests/support/meetings.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import type { Ctx } from '../access/ctx.ts';
import { deleteItem } from '../agenda/delete.server.ts';
import { roomsOfMeeting } from '../minutes/rooms.server.ts';
import { mails } from '../notifications/tables.server.ts';
import { roundtables } from '../roundtables/tables.server.ts';
import { cancelMeeting } from './cancel.server.ts';
import { createMeeting } from './create.server.ts';
import { editMeeting } from './edit.server.ts';
import { inviteGuest } from './invite-guest.server.ts';
import { markHeld } from './mark-held.server.ts';
import { openMeeting } from './open.server.ts';
import { findMeeting, guestsOf, meetingsAsGuest, nextMeetingOf } from './queries.server.ts';
import { removeGuest } from './remove-guest.server.ts';
import { setCurrentItem } from './set-current-item.server.ts';
import { guests } from './tables.server.ts';

const evening = {
	title: '',
	day: '2026-07-14',
	time: '18:00',
	plannedMinutes: 90,
	place: 'Kulturladen'
};

type Full = Awaited<ReturnType<typeof aFullMeeting>>;
const actions: Record<string, (ctx: Ctx, full: Full) => Promise<unknown>> = {
	create: (ctx, { table }) => createMeeting(ctx, table.id, evening),
	edit: (ctx, { meeting }) => editMeeting(ctx, meeting.id, { ...evening, version: 1 }),
	cancel: (ctx, { meeting }) => cancelMeeting(ctx, meeting.id, { reason: 'Hochwasser' }),
	markHeld: (ctx, { meeting }) => markHeld({ ...ctx, now: meeting.startsAt }, meeting.id),
	setCurrentItem: (ctx, { meeting, open }) => setCurrentItem(ctx, meeting.id, open.id),
	async inviteGuest(ctx, { meeting }) {
		const { email } = await aPerson(ctx.db);
		await inviteGuest(ctx, meeting.id, { name: 'Gast', email, itemId: null, language: 'de' });
	},
	async removeGuest(ctx, { meeting }) {
		const guest = await aGuest(ctx.db, { meetingId: meeting.id });
		await removeGuest(ctx, meeting.id, guest.id);
	}
};

/** 200 = done, 403 = sees it but may not, 404 = it does not exist for them. */
const atTheTableOnly = {
	guestOfTheMeeting: 404,
	guestOfTheOpenItem: 404,
	guestOfTheClosedItem: 404
};
const expected: Record<string, Record<Role, number>> = {
	create: { ...leaders, ...atTheTableOnly, operator: 403 },
	edit: leaders,
	cancel: { ...leaders, minuteTaker: 403 },
	markHeld: leaders,
	setCurrentItem: leaders,
	inviteGuest: leaders,
	removeGuest: leaders
};

describe.each(Object.keys(actions))('%s', (name) => {
	it.for(roles)('as %s', async (role, { db }) => {
		const full = await aFullMeeting(db);
		const attempt = actions[name]!(as(full.actors[role], db), full);
		const status = await attempt.then(
			() => 200,
			(refusal: { status: number }) => refusal.status
		);
		expect(status).toBe(expected[name]![role]);
	});
});

describe('a meeting', () => {
	it('begins at the hour people wrote, in summer too', async ({ db }) => {
		const { actors, table } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		const id = await createMeeting(ctx, table.id, evening);
		const meeting = await findMeeting(ctx, id);
		expect(meeting?.startsAt.toISOString()).toBe('2026-07-14T16:00:00.000Z');
	});

	it('is not made at a table that was closed', async ({ db }) => {
		const { actors, table } = await aFullMeeting(db);
		await db.update(roundtables).set({ archivedAt: NOON }).where(eq(roundtables.id, table.id));
		const attempt = createMeeting(as(actors.chair, db), table.id, evening);
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'meeting.create.archived' });
	});

	it('gets the next number of its table, also when two are created at once', async () => {
		const { db, close } = await freshDatabase();
		try {
			const { actors, table, meeting } = await aFullMeeting(db);
			const create = () => createMeeting(as(actors.chair, db), table.id, evening);
			const ids = await Promise.all([create(), create(), create()]);
			const made = await Promise.all(ids.map((id) => findMeeting(as(actors.chair, db), id)));
			const numbers = made.map((each) => (each?.number ?? 0) - meeting.number);
			expect(numbers.sort()).toEqual([1, 2, 3]);
		} finally {
			await close();
		}
	});

	it('is not changed from a version somebody else has replaced', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await editMeeting(ctx, meeting.id, { ...evening, version: 1 });
		const attempt = editMeeting(ctx, meeting.id, { ...evening, version: 1 });
		await expect(attempt).rejects.toMatchObject({ key: 'meeting.edit.changedMeanwhile' });
	});

	it('that is cancelled can be read with its reason, and nobody may change it', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await cancelMeeting(ctx, meeting.id, { reason: 'Hochwasser' });
		const view = await openMeeting(ctx, meeting.id);
		expect(view.meeting).toMatchObject({ state: 'cancelled', cancelReason: 'Hochwasser' });
		const { seeTable, see: _, ...rights } = view.can;
		expect([seeTable, ...new Set(Object.values(rights))]).toEqual([true, false]);
		expect(await nextMeetingOf(ctx, [meeting.roundtableId])).toEqual(new Map());
	});

	it('did not take place before it began', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const attempt = markHeld(as(actors.chair, db, NOON), meeting.id);
		await expect(attempt).rejects.toMatchObject({ key: 'meeting.held.notYet' });
	});

	it('keeps the item on the agenda that it deals with', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await setCurrentItem(ctx, meeting.id, open.id);
		await expect(deleteItem(ctx, open.id)).rejects.toMatchObject({ key: 'agenda.delete.current' });
		await setCurrentItem(ctx, meeting.id, null);
		await deleteItem(ctx, open.id);
		expect((await findMeeting(ctx, meeting.id))?.currentItemId).toBeNull();
	});

	it('does not deal with an item of another meeting', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const { open } = await aFullMeeting(db);
		const attempt = setCurrentItem(as(actors.chair, db), meeting.id, open.id);
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});
});

describe('a guest', () => {
	it('of one item finds its text in a room of its own, and only that', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const guest = await aPerson(db, { passwordHash: 'x' });
		const invitation = { name: 'X', email: guest.email, itemId: open.id, language: 'de' } as const;
		await inviteGuest(as(actors.chair, db), meeting.id, invitation);
		const ctx = as(await actorOf(db, guest.id), db);
		const room = `minutes/${meeting.id}/closed/${open.id}/1`;
		expect(await roomsOfMeeting(ctx, meeting.id)).toMatchObject([{ itemId: open.id, room }]);
		expect(await meetingsAsGuest(ctx)).toMatchObject([{ id: meeting.id }]);
		expect((await openMeeting(ctx, meeting.id)).can).toMatchObject({ write: true, addItem: false });
	});

	it('is invited once to the same', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const { email } = await aPerson(db);
		const input = { name: 'X', email, itemId: null, language: 'de' } as const;
		const invite = () => inviteGuest(as(actors.chair, db), meeting.id, input);
		await invite();
		await expect(invite()).rejects.toMatchObject({ key: 'meeting.guest.already' });
	});

	it('who has no account gets an invitation to one', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const [ctx, email] = [as(actors.chair, db), 'yusuf@ahlenfurt.example'];
		const input = { name: 'Yusuf', email, itemId: null, language: 'ar' } as const;
		const invited = await inviteGuest(ctx, meeting.id, input);
		expect(invited).toMatchObject({
			name: 'Yusuf',
			invitation: { path: expect.stringMatching(/^.einladung./) as string }
		});
		const guest = (await guestsOf(ctx, meeting.id)).find(({ name }) => name === 'Yusuf');
		expect(guest).toMatchObject({ itemId: null });
		const [mail] = await db.select().from(mails);
		expect(mail).toMatchObject({ toAddress: email, language: 'ar' });
	});

	it('who is withdrawn is gone from the list', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		for (const { id } of await guestsOf(ctx, meeting.id)) await removeGuest(ctx, meeting.id, id);
		expect(await db.select().from(guests).where(eq(guests.meetingId, meeting.id))).toEqual([]);
	});
});
