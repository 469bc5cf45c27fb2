import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { deleteItem } from '#lib/agenda/delete.server.ts';
import { agendaLimits } from '#lib/agenda/agenda.ts';
import { moveItem } from '#lib/agenda/move.server.ts';
import { placeItem } from '#lib/agenda/place.server.ts';
import { agendaOf } from '#lib/agenda/queries.server.ts';
import { restoreItem } from '#lib/agenda/restore.server.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { commitments } from '#lib/commitments/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { createMeeting } from '#lib/meetings/create.server.ts';
import { aMeeting, anItem, as, unknownId } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { aFullTable } from '../../../tests/support/seats.ts';
import { carryOver, carryOverAtTable } from './carry-over.server.ts';
import { standingItems } from './tables.server.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);
const earlier = new Date('2026-02-10T17:00:00Z');
const later = new Date('2026-04-14T17:00:00Z');

/** What a job carries over: nobody asks. */
const job = (db: Db): Ctx => as(anonymous, db);

async function standing(db: Db, roundtableId: string) {
	const [k1, k2, k3] = generateNKeysBetween(null, null, 3);
	const common = { roundtableId, kind: 'information' } as const;
	const rows = await db
		.insert(standingItems)
		.values([
			{ ...common, title: 'Begrüßung', place: 'opening', position: k1! },
			{ ...common, title: 'Bericht', place: 'start', position: k2!, closed: true },
			{ ...common, title: 'Verschiedenes', place: 'end', position: k3! }
		])
		.returning();
	return rows.map(({ id }) => `standing:${id}`);
}

async function aTableThatMet(db: Db) {
	const full = await aFullTable(db);
	const origins = await standing(db, full.table.id);
	const roundtableId = full.table.id;
	const last = await aMeeting(db, { roundtableId, startsAt: earlier, state: 'held', number: 25 });
	const next = await aMeeting(db, { roundtableId, number: 26 });
	const ctx = as(full.chair.actor, db);
	const titles = async (id = next.id) => (await agendaOf(ctx, id)).map(({ title }) => title);
	return { ...full, ctx, last, next, titles, origins };
}

async function aPromise(db: Db, meetingId: string, roundtableId: string) {
	const item = await anItem(db, { meetingId });
	const facts = { id: unknownId(), roundtableId, itemId: item.id, year: 2026, number: 1 };
	await db.insert(commitments).values(facts);
}

describe('what arrives on an agenda by itself', () => {
	it('is the approval first, standing items in their places and one item for open commitments', async ({
		db
	}) => {
		const { last, next, table, titles } = await aTableThatMet(db);
		await aPromise(db, last.id, table.id);
		expect(await carryOver(job(db), next.id)).toBe(5);
		expect(await titles()).toEqual([
			'Begrüßung',
			'Niederschrift der 25. Sitzung genehmigen',
			'Bericht',
			'Offene Zusagen',
			'Verschiedenes'
		]);
	});

	it('leaves what people put there in the middle, and closes what stands as closed', async ({
		db
	}) => {
		const { ctx, next, titles } = await aTableThatMet(db);
		await anItem(db, { meetingId: next.id, title: 'Eigenes' });
		await carryOver(job(db), next.id);
		expect((await titles()).indexOf('Eigenes')).toBe(3);
		const closed = (await agendaOf(ctx, next.id)).filter((item) => item.visibility === 'closed');
		expect(closed.map(({ title }) => title)).toEqual(['Bericht']);
	});

	it('comes once, also when it was taken off, and also when many ask at once', async () => {
		const { db, close } = await freshDatabase();
		const { ctx, next, titles } = await aTableThatMet(db);
		const counts = await Promise.all([1, 2, 3, 4].map(() => carryOver(job(db), next.id)));
		expect(counts.reduce((a, b) => a + b)).toBe(4);
		const [first] = await agendaOf(ctx, next.id);
		await deleteItem(ctx, first!.id);
		expect(await carryOver(job(db), next.id)).toBe(0);
		expect(await titles()).not.toContain(first!.title);
		await close();
	});

	it('goes to the next meeting only, as far as it is about the last one', async ({ db }) => {
		const { table, titles } = await aTableThatMet(db);
		const after = await aMeeting(db, { roundtableId: table.id, startsAt: later });
		await carryOverAtTable(job(db), table.id);
		expect(await titles(after.id)).toEqual(['Begrüßung', 'Bericht', 'Verschiedenes']);
	});

	it('goes to the one behind when the next meeting is cancelled', async ({ db }) => {
		const { ctx, table, next, titles } = await aTableThatMet(db);
		const after = await aMeeting(db, { roundtableId: table.id, startsAt: later });
		await carryOverAtTable(job(db), table.id);
		await cancelMeeting(ctx, next.id, { reason: 'Hochwasser' });
		expect(await titles(after.id)).toContain('Niederschrift der 25. Sitzung genehmigen');
	});

	it('is there as soon as a meeting is made', async ({ db }) => {
		const { ctx, table, titles } = await aTableThatMet(db);
		const input = { title: '', day: '2026-03-08', time: '18:00', plannedMinutes: 90, place: '' };
		const id = await createMeeting(ctx, table.id, input);
		expect(await titles(id)).toContain('Niederschrift der 25. Sitzung genehmigen');
	});

	it('is no approval any more once the minutes are approved', async ({ db }) => {
		const { table } = await aTableThatMet(db);
		const approved = new Date('2026-02-20T17:00:00Z');
		await aMeeting(db, {
			roundtableId: table.id,
			startsAt: approved,
			state: 'held',
			minutesState: 'approved'
		});
		const next = await aMeeting(db, { roundtableId: table.id, startsAt: new Date('2026-03-07') });
		expect(await carryOver(job(db), next.id)).toBe(3);
	});

	it('stays away from a meeting that has begun, was cancelled, or is full', async ({ db }) => {
		const { table, next } = await aTableThatMet(db);
		const cancelled = await aMeeting(db, {
			roundtableId: table.id,
			startsAt: later,
			state: 'cancelled'
		});
		expect(await carryOver(job(db), cancelled.id)).toBe(0);
		expect(await carryOver({ ...job(db), now: later }, next.id)).toBe(0);
		const many = Array.from({ length: agendaLimits.itemsPerMeeting }, (_, i) => ({
			meetingId: next.id,
			kind: 'discussion' as const,
			title: 'x',
			position: `a${String(i).padStart(4, '0')}V`
		}));
		await db.insert(agendaItems).values(many);
		expect(await carryOver(job(db), next.id)).toBe(0);
	});

	it('never doubles, never gets lost and keeps the order valid, whatever people do meanwhile', async () => {
		const { db, close } = await freshDatabase();
		const actions = fc.array(
			fc.tuple(fc.constantFrom('carry', 'delete', 'restore', 'move', 'add', 'stand'), fc.nat()),
			{ maxLength: 25 }
		);
		const property = fc.asyncProperty(actions, async (steps) => {
			const { ctx, table, next, last } = await aTableThatMet(db);
			for (const [step, n] of steps) await act(ctx, next.id, table.id, step, n);
			await carryOver(job(db), next.id);

			const rows = (await db.select().from(agendaItems)).filter((r) => r.meetingId === next.id);
			const origins = rows.flatMap(({ origin }) => origin ?? []);
			expect(new Set(origins).size).toBe(origins.length);
			const mine = await db.select().from(standingItems);
			for (const { id, roundtableId } of mine)
				if (roundtableId === table.id) expect(origins).toContain(`standing:${id}`);
			expect(origins).toContain(`approval:${last.id}`);
			const present = rows.filter(({ deletedAt }) => !deletedAt);
			expect(new Set(present.map(({ position }) => position)).size).toBe(present.length);
			expect(await agendaOf(ctx, next.id)).toHaveLength(present.length);
		});
		await fc.assert(property, { seed, numRuns: 12 });
		await close();
	}, 120_000);
});

