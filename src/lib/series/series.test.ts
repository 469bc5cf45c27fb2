import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { addItem } from '#lib/agenda/add.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { rememberInstance } from '#lib/db/instance.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { dayOf, timeOf } from '#lib/time/zone.ts';
import { NOON, aMeeting, as } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { aRule, type seriesForm } from '../../../tests/support/series.ts';
import { prepareMeetings } from './daily.server.ts';
import { editSeries, endSeries } from './edit.server.ts';
import { makeSeries } from './make.server.ts';

async function aSeries(db: Db, with_: Partial<typeof seriesForm> = {}) {
	const full = await aFullTable(db);
	const ctx = as(full.chair.actor, db);
	const id = await makeSeries(ctx, full.table.id, aRule(with_));
	const rows = () =>
		db.select().from(meetings).where(eq(meetings.seriesId, id)).orderBy(meetings.startsAt);
	const when = async () =>
		(await rows())
			.filter(({ state }) => state === 'planned')
			.map(({ startsAt }) => `${dayOf(startsAt)} ${timeOf(startsAt)}`);
	return { ...full, ctx, id, rows, when };
}

const asEdited = ({
	title,
	place,
	plannedMinutes,
	version,
	startsAt
}: typeof meetings.$inferSelect) => ({
	title,
	place,
	plannedMinutes,
	version,
	day: dayOf(startsAt),
	time: timeOf(startsAt)
});

const sixMonths = [
	'2026-03-10 18:00',
	'2026-04-14 18:00',
	'2026-05-12 18:00',
	'2026-06-09 18:00',
	'2026-07-14 18:00',
	'2026-08-11 18:00'
];

