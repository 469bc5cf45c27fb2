import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { inTransaction } from '#lib/db/db.server.ts';
import { notify } from '#lib/db/notices.server.ts';
import { endSession } from '#lib/identity/sessions.server.ts';
import { people } from '#lib/identity/tables.server.ts';
import { guests } from '#lib/meetings/tables.server.ts';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { moveToOwnRoom } from '#lib/minutes/rooms.server.ts';
import { roomName } from '#lib/minutes/room-name.ts';
import { seatHolders, seats } from '#lib/roundtables/tables.server.ts';
import { aGuest } from '../support/builders.ts';
import { type Client } from './client.ts';
import { endedWithinASecond, Live } from './live.ts';
import { aLiveMeeting, someone } from './meeting.ts';

const live = new Live();

const { join } = live;
const ownRoom = (meetingId: string, itemId: string) => roomName({ meetingId, itemId, epoch: 1 });

/** Closes an item as the use case of the agenda does. */
async function closeItem(meetingId: string, itemId: string): Promise<void> {
	await inTransaction({ db: live.database.db }, async (ctx) => {
		const closed = { visibility: 'closed' } as const;
		await ctx.db.update(agendaItems).set(closed).where(eq(agendaItems.id, itemId));
		await moveToOwnRoom(ctx, itemId);
		await notify(ctx, 'access', { meeting: meetingId });
	});
}

describe('a right that ends while the page is open', () => {
	it('by logging out closes every socket of that session', async () => {
		const meeting = await aLiveMeeting(live.database.db);
		const { id, token } = await meeting.someone();
		const [one, two] = [await join(meeting.room, token), await join(meeting.room, token)];
		const { idOfToken } = await import('#lib/identity/tokens.server.ts');
		await endSession({ db: live.database.db, now: new Date() }, id, idOfToken(token));
		expect(await endedWithinASecond(one)).toBe(4401);
		expect(await endedWithinASecond(two)).toBe(4401);
	});

	it('by losing the seat closes the socket, and the way back is shut', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const { id, token } = await meeting.someone();
		const other = await join(meeting.room, (await meeting.someone()).token);
		const client = await join(meeting.room, token);
		await db.update(seatHolders).set({ until: new Date() }).where(eq(seatHolders.personId, id));
		await notify({ db }, 'access', { person: id });
		expect(await endedWithinASecond(client)).toBe(4403);
		expect((await join(meeting.room, token)).closeCode).toBe(4403);
		expect(other.closeCode).toBeUndefined();
	});

	it('by being deactivated closes the socket', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const { id, token } = await meeting.someone();
		const client = await join(meeting.room, token);
		await db.update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, id));
		await notify({ db }, 'access', { person: id });
		expect(await endedWithinASecond(client)).toBe(4401);
	});

	it('to write only lets the page go on reading', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[0]!.id;
		const { id, seatId, token } = await meeting.someone();
		const client = await join(meeting.room, token);
		const writer = await join(meeting.room, (await meeting.someone()).token);
		await db.update(seats).set({ role: 'observer' }).where(eq(seats.id, seatId!));
		await notify({ db }, 'access', { person: id });
		writer.write(item, 'weiter mitlesen');
		await client.until(() => client.text(item).includes('mitlesen'));
		const typing = setInterval(() => client.write(item, 'nicht mehr schreiben'), 50);
		const code = await endedWithinASecond(client);
		clearInterval(typing);
		expect(code).toBe(4422);
		expect(client.refused?.reason).toBe('noRight');
	});
});

