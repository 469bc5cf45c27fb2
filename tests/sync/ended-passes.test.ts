import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { approveRecord } from '#lib/approval/approve.server.ts';
import { findRecord } from '#lib/approval/queries.server.ts';
import { freezeRecord } from '#lib/approval/freeze.server.ts';
import { anonymous } from '#lib/access/actor.ts';
import { setVisibility } from '#lib/agenda/set-visibility.server.ts';
import { createSession } from '#lib/identity/sessions.server.ts';
import { endGuestLinks } from '#lib/meetings/end-guest-link.server.ts';
import { enterByLink } from '#lib/meetings/enter-by-link.server.ts';
import { acceptPen, offerPen } from '#lib/meetings/hand-over-pen.server.ts';
import { makeGuestLink } from '#lib/meetings/make-guest-link.server.ts';
import { openOffer } from '#lib/meetings/pen.queries.server.ts';
import { removeGuest } from '#lib/meetings/remove-guest.server.ts';
import { guests, meetings } from '#lib/meetings/tables.server.ts';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import { roomOfItem } from '#lib/minutes/queries.server.ts';
import { roomName } from '#lib/minutes/room-name.ts';
import { seatHolders } from '#lib/roundtables/tables.server.ts';
import { endSeat } from '#lib/roundtables/end-seat.server.ts';
import { vacateSeat } from '#lib/roundtables/vacate-seat.server.ts';
import { findVersion } from '#lib/versions/queries.server.ts';
import { aGuest, aMeeting, anItem, as } from '../support/builders.ts';
import { actorOf, aFullTable } from '../support/seats.ts';
import { endedWithinASecond, Live } from './live.ts';
import { someone } from './meeting.ts';

const live = new Live();

const { join } = live;

/** A table with everybody at it, a meeting of today, an open and a closed item. */
async function aMeetingOfToday() {
	const { db } = live.database;
	const full = await aFullTable(db);
	const startsAt = new Date();
	const meeting = await aMeeting(db, { roundtableId: full.table.id, startsAt });
	const open = await anItem(db, { meetingId: meeting.id });
	const closed = await anItem(db, { meetingId: meeting.id });
	for (const item of [open, closed]) await addItemToRoom({ db }, item);
	const ctxOf = async (id: string) => {
		const now = new Date();
		return as(await actorOf(db, id, now), db, now);
	};
	const chair = () => ctxOf(full.chair.actor.id);
	await setVisibility(await chair(), { itemId: closed.id, visibility: 'closed' });
	const sessionOf = async (personId: string) => {
		const about = { personId, device: 'Test', ownDevice: false };
		return (await createSession({ db, now: new Date() }, about)).token;
	};
	const openRoom = roomName({ meetingId: meeting.id, itemId: null, epoch: 1 });
	const closedRoom = roomName((await roomOfItem({ db }, closed.id))!);
	return { ...full, db, meeting, open, closed, ctxOf, chair, sessionOf, openRoom, closedRoom };
}

type Today = Awaited<ReturnType<typeof aMeetingOfToday>>;

/** Somebody who came by a link. */
async function aGuestByLink({ db, meeting, chair }: Today) {
	const wanted = { name: 'Mina Rahimi', email: '', itemId: null, language: 'de' } as const;
	const { path } = await makeGuestLink(await chair(), meeting.id, wanted);
	const nobody = as(anonymous, db, new Date());
	const place = { address: '127.0.0.1', device: undefined };
	const { entry } = await enterByLink(nobody, path.slice('/gast/'.length), {
		...place,
		...{ deviceName: 'Test', formerToken: undefined }
	});
	const [pass] = await db.select().from(guests).where(eq(guests.meetingId, meeting.id));
	return { token: entry.token, guestId: pass!.id };
}

describe('a guest by link', () => {
	it('is out within a second when the link is revoked, and does not come back', async () => {
		const today = await aMeetingOfToday();
		const { token, guestId } = await aGuestByLink(today);
		const client = await join(today.openRoom, token);
		client.write(today.open.id, 'Guten Abend');
		await client.saved();
		await removeGuest(await today.chair(), today.meeting.id, guestId);
		expect(await endedWithinASecond(client)).toBe(4401);
		expect((await join(today.openRoom, token)).closeCode).toBe(4401);
	});

	it('is out within a second of the job that ends links that ran out', async () => {
		const today = await aMeetingOfToday();
		const { token } = await aGuestByLink(today);
		const client = await join(today.openRoom, token);
		const inAWeek = new Date(Date.now() + 7 * 86_400_000);
		await endGuestLinks({ db: today.db, now: inAWeek });
		expect(await endedWithinASecond(client)).toBe(4401);
	});
});