describe('a series', () => {
	it('makes the meetings of six months at once, numbered, at six o’clock summer and winter', async ({
		db
	}) => {
		const { when, rows } = await aSeries(db);
		expect(await when()).toEqual(sixMonths);
		expect((await rows()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
		expect((await rows())[0]).toMatchObject({ place: 'Rathaus', plannedMinutes: 120, version: 1 });
	});

	it('makes more as time goes on, and nothing twice, however many ask', async () => {
		const { db, close } = await freshDatabase();
		const { when } = await aSeries(db);
		const june = new Date('2026-06-01T10:00:00Z');
		await Promise.all([1, 2, 3].map(() => prepareMeetings({ db, now: june })));
		expect(await when()).toEqual([
			...sixMonths,
			'2026-09-08 18:00',
			'2026-10-13 18:00',
			'2026-11-10 18:00'
		]);
		await close();
	});

	it('does not make a meeting again that was moved or cancelled', async ({ db }) => {
		const { ctx, rows, when } = await aSeries(db);
		const [first, second] = await rows();
		await editMeeting(ctx, first!.id, { ...asEdited(first!), day: '2026-03-17' });
		await cancelMeeting(ctx, second!.id, { reason: 'Ferien' });
		await prepareMeetings({ db, now: NOON });
		expect(await when()).toEqual(['2026-03-17 18:00', ...sixMonths.slice(2)]);
		expect(await rows()).toHaveLength(6);
	});

	it('leaves out the holidays of the Land', async ({ db }) => {
		const here = {
			origin: 'http://localhost:3000',
			mailName: 'x',
			mailAddress: 'x@localhost',
			sendsMail: false
		};
		await rememberInstance({ db }, { ...here, land: 'BW' });
		const { when } = await aSeries(db, { kind: 'weekly', weekday: '4', every: '12' });
		expect(await when()).toEqual(['2026-03-12 18:00', '2026-08-27 18:00']);
	});

	it('puts a meeting off by a week where the table wishes so', async ({ db }) => {
		const { when, rows } = await aSeries(db, { nth: '1', weekday: '5', onHoliday: 'weekLater' });
		expect(await when()).toContain('2026-04-10 18:00');
		expect((await rows())[1]?.seriesDay).toBe('2026-04-03');
	});

	it('takes in a meeting that was planned for its day by hand', async ({ db }) => {
		const full = await aFullTable(db);
		const planned = await aMeeting(db, { roundtableId: full.table.id, title: 'Auftakt' });
		const id = await makeSeries(as(full.chair.actor, db), full.table.id, aRule());
		const rows = await db.select().from(meetings).where(eq(meetings.roundtableId, full.table.id));
		expect(rows).toHaveLength(6);
		const taken = rows.find((row) => row.id === planned.id);
		expect(taken).toMatchObject({ seriesId: id, seriesDay: '2026-03-10', title: 'Auftakt' });
	});

	it('makes nothing for a table that is archived', async ({ db }) => {
		const { table, when } = await aSeries(db);
		await db.update(roundtables).set({ archivedAt: NOON }).where(eq(roundtables.id, table.id));
		await prepareMeetings({ db, now: new Date('2026-07-01T10:00:00Z') });
		expect(await when()).toHaveLength(6);
	});
});

describe('changing a series', () => {
	it('moves the coming meetings, in their order, and keeps their numbers', async ({ db }) => {
		const { ctx, id, when, rows } = await aSeries(db);
		await editSeries(ctx, id, aRule({ weekday: '4', time: '17:30', place: 'Kulturladen' }));
		expect(await when()).toEqual([
			'2026-03-12 17:30',
			'2026-04-09 17:30',
			'2026-06-11 17:30',
			'2026-07-09 17:30',
			'2026-08-13 17:30'
		]);
		expect((await rows())[0]).toMatchObject({ number: 1, place: 'Kulturladen' });
	});

	it('leaves alone what somebody changed, prepared or invited to', async ({ db }) => {
		const { ctx, id, rows } = await aSeries(db);
		const [edited, prepared, invited, free] = await rows();
		await editMeeting(ctx, edited!.id, { ...asEdited(edited!), place: 'Zelt' });
		await addItem(ctx, prepared!.id, {
			title: 'Lesezimmer',
			kind: 'discussion',
			plannedMinutes: null,
			presenterSeatId: null
		});
		await db.update(meetings).set({ invitedAt: NOON }).where(eq(meetings.id, invited!.id));
		await editSeries(ctx, id, aRule({ time: '19:00' }));
		const after = new Map((await rows()).map((row) => [row.id, timeOf(row.startsAt)]));
		expect([edited, prepared, invited].map((row) => after.get(row!.id))).toEqual(
			Array(3).fill('18:00')
		);
		expect(after.get(free!.id)).toBe('19:00');
		expect(after.size).toBe(6);
	});

	it('cancels what has no day any more, and makes it anew should the rule come back', async ({
		db
	}) => {
		const { ctx, id, when, rows } = await aSeries(db);
		await editSeries(ctx, id, aRule({ every: '3' }));
		expect(await when()).toEqual([sixMonths[0], sixMonths[3]]);
		const cancelled = (await rows()).filter(({ state }) => state === 'cancelled');
		expect(cancelled).toHaveLength(4);
		expect(cancelled[0]?.cancelReason).toContain('Sitzungsreihe');
		await editSeries(ctx, id, aRule({ version: '2' }));
		expect(await when()).toEqual(sixMonths);
	});

	it('is told when somebody else was faster', async ({ db }) => {
		const { ctx, id } = await aSeries(db);
		await editSeries(ctx, id, aRule({ time: '19:00' }));
		const late = editSeries(ctx, id, aRule({ time: '20:00' }));
		await expect(late).rejects.toMatchObject({ status: 409, key: 'series.changedMeanwhile' });
	});

	it('ends it: what nobody touched is cancelled, and nothing new comes', async ({ db }) => {
		const { ctx, id, when, rows } = await aSeries(db);
		const [first] = await rows();
		await editMeeting(ctx, first!.id, { ...asEdited(first!), title: 'Jubiläum' });
		await endSeries(ctx, id, { version: 1 });
		await prepareMeetings({ db, now: new Date('2026-03-07T10:00:00Z') });
		expect(await when()).toEqual([sixMonths[0]]);
		const again = endSeries(ctx, id, { version: 2 });
		await expect(again).rejects.toMatchObject({ status: 409 });
	});
});