describe('a closed item', () => {
	const secret = 'Geheimnis Xylophon';

	const isIn = (client: Client): boolean =>
		client.received.some((frame) => Buffer.from(frame).toString('latin1').includes('Xylophon'));

	it('never appears in a frame of somebody who may not read it', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const [open, closed] = meeting.items.map(({ id }) => id) as [string, string];
		await closeItem(meeting.id, closed);
		await composeMinutes({ db }, closed, [
			{ type: 'paragraph', content: [{ type: 'text', text: secret }] }
		]);
		const observer = await meeting.someone('observer');
		const guest = await someone(db, null);
		await aGuest(db, { meetingId: meeting.id, personId: guest.id });
		const member = await meeting.someone();
		const writer = await join(ownRoom(meeting.id, closed), member.token);
		for (const { token } of [observer, guest]) {
			const page = await join(meeting.room, token);
			const closedPage = await join(ownRoom(meeting.id, closed), token);
			expect(closedPage.closeCode).toBe(4403);
			writer.write(closed, `noch ein ${secret}`);
			await writer.saved();
			const speaker = await join(meeting.room, member.token);
			speaker.write(open, `öffentlich ${token.slice(0, 5)}`);
			await page.until(() => page.text(open).includes(token.slice(0, 5)));
			expect(isIn(page) || isIn(closedPage)).toBe(false);
		}
		expect(isIn(writer)).toBe(true);
	});

	it('that was open before is gone from open pages, and a stale page brings nothing back', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[1]!.id;
		const member = await meeting.someone();
		const observer = await meeting.someone('observer');
		const stale = await join(meeting.room, member.token);
		const page = await join(meeting.room, observer.token);
		stale.write(item, secret);
		await stale.saved();
		await page.until(() => page.text(item).includes(secret));
		stale.cut();
		stale.write(item, 'offline geschrieben: Xylophon');

		await closeItem(meeting.id, item);
		let left: string | undefined;
		await page.until(() => page.changed.includes('rooms') && (left ??= page.text(item)) !== null);
		// First the deletion, then the notice: the page now rewrites what its device keeps.
		expect(left).toBe('');

		stale.connect();
		expect(await stale.ended()).toBe(4422);
		expect(stale.refused?.reason).toBe('noSuchItem');
		const fresh = await join(meeting.room, observer.token);
		expect(isIn(fresh)).toBe(false);
		const own = await join(ownRoom(meeting.id, item), member.token);
		expect(own.text(item)).toContain(secret);
	});

	it('takes nothing that was typed while it was being closed into the open room', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[1]!.id;
		const member = await meeting.someone();
		const writer = await join(meeting.room, member.token);
		let typed = 0;
		const typing = setInterval(() => writer.write(item, `${secret} ${typed++}`), 3);
		await writer.until(() => typed > 20);
		await closeItem(meeting.id, item);
		await writer.ended();
		clearInterval(typing);
		const fresh = await join(meeting.room, member.token);
		expect(isIn(fresh)).toBe(false);
		const own = await join(ownRoom(meeting.id, item), member.token);
		expect(own.text(item)).toContain(`${secret} 15`);
	});
});

describe('a guest of one item', () => {
	it('enters the room of that item only, until the pass ends', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[0]!.id;
		const guest = await someone(db, null);
		await aGuest(db, { meetingId: meeting.id, itemId: item, personId: guest.id });
		await moveToOwnRoom({ db }, item);
		expect((await join(meeting.room, guest.token)).closeCode).toBe(4403);
		const client = await join(ownRoom(meeting.id, item), guest.token);
		client.write(item, 'Guten Abend');
		await client.saved();
		await db.delete(guests).where(eq(guests.personId, guest.id));
		await notify({ db }, 'access', { person: guest.id });
		expect(await endedWithinASecond(client)).toBe(4403);
	});
});

describe('whoever does not want to be seen', () => {
	it('is there without cursor and without "schreibt"', async () => {
		const meeting = await aLiveMeeting(live.database.db);
		const item = meeting.items[0]!.id;
		const watcher = await join(meeting.room, (await meeting.someone()).token);
		const [shy, open] = [
			await meeting.someone('member', { showsWriting: false }),
			await meeting.someone()
		];
		const cursor = { anchor: { tname: item, assoc: 0 }, head: { tname: item, assoc: 0 } };
		for (const { token } of [shy, open]) {
			const client = await join(meeting.room, token);
			client.sendAwareness([{ clientId: client.doc.clientID, clock: 1, state: { cursor } }]);
			client.write(item, 'hier');
			await client.saved();
		}
		const seen = (id: string) => watcher.others().find(({ user }) => user.id === id);
		await watcher.until(() => seen(open.id)?.user.writing === item && !!seen(shy.id));
		expect(seen(open.id)).toMatchObject({ cursor: { anchor: { tname: item } } });
		expect(seen(shy.id)).toEqual({
			user: expect.objectContaining({ id: shy.id, writing: null, visible: false })
		});
	});
});