describe('a guest with an account', () => {
	it('is out within a second when the pass is taken back', async () => {
		const today = await aMeetingOfToday();
		const guest = await someone(today.db, null);
		const pass = await aGuest(today.db, { meetingId: today.meeting.id, personId: guest.id });
		const client = await join(today.openRoom, guest.token);
		expect(client.closeCode).toBeUndefined();
		await removeGuest(await today.chair(), today.meeting.id, pass.id);
		expect(await endedWithinASecond(client)).toBe(4403);
		expect((await join(today.openRoom, guest.token)).closeCode).toBe(4403);
	});
});

describe('a seat', () => {
	async function leaving({ db, member: { seat } }: Today) {
		const [filling] = await db.select().from(seatHolders).where(eq(seatHolders.seatId, seat.id));
		return { fillingId: filling!.id, until: '', version: seat.version };
	}

	it.each(['ended', 'left by its holder'])(
		'that is %s closes every room of its table',
		async (how) => {
			const today = await aMeetingOfToday();
			const { seat, actor } = today.member;
			const token = await today.sessionOf(actor.id);
			const clients = [await join(today.openRoom, token), await join(today.closedRoom, token)];
			const chair = await today.chair();
			if (how === 'ended') await endSeat(chair, seat.id, { version: seat.version });
			else await vacateSeat(chair, seat.id, await leaving(today));
			for (const client of clients) expect(await endedWithinASecond(client)).toBe(4403);
		}
	);
});

describe('the pen', () => {
	/** The observer, who otherwise reads what is open, takes the minutes. */
	async function theObserverHasIt(today: Today) {
		const { meeting, observer, db } = today;
		await offerPen(await today.chair(), meeting.id, observer.actor.id);
		const offer = await openOffer({ db }, meeting.id);
		await acceptPen(await today.ctxOf(observer.actor.id), offer!.id);
		const token = await today.sessionOf(observer.actor.id);
		const [open, closed] = [
			await join(today.openRoom, token),
			await join(today.closedRoom, token)
		] as const;
		open.write(today.open.id, 'Mit der Feder geschrieben.');
		await open.saved();
		expect(closed.closeCode).toBeUndefined();
		return { token, open, closed };
	}

	it('handed on takes the closed room with it within a second, and writing', async () => {
		const today = await aMeetingOfToday();
		const { meeting, observer, member, db } = today;
		const { token, open, closed } = await theObserverHasIt(today);
		await offerPen(await today.ctxOf(observer.actor.id), meeting.id, member.actor.id);
		const offer = await openOffer({ db }, meeting.id);
		await acceptPen(await today.ctxOf(member.actor.id), offer!.id);
		expect(await endedWithinASecond(closed)).toBe(4403);
		expect((await join(today.closedRoom, token)).closeCode).toBe(4403);
		open.write(today.open.id, 'Nicht mehr.');
		expect(await endedWithinASecond(open)).toBe(4422);
		expect(open.refused?.reason).toBe('noRight');
	});

	it('that ends with the approval takes the closed room with it', async () => {
		const today = await aMeetingOfToday();
		const { meeting, db } = today;
		const { closed } = await theObserverHasIt(today);
		await db.update(meetings).set({ state: 'held' }).where(eq(meetings.id, meeting.id));
		await freezeRecord(await today.chair(), meeting.id);
		const chair = await today.chair();
		const record = await findRecord(chair, meeting.id);
		const version = await findVersion(chair, record!.versionId);
		const later = { ...chair, now: record!.objectionsUntil };
		const how = { hash: version!.hash, itemId: null, note: 'Im Umlauf.' };
		expect(closed.closeCode).toBeUndefined();
		await approveRecord(later, meeting.id, how);
		expect(await endedWithinASecond(closed)).toBe(4403);
	});
});
