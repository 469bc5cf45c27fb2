import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { editItem } from '#lib/agenda/edit.server.ts';
import { agendaOf } from '#lib/agenda/queries.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { NOON, aMeeting, aSeat, as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { addStanding, editStanding, endStanding, moveStanding } from './standing.server.ts';
import { standingItemsOf } from './standing.queries.server.ts';
import type { AddStandingInput } from './standing.ts';

const round: AddStandingInput = {
	kind: 'report',
	title: 'Aus den Initiativen',
	plannedMinutes: 20,
	presenterSeatId: null,
	place: 'end',
	closed: false
};

async function aTable(db: Db) {
	const full = await aFullTable(db);
	const meeting = await aMeeting(db, { roundtableId: full.table.id });
	const ctx = as(full.chair.actor, db);
	const agenda = () => agendaOf(ctx, meeting.id);
	const titles = async () => (await standingItemsOf(ctx, full.table.id)).map((i) => i.title);
	return { ...full, ctx, meeting, agenda, titles };
}

describe('a standing item', () => {
	it('stands on the agendas of planned meetings as soon as it is made', async ({ db }) => {
		const { ctx, table, agenda } = await aTable(db);
		const id = await addStanding(ctx, table.id, round);
		expect(await agenda()).toMatchObject([{ title: round.title, plannedMinutes: 20 }]);
		await editStanding(ctx, { ...round, id, version: 1, title: 'Runde', closed: true });
		expect(await agenda()).toMatchObject([{ title: 'Runde', visibility: 'closed' }]);
		await endStanding(ctx, { id, version: 2 });
		expect(await agenda()).toEqual([]);
	});

	it('leaves an agenda alone that people were invited with, or where somebody changed it', async ({
		db
	}) => {
		const { ctx, table, meeting, agenda } = await aTable(db);
		const id = await addStanding(ctx, table.id, round);
		const [item] = await agenda();
		await editItem(ctx, { ...item!, itemId: item!.id, title: 'Runde der Initiativen' });
		await editStanding(ctx, { ...round, id, version: 1, title: 'Anders' });
		expect(await agenda()).toMatchObject([{ title: 'Runde der Initiativen' }]);

		const other = await addStanding(ctx, table.id, { ...round, title: 'Termine' });
		await db.update(meetings).set({ invitedAt: NOON }).where(eq(meetings.id, meeting.id));
		await endStanding(ctx, { id: other, version: 1 });
		expect((await agenda()).map(({ title }) => title)).toContain('Termine');
	});

	it('has its order within its place', async ({ db }) => {
		const { ctx, table, titles } = await aTable(db);
		const ids = [];
		for (const title of ['eins', 'zwei', 'drei'])
			ids.push(await addStanding(ctx, table.id, { ...round, title }));
		await addStanding(ctx, table.id, { ...round, title: 'Begrüßung', place: 'opening' });
		expect(await titles()).toEqual(['Begrüßung', 'eins', 'zwei', 'drei']);
		await moveStanding(ctx, { id: ids[2]!, direction: 'up' });
		await moveStanding(ctx, { id: ids[0]!, direction: 'up' });
		expect(await titles()).toEqual(['Begrüßung', 'eins', 'drei', 'zwei']);
		await moveStanding(ctx, { id: ids[0]!, place: 3 });
		expect(await titles()).toEqual(['Begrüßung', 'drei', 'zwei', 'eins']);
		await moveStanding(ctx, { id: ids[0]!, place: 1 });
		await editStanding(ctx, { ...round, id: ids[0]!, version: 1, title: 'eins', place: 'start' });
		expect(await titles()).toEqual(['Begrüßung', 'eins', 'drei', 'zwei']);
	});

	it('is presented by a seat of this table only', async ({ db }) => {
		const { ctx, table } = await aTable(db);
		const elsewhere = await aSeat(db);
		const attempt = addStanding(ctx, table.id, { ...round, presenterSeatId: elsewhere.id });
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('tells the second of two people that the first was faster', async ({ db }) => {
		const { ctx, table } = await aTable(db);
		const id = await addStanding(ctx, table.id, round);
		await editStanding(ctx, { ...round, id, version: 1, title: 'Neu' });
		const edited = editStanding(ctx, { ...round, id, version: 1 });
		await expect(edited).rejects.toMatchObject({ status: 409 });
		const ended = endStanding(ctx, { id, version: 1 });
		await expect(ended).rejects.toMatchObject({ status: 409 });
	});

	it('is looked after by chair and minute taker', async ({ db }) => {
		const { actors, table } = await aFullMeeting(db);
		const id = await addStanding(as(actors.chair, db), table.id, round);
		const statusOf = (attempt: Promise<unknown>) =>
			attempt.then(
				() => 200,
				(reason: { status: number }) => reason.status
			);
		const found: Record<string, number[]> = {};
		for (const role of Object.keys(actors) as Role[]) {
			const ctx = as(actors[role], db);
			found[role] = [
				await statusOf(addStanding(ctx, table.id, round)),
				await statusOf(moveStanding(ctx, { id, direction: 'up' })),
				await statusOf(editStanding(ctx, { ...round, id, version: -1 })),
				await statusOf(endStanding(ctx, { id, version: -1 }))
			];
		}
		// 409: they may, and the version was wrong on purpose.
		const may = [200, 200, 409, 409];
		const [refused, hidden] = [Array(4).fill(403), Array(4).fill(404)];
		expect(found).toEqual({
			chair: may,
			minuteTaker: may,
			member: refused,
			observer: refused,
			guestOfTheMeeting: hidden,
			guestOfTheOpenItem: hidden,
			guestOfTheClosedItem: hidden,
			operator: refused,
			stranger: hidden
		});
	});
});