let count = 0;

async function act(ctx: Ctx, meetingId: string, roundtableId: string, step: string, n: number) {
	const items = await agendaOf(ctx, meetingId);
	const item = items[n % Math.max(items.length, 1)];
	if (step === 'carry') await carryOver(ctx, meetingId);
	if (step === 'delete' && item) await deleteItem(ctx, item.id);
	if (step === 'move' && item) await moveItem(ctx, { itemId: item.id, place: n % 7 });
	if (step === 'add') await anItem(ctx.db, { meetingId, position: `a${(count += 1)}V` });
	if (step === 'stand') {
		const place = (['opening', 'start', 'end'] as const)[n % 3]!;
		const fields = { kind: 'report', title: 'Neu', position: `a${(count += 1)}V` } as const;
		await ctx.db.insert(standingItems).values({ roundtableId, place, ...fields });
	}
	if (step === 'restore') {
		const rows = await ctx.db.select().from(agendaItems);
		const gone = rows.filter((row) => row.meetingId === meetingId && row.deletedAt);
		if (gone.length > 0) await restoreItem(ctx, gone[n % gone.length]!.id);
	}
}

describe('placing an item', () => {
	it('says what was there already', async ({ db }) => {
		const { meeting, actors } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		const item = {
			kind: 'discussion',
			title: 'Nachtbus',
			plannedMinutes: 10,
			presenterSeatId: null,
			visibility: 'open',
			origin: `proposal:${unknownId()}`,
			place: 'beforeEnd'
		} as const;
		const { id, placed } = await placeItem(ctx, meeting.id, item);
		expect(placed).toBe(true);
		expect(await placeItem(ctx, meeting.id, item)).toEqual({ id, placed: false });
		await deleteItem(ctx, id);
		expect(await placeItem(ctx, meeting.id, item)).toEqual({ id, placed: false });
	});

	it('is refused in a cancelled meeting', async ({ db }) => {
		const { meeting, actors } = await aFullMeeting(db);
		const ctx = as(actors.chair, db);
		await cancelMeeting(ctx, meeting.id, { reason: 'Sturm' });
		const attempt = placeItem(ctx, meeting.id, {
			kind: 'discussion',
			title: 'x',
			plannedMinutes: null,
			presenterSeatId: null,
			visibility: 'open',
			origin: 'proposal:1',
			place: 'end'
		});
		await expect(attempt).rejects.toMatchObject({ status: 409 });
	});
});
