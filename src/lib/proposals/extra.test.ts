import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { agendaOf } from '#lib/agenda/queries.server.ts';
import type { Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { findMeeting } from '#lib/meetings/queries.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { seats } from '#lib/roundtables/tables.server.ts';
import { as, aSeat, EARLIER } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aFullTable, seated } from '../../../tests/support/seats.ts';
import { convene } from './convene.server.ts';
import { oneSeatIn, seatsNeeded } from './extra.ts';
import { countOf, openRequestAt, requestsAt, supportsOf } from './extra.queries.server.ts';
import { openExtra } from './open-extra.server.ts';
import { originsOf } from './origins.server.ts';
import { beginRequest, supportRequest, withdrawSupport } from './request.server.ts';

const reason = 'Die Webschule schließt schon nächste Woche.';
const meeting = { title: '', day: '2026-03-20', time: '18:00', plannedMinutes: 60, place: '' };

/** A table with 13 seats that vote: 3 of them are needed. */
async function aLargeTable(db: Db) {
	const full = await aFullTable(db);
	const roundtableId = full.table.id;
	const members = [full.member];
	for (let n = 0; n < 10; n++) members.push(await seated(db, roundtableId, 'member'));
	// Neither a seat that nobody fills nor one that has ended counts.
	await aSeat(db, { roundtableId });
	await aSeat(db, { roundtableId, endedAt: EARLIER, personId: members[0]!.actor.id });
	const ctx = as(full.member.actor, db);
	const counted = async () => {
		const request = await openRequestAt(ctx, roundtableId);
		return request && countOf(ctx, request, await supportsOf(ctx, request.id));
	};
	const by = (actor: Actor) => as(actor, db);
	return { ...full, members, roundtableId, ctx, counted, by };
}

describe('how many seats are needed', () => {
	it('is one fifth of those that vote and are filled, rounded up', async ({ db }) => {
		const { ctx, roundtableId } = await aLargeTable(db);
		const { voting, needed } = await countOf(ctx, { roundtableId }, []);
		expect([voting.length, needed]).toEqual([13, 3]);
	});

	it('is never less than a fifth, never a whole seat more, and never none', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500 }), (voting) => {
				const needed = seatsNeeded(voting);
				expect(needed * oneSeatIn).toBeGreaterThanOrEqual(voting);
				expect((needed - 1) * oneSeatIn).toBeLessThan(Math.max(voting, 1));
				expect(needed).toBeGreaterThan(0);
			})
		);
	});
});

