import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { documentAt, paragraph } from '../../../tests/support/typing.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { minutesStates } from '../meetings/meetings.ts';
import { meetings } from '../meetings/tables.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { readBlocks } from '../minutes/document.ts';
import { searchMinutes } from '../search/queries.server.ts';
import { takeVersion } from '../versions/take.server.ts';
import { versionItems } from '../versions/queries.server.ts';
import { positionLimits, type WritePositionInput } from './positions.ts';
import { positionsIn } from './queries.server.ts';
import { withdrawPosition } from './withdraw.server.ts';
import { writePosition } from './write.server.ts';

const text = 'Wir tragen das nicht mit.';

async function aSeatAtAMeeting(db: Db) {
	const full = await aFullMeeting(db);
	const { open, member, meeting, actors } = full;
	const ctx = as(actors.member, db);
	const said = (with_: Partial<WritePositionInput> = {}): WritePositionInput => ({
		id: null,
		itemId: open.id,
		seatId: member.seat.id,
		kind: 'position',
		text,
		mandate: '',
		version: 0,
		...with_
	});
	const write = (by: Ctx, with_: Partial<WritePositionInput> = {}) =>
		writePosition(by, meeting.id, said(with_));
	return { ...full, ctx, write };
}

const placesIn = async (db: Db, itemId: string) => {
	const { doc } = await documentAt(db, itemId);
	const blocks = readBlocks(doc.getXmlFragment(itemId));
	return blocks.filter(({ type }) => type === 'position').map(({ attrs }) => attrs?.['id']);
};

describe('a position', () => {
	it('is written by its seat and gets its place in the text', async ({ db }) => {
		const { ctx, write, open, actors } = await aSeatAtAMeeting(db);
		const id = await write(ctx);
		expect(await placesIn(db, open.id)).toEqual([id]);
		expect(await positionsIn(as(actors.observer, db), [open.id])).toMatchObject([
			{ id, text, mine: false, version: 1 }
		]);
	});

	it('fills a place that stands in the text already, and takes no second one', async ({ db }) => {
		const { ctx, write, open } = await aSeatAtAMeeting(db);
		const id = unknownId();
		await composeMinutes(ctx, open.id, [{ type: 'position', attrs: { id } }, paragraph('danach')]);
		await write(ctx, { id });
		await write(ctx, { id, text: 'anders', version: 1 });
		expect(await placesIn(db, open.id)).toEqual([id]);
		expect(await positionsIn(ctx, [open.id])).toMatchObject([{ text: 'anders', version: 2 }]);
	});

	it('is nobody else’s to change: not the chair’s, not under its id', async ({ db }) => {
		const { ctx, write, actors, chair, closed } = await aSeatAtAMeeting(db);
		const id = await write(ctx);
		const ofChair = as(actors.chair, db);
		const seatId = chair.seat.id;
		await expect(write(ofChair, { id, version: 1 })).rejects.toMatchObject({ status: 403 });
		const taken = write(ofChair, { id, seatId, version: 1 });
		await expect(taken).rejects.toMatchObject({ status: 409 });
		const elsewhere = write(ctx, { id, itemId: closed.id, version: 1 });
		await expect(elsewhere).rejects.toMatchObject({ status: 409 });
	});

	it('is not overwritten by whoever saw an older one', async ({ db }) => {
		const { ctx, write } = await aSeatAtAMeeting(db);
		const id = await write(ctx);
		await write(ctx, { id, version: 1 });
		await expect(write(ctx, { id, version: 1 })).rejects.toMatchObject({ status: 409 });
	});

	it('can be withdrawn, which stays known; what it said does not', async ({ db }) => {
		const { ctx, write, meeting, open, actors } = await aSeatAtAMeeting(db);
		const id = await write(ctx);
		const chair = as(actors.chair, db);
		const ofOthers = withdrawPosition(chair, meeting.id, { id, version: 1 });
		await expect(ofOthers).rejects.toMatchObject({ status: 403 });
		await withdrawPosition(ctx, meeting.id, { id, version: 1 });
		const [seen] = await positionsIn(chair, [open.id]);
		expect(seen).toMatchObject({ id, text: '', withdrawnAt: ctx.now });
		await expect(write(ctx, { id, version: 2 })).rejects.toMatchObject({ status: 409 });
		const { id: version } = await takeVersion(chair, meeting.id, { kind: 'named' });
		const [item] = await versionItems(chair, version);
		expect(item!.facts.positions).toMatchObject([{ id, text: '' }]);
	});

	it('is found by search, by those who may read its item', async ({ db }) => {
		const { write, closed, actors, member } = await aSeatAtAMeeting(db);
		await write(as(actors.member, db), { itemId: closed.id, seatId: member.seat.id });
		expect(await searchMinutes(as(actors.chair, db), 'mit tragen')).toMatchObject([
			{ item: { id: closed.id }, kind: 'position' }
		]);
		expect(await searchMinutes(as(actors.observer, db), 'mit tragen')).toEqual([]);
	});

	it('comes only so often from one seat under one item', async ({ db }) => {
		const { ctx, write } = await aSeatAtAMeeting(db);
		for (let n = 0; n < positionLimits.perSeatAndItem; n++) await write(ctx);
		await expect(write(ctx)).rejects.toMatchObject({ status: 400 });
	});
});

describe('who writes a position', () => {
	it('is who holds the seat, while the minutes are written', async ({ db }) => {
		const { write, actors, meeting, member, chair, minuteTaker, observer } =
			await aSeatAtAMeeting(db);
		const seats: Record<string, string> = {
			chair: chair.seat.id,
			minuteTaker: minuteTaker.seat.id,
			member: member.seat.id,
			observer: observer.seat.id
		};
		const tried: Record<string, unknown> = {};
		const expected: Record<string, unknown> = {};
		for (const minutesState of minutesStates) {
			await db.update(meetings).set({ minutesState }).where(eq(meetings.id, meeting.id));
			for (const [role, actor] of Object.entries(actors)) {
				const seatId = seats[role] ?? member.seat.id;
				const attempt = db.transaction((tx) => write(as(actor, tx as unknown as Db), { seatId }));
				const name = `${role} ${minutesState}`;
				tried[name] = await attempt.then(
					() => 200,
					(refusal: { status?: number }) => refusal.status
				);
				const unseen = ['operator', 'stranger', 'guestOfTheClosedItem'].includes(role);
				const speaks = ['chair', 'minuteTaker', 'member'].includes(role);
				const done = minutesState === 'writing' ? 200 : 409;
				expected[name] = unseen ? 404 : speaks ? done : 403;
			}
		}
		expect(tried).toEqual(expected);
	});
});
