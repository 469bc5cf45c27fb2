import { describe, expect } from 'vitest';
import { as, anItem } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { agendaItems } from './tables.server.ts';
import { moveItem } from './move.server.ts';
import { agendaOf } from './queries.server.ts';

describe('moving an item', () => {
	it('says so when the item to stand behind is gone', async ({ db }) => {
		const { actors, open, closed } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await db.update(agendaItems).set({ deletedAt: ctx.now });
		await db.update(agendaItems).set({ deletedAt: null, position: 'a0' });
		const other = await anItem(db);
		const attempt = moveItem(ctx, { itemId: open.id, after: other.id });
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'agenda.move.anchorGone' });
		await moveItem(ctx, { itemId: open.id, after: closed.id });
		const items = await agendaOf(ctx, open.meetingId);
		expect(items.map(({ id }) => id)).toEqual([closed.id, open.id]);
	});

	it('by many people at once loses and doubles nothing, and leaves no equal keys', async () => {
		const { db, close } = await freshDatabase();
		try {
			const { actors, meeting } = await aFullMeeting(db);
			const ids: string[] = [];
			for (let i = 0; i < 8; i++) ids.push((await anItem(db, { meetingId: meeting.id })).id);
			const moves = Array.from({ length: 60 }, (_, i) => {
				const itemId = ids[(i * 7) % ids.length]!;
				const actor = i % 2 ? actors.chair : actors.minuteTaker;
				return moveItem(as(actor, db), { itemId, place: 1 + ((i * 5) % 10) });
			});
			await Promise.all(moves);

			const items = await agendaOf(as(actors.chair, db), meeting.id);
			expect(items.map(({ number }) => number)).toEqual(
				Array.from({ length: 10 }, (_, i) => i + 1)
			);
			expect(new Set(items.map(({ id }) => id)).size).toBe(10);
			const rows = await db.select({ position: agendaItems.position }).from(agendaItems);
			expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
		} finally {
			await close();
		}
	});
});
