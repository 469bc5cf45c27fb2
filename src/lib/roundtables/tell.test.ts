import { describe, expect } from 'vitest';
import { as, aMeeting } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { listen } from '../db/listen.server.ts';
import { editSeat } from './edit-seat.server.ts';
import { seatsOf } from './seats.queries.server.ts';

describe('open pages of a meeting', () => {
	it('hear that somebody else sits at the table now', async () => {
		const { db, url, close } = await freshDatabase();
		const { table, chair, member } = await aFullTable(db);
		const meeting = await aMeeting(db, { roundtableId: table.id });
		const elsewhere = await aMeeting(db);
		const heard: unknown[] = [];
		const line = await listen(url, { changed: (notice) => heard.push(notice) });
		const ctx = as(chair.actor, db);
		const seat = (await seatsOf(ctx, [table.id])).find(({ id }) => id === member.seat.id)!;
		await editSeat(ctx, seat.id, { version: seat.version, role: 'observer', title: '' });
		await expect.poll(() => heard).toContainEqual({ meeting: meeting.id, topic: 'seats' });
		expect(heard).not.toContainEqual({ meeting: elsewhere.id, topic: 'seats' });
		await line.close();
		await close();
	});
});