describe('asking for a meeting out of turn', () => {
	it('begins with one’s own seat, and there is one request at a time', async ({ db }) => {
		const { ctx, roundtableId, counted, members, by } = await aLargeTable(db);
		await beginRequest(ctx, roundtableId, { reason });
		expect(await counted()).toMatchObject({ count: 1, needed: 3 });
		const again = beginRequest(by(members[1]!.actor), roundtableId, { reason });
		await expect(again).rejects.toMatchObject({ key: 'extra.begin.already' });
	});

	it('counts each seat once, and tells the chair once when it is enough', async ({ db }) => {
		const { ctx, roundtableId, counted, members, by, table } = await aLargeTable(db);
		await beginRequest(ctx, roundtableId, { reason });
		for (const { actor } of members.slice(0, 3)) {
			await supportRequest(by(actor), roundtableId);
			await supportRequest(by(actor), roundtableId);
		}
		expect(await counted()).toMatchObject({ count: 3, needed: 3 });
		await withdrawSupport(by(members[2]!.actor), roundtableId);
		expect(await counted()).toMatchObject({ count: 2 });
		await supportRequest(by(members[2]!.actor), roundtableId);
		const sent = await db.select().from(mails);
		expect(sent.map(({ kind }) => kind)).toEqual(['extraMeeting.reached']);
		expect(sent[0]!.body).toContain(`/tische/${table.slug}/ausserordentlich`);
	});

	it('loses nobody when many support at once, and tells the chair once', async () => {
		const { db, close } = await freshDatabase();
		const { ctx, roundtableId, counted, members, by } = await aLargeTable(db);
		await Promise.allSettled(
			members.slice(0, 4).map(({ actor }) => beginRequest(by(actor), roundtableId, { reason }))
		);
		expect(await requestsAt(ctx, roundtableId)).toHaveLength(1);
		await Promise.all(members.map(({ actor }) => supportRequest(by(actor), roundtableId)));
		expect(await counted()).toMatchObject({ count: 11 });
		expect(await db.select().from(mails)).toHaveLength(1);
		await close();
	});

	it('is over when the last one takes it back, and can begin again', async ({ db }) => {
		const { ctx, roundtableId } = await aLargeTable(db);
		await beginRequest(ctx, roundtableId, { reason });
		await withdrawSupport(ctx, roundtableId);
		expect(await requestsAt(ctx, roundtableId)).toMatchObject([{ state: 'withdrawn' }]);
		await beginRequest(ctx, roundtableId, { reason });
		expect(await openRequestAt(ctx, roundtableId)).toBeDefined();
	});

	it('no longer counts a seat that has ended', async ({ db }) => {
		const { ctx, roundtableId, counted, members, by } = await aLargeTable(db);
		await beginRequest(ctx, roundtableId, { reason });
		await supportRequest(by(members[1]!.actor), roundtableId);
		await db.update(seats).set({ endedAt: EARLIER }).where(eq(seats.id, members[1]!.seat.id));
		expect(await counted()).toMatchObject({ count: 1 });
	});

	it('is not for observers, strangers and the operator', async ({ db }) => {
		const { roundtableId, observer, stranger, operator, by } = await aLargeTable(db);
		for (const [actor, status] of [
			[observer.actor, 403],
			[stranger.actor, 404],
			[operator, 403]
		] as const) {
			const attempt = beginRequest(by(actor), roundtableId, { reason });
			await expect(attempt).rejects.toMatchObject({ status });
		}
	});

	it('is seen by everyone at the table', async ({ db }) => {
		const { ctx, roundtableId, observer, operator, by, table } = await aLargeTable(db);
		await beginRequest(ctx, roundtableId, { reason });
		const seen = await openExtra(by(observer.actor), { ...table });
		expect(seen).toMatchObject({ count: 1, needed: 3, open: { reason } });
		expect(Object.values(seen.can)).not.toContain(true);
		await expect(openExtra(by(operator), { ...table })).rejects.toMatchObject({ status: 403 });
	});
});

describe('calling the meeting', () => {
	async function reached(db: Db) {
		const there = await aLargeTable(db);
		await beginRequest(there.ctx, there.roundtableId, { reason });
		for (const { actor } of there.members.slice(1, 3)) {
			await supportRequest(there.by(actor), there.roundtableId);
		}
		return { ...there, chairs: there.by(there.chair.actor) };
	}

	it('links meeting and request, with the reason as its first item', async ({ db }) => {
		const { chairs, roundtableId, table } = await reached(db);
		const id = await convene(chairs, roundtableId, { ...meeting, version: 1 });
		expect(await findMeeting(chairs, id)).toBeDefined();
		const [request] = await requestsAt(chairs, roundtableId);
		expect(request).toMatchObject({ state: 'convened', meetingId: id });
		const agenda = await agendaOf(chairs, id);
		expect(agenda[0]).toMatchObject({ title: reason, number: 1 });
		const origins = await originsOf(chairs, agenda, table);
		const href = `/tische/${table.slug}/ausserordentlich`;
		expect(origins.get(agenda[0]!.id)).toEqual({ kind: 'request', href });
	});

	it('is for the chair alone, and only when it is enough', async ({ db }) => {
		const { chairs, roundtableId, minuteTaker, members, by } = await reached(db);
		const input = { ...meeting, version: 1 };
		const other = convene(by(minuteTaker.actor), roundtableId, input);
		await expect(other).rejects.toMatchObject({ status: 403 });
		await withdrawSupport(by(members[1]!.actor), roundtableId);
		const early = convene(chairs, roundtableId, input);
		await expect(early).rejects.toMatchObject({ key: 'extra.convene.notReached' });
	});

	it('happens once when two do it at once', async () => {
		const { db, close } = await freshDatabase();
		const { chairs, roundtableId } = await reached(db);
		const input = { ...meeting, version: 1 };
		const both = [convene(chairs, roundtableId, input), convene(chairs, roundtableId, input)];
		const done = (await Promise.allSettled(both)).map(({ status }) => status);
		expect(done.sort()).toEqual(['fulfilled', 'rejected']);
		await close();
	});
});
