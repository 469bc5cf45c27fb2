import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { notify } from '#lib/db/notices.server.ts';
import { openDatabase } from '#lib/db/open.server.ts';
import { moveToOwnRoom } from '#lib/minutes/rooms.server.ts';
import { roomName } from '#lib/minutes/room-name.ts';
import { seatHolders } from '#lib/roundtables/tables.server.ts';
import { asPerson } from '../support/accounts.ts';
import { Client } from './client.ts';
import { Live } from './live.ts';
import { aLiveMeeting } from './meeting.ts';

const live = new Live();

const { join } = live;

describe('a cancelled meeting', () => {
	it('takes no more text, also from a page that was open, and goes on being read', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[0]!.id;
		const chair = await meeting.someone('chair');
		const page = await join(meeting.room, chair.token);
		page.write(item, 'vorher');
		await page.saved();
		await cancelMeeting(await asPerson(db, chair, new Date()), meeting.id, {
			reason: 'Sturmwarnung'
		});

		page.write(item, 'nachher');
		expect(await page.ended()).toBe(4422);
		expect(page.refused?.reason).toBe('frozen');
		const reader = await join(meeting.room, chair.token);
		expect(reader.text(item)).toContain('vorher');
		expect(reader.text(item)).not.toContain('nachher');
		await reader.saved();
	});
});

describe('a page on its way in', () => {
	it('is judged by the rights of the moment it enters', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const { id, token } = await meeting.someone();
		const own = openDatabase(live.database.ownerUrl);
		// Loading the room takes so long that the right is lost in between.
		const { promise: locked, resolve: unlock } = Promise.withResolvers<void>();
		const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
		const lock = own.db.transaction(async (tx) => {
			await tx.execute(sql`lock table minutes_updates in access exclusive mode`);
			isHeld();
			await locked;
		});
		await held;
		const joining = join(meeting.room, token);
		await new Promise((resolve) => setTimeout(resolve, 400));
		await db.update(seatHolders).set({ until: new Date() }).where(eq(seatHolders.personId, id));
		await notify({ db }, 'access', { person: id });
		unlock();
		await lock;
		const client = await joining;
		expect([client.closeCode, client.synced]).toEqual([4403, false]);
		await own.close();
	});

	it('of somebody else who is no longer logged in here is turned away', async () => {
		const meeting = await aLiveMeeting(live.database.db);
		const [former, now] = [await meeting.someone(), await meeting.someone()];
		const page = (person: string) =>
			Client.join({ url: live.instance.url, room: meeting.room, token: now.token, person });
		expect((await page(former.id)).closeCode).toBe(4401);
		expect((await page(now.id)).closeCode).toBeUndefined();
	});

	it('finds an item shut that was open for a while, also in a room where nobody was', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[1]!.id;
		const show = async (visibility: 'open' | 'closed') => {
			await db.update(agendaItems).set({ visibility }).where(eq(agendaItems.id, item));
			await notify({ db }, 'access', { meeting: meeting.id });
		};
		await moveToOwnRoom({ db }, item);
		const room = roomName({ meetingId: meeting.id, itemId: item, epoch: 1 });
		const { token } = await meeting.someone('observer');
		const reader = await join(room, token);
		expect(reader.closeCode).toBeUndefined();
		reader.close();
		await reader.ended();
		await show('closed');
		expect((await join(room, token)).closeCode).toBe(4403);
	});
});
