import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { loadActor } from '#lib/identity/actor.server.ts';
import type { Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import {
	NOON,
	aGuest,
	aMeeting,
	anItem,
	aPerson,
	aRoundtable,
	aSeat,
	as
} from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { findDecision, listDecisions } from './queries.server.ts';
import { recordDecision } from './record.server.ts';

async function actorOf(db: Db, personId: string): Promise<Actor> {
	const actor = await loadActor({ db, now: NOON }, personId);
	if (!actor) throw new Error('No such person.');
	return actor;
}

/** A table with somebody on a seat of this role, a meeting and an item. */
async function aTable(db: Db, role: 'chair' | 'minuteTaker' | 'member' | 'observer' = 'member') {
	const person = await aPerson(db);
	const table = await aRoundtable(db);
	await aSeat(db, { roundtableId: table.id, role, personId: person.id });
	const meeting = await aMeeting(db, { roundtableId: table.id });
	const item = await anItem(db, { meetingId: meeting.id });
	const ctx = as(await actorOf(db, person.id), db);
	return { table, meeting, item, ctx, itemId: item.id };
}

describe('recording a decision', () => {
	it('gives numbers per table and year, one after the other', async ({ db }) => {
		const { ctx, itemId } = await aTable(db);
		const other = await aTable(db);
		const ids = [randomUUID(), randomUUID(), randomUUID()];
		for (const id of ids) await recordDecision(ctx, { id, itemId });
		const elsewhere = randomUUID();
		await recordDecision(other.ctx, { id: elsewhere, itemId: other.itemId });

		const found = await Promise.all(ids.map((id) => findDecision(ctx, id)));
		expect(found.map((one) => [one?.year, one?.number])).toEqual([
			[2026, 1],
			[2026, 2],
			[2026, 3]
		]);
		expect(await findDecision(other.ctx, elsewhere)).toMatchObject({ number: 1 });
	});

	it('happens once, however often the page asks', async ({ db }) => {
		const { ctx, itemId } = await aTable(db);
		const id = randomUUID();
		await recordDecision(ctx, { id, itemId });
		await recordDecision(ctx, { id, itemId });
		expect(await findDecision(ctx, id)).toMatchObject({ number: 1, state: 'draft', version: 1 });
	});

	it('does not take a block from another item', async ({ db }) => {
		const { ctx, itemId, meeting } = await aTable(db);
		const other = await anItem(db, { meetingId: meeting.id });
		const id = randomUUID();
		await recordDecision(ctx, { id, itemId });
		const attempt = recordDecision(ctx, { id, itemId: other.id });
		await expect(attempt).rejects.toMatchObject({ status: 409 });
	});

	it('is refused to an observer', async ({ db }) => {
		const { ctx, itemId } = await aTable(db, 'observer');
		const attempt = recordDecision(ctx, { id: randomUUID(), itemId });
		await expect(attempt).rejects.toMatchObject({ status: 403 });
	});

	it('does not tell strangers that the item exists', async ({ db }) => {
		const { itemId } = await aTable(db);
		const { ctx } = await aTable(db);
		const attempt = recordDecision(ctx, { id: randomUUID(), itemId });
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});

	it('gives every decision its own number when many are recorded at once', async () => {
		const { db, close } = await freshDatabase();
		const { ctx, itemId } = await aTable(db);
		const ids = Array.from({ length: 12 }, () => randomUUID());
		await Promise.all(ids.map((id) => recordDecision(ctx, { id, itemId })));
		const found = await Promise.all(ids.map((id) => findDecision(ctx, id)));
		const numbers = found.map((one) => one!.number).sort((a, b) => a - b);
		expect(numbers).toEqual(ids.map((_, index) => index + 1));
		await close();
	});
});

describe('the register of decisions', () => {
	it('shows the wording from the minutes and finds it', async ({ db }) => {
		const { ctx, itemId, item } = await aTable(db);
		const id = randomUUID();
		await addItemToRoom(ctx, item);
		const content = [{ type: 'text', text: 'Umzüge werden zehn Tage vorher angekündigt.' }];
		await composeMinutes(ctx, itemId, [{ type: 'decision', attrs: { id }, content }]);
		await recordDecision(ctx, { id, itemId });

		const found = await listDecisions(ctx, { words: 'züge' });
		expect(found.entries).toMatchObject([{ id, wording: content[0]!.text, item: { id: itemId } }]);
		expect((await listDecisions(ctx, { words: 'B-2026-1' })).entries).toHaveLength(1);
		expect((await listDecisions(ctx, { words: '100%' })).entries).toEqual([]);
	});

	it('takes the words of a decision from its own item, not from a copy elsewhere', async ({
		db
	}) => {
		const { ctx, table, meeting, itemId, item } = await aTable(db);
		const other = await anItem(db, { meetingId: meeting.id });
		const closed = await anItem(db, { meetingId: meeting.id, visibility: 'closed' });
		const id = randomUUID();
		const saying = (text: string) => [
			{ type: 'decision', attrs: { id }, content: [{ type: 'text', text }] }
		];
		for (const one of [item, other, closed]) await addItemToRoom(ctx, one);
		await composeMinutes(ctx, itemId, saying('So beschlossen.'));
		await composeMinutes(ctx, other.id, saying('Ganz anders.'));
		await composeMinutes(ctx, closed.id, saying('Vertraulich.'));
		await recordDecision(ctx, { id, itemId });
		const observer = await aPerson(db);
		await aSeat(db, { roundtableId: table.id, role: 'observer', personId: observer.id });
		const asObserver = as(await actorOf(db, observer.id), db);

		const { entries } = await listDecisions(asObserver, {});
		expect(entries).toMatchObject([{ id, wording: 'So beschlossen.' }]);
		for (const words of ['Vertraulich', 'anders'])
			expect((await listDecisions(asObserver, { words })).entries).toEqual([]);
	});

	it('shows a decision of a closed item only to those who may read the item', async ({ db }) => {
		const { ctx, table, meeting, itemId, item } = await aTable(db, 'chair');
		const closed = await anItem(db, { meetingId: meeting.id, visibility: 'closed' });
		const inside = randomUUID();
		await recordDecision(ctx, { id: randomUUID(), itemId });
		await recordDecision(ctx, { id: inside, itemId: closed.id });
		const observer = await aPerson(db);
		await aSeat(db, { roundtableId: table.id, role: 'observer', personId: observer.id });
		const { personId: guest } = await aGuest(db, { meetingId: meeting.id, itemId: closed.id });

		const asObserver = as(await actorOf(db, observer.id), db);
		const asGuest = as(await actorOf(db, guest), db);
		expect(await findDecision(asObserver, inside)).toBeUndefined();
		const seen = await listDecisions(asObserver, {});
		expect(seen.entries.map((entry) => entry.itemId)).toEqual([item.id]);
		const seenByGuest = await listDecisions(asGuest, {});
		expect(seenByGuest.entries.map(({ id }) => id)).toEqual([inside]);
	});

	it('comes in pages that neither repeat nor skip', async ({ db }) => {
		const { ctx, itemId } = await aTable(db);
		const ids = Array.from({ length: 120 }, () => randomUUID());
		for (const id of ids) await recordDecision(ctx, { id, itemId });
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const { entries, next } = await listDecisions(ctx, { after });
			seen.push(...entries.map(({ id }) => id));
			after = next;
		} while (after);
		expect(seen.toSorted()).toEqual(ids.toSorted());
	});
});
