import { randomUUID } from 'node:crypto';
import { describe, expect, it as plainly } from 'vitest';
import { loadActor } from '#lib/identity/actor.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import {
	NOON,
	aMeeting,
	anItem,
	aPerson,
	aRoundtable,
	aSeat,
	as
} from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { isOverdue } from './commitments.ts';
import { editCommitment } from './edit.server.ts';
import { makeCommitment } from './make.server.ts';
import { findCommitment, listCommitments } from './queries.server.ts';

type Role = 'chair' | 'minuteTaker' | 'member' | 'observer';

async function someoneAt(db: Db, roundtableId: string, role: Role) {
	const person = await aPerson(db);
	const seat = await aSeat(db, { roundtableId, role, personId: person.id });
	const actor = await loadActor({ db, now: NOON }, person.id);
	return { seatId: seat.id, ctx: as(actor!, db) };
}

async function aCommitment(db: Db, role: Role = 'member') {
	const table = await aRoundtable(db);
	const someone = await someoneAt(db, table.id, role);
	const meeting = await aMeeting(db, { roundtableId: table.id });
	const item = await anItem(db, { meetingId: meeting.id });
	const id = randomUUID();
	await makeCommitment(someone.ctx, { id, itemId: item.id });
	const facts = {
		id,
		ownerSeatId: someone.seatId,
		dueOn: '2026-04-01',
		doneWhen: 'Liste liegt vor'
	};
	return { ...someone, table, item, id, facts: { ...facts, state: 'open' as const } };
}

describe('a commitment', () => {
	it('gets a number of its own row', async ({ db }) => {
		const { ctx, id } = await aCommitment(db);
		const found = await findCommitment(ctx, id);
		expect(found).toMatchObject({ year: 2026, number: 1, state: 'open', ownerSeatId: null });
	});

	it('says who, until when, and done when', async ({ db }) => {
		const { ctx, id, facts } = await aCommitment(db);
		await editCommitment(ctx, { ...facts, version: 1 });
		expect(await findCommitment(ctx, id)).toMatchObject({ ...facts, version: 2 });
	});

	it('tells the second of two people that the first was faster', async ({ db }) => {
		const { ctx, facts } = await aCommitment(db);
		await editCommitment(ctx, { ...facts, version: 1 });
		const second = editCommitment(ctx, { ...facts, dueOn: null, version: 1 });
		await expect(second).rejects.toMatchObject({ key: 'commitment.changedMeanwhile' });
	});

	it('is edited by the seat that owns it, also where that seat only observes', async ({ db }) => {
		const { ctx, table, facts } = await aCommitment(db);
		const owner = await someoneAt(db, table.id, 'observer');
		const done = { ...facts, ownerSeatId: owner.seatId, state: 'done' as const };
		const tooEarly = editCommitment(owner.ctx, { ...done, version: 1 });
		await expect(tooEarly).rejects.toMatchObject({ status: 403 });

		await editCommitment(ctx, { ...facts, ownerSeatId: owner.seatId, version: 1 });
		await editCommitment(owner.ctx, { ...done, version: 2 });
		expect(await findCommitment(owner.ctx, facts.id)).toMatchObject({ state: 'done' });
	});

	it('is not given to a seat of another table', async ({ db }) => {
		const { ctx, facts } = await aCommitment(db);
		const stranger = await aSeat(db);
		const attempt = editCommitment(ctx, { ...facts, ownerSeatId: stranger.id, version: 1 });
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('does not exist for strangers', async ({ db }) => {
		const { facts } = await aCommitment(db);
		const { ctx } = await aCommitment(db);
		const attempt = editCommitment(ctx, { ...facts, version: 1 });
		await expect(attempt).rejects.toMatchObject({ status: 404 });
	});

	plainly('is overdue from the day after its due day, as long as it is open', () => {
		const due = { state: 'open', dueOn: '2026-03-06' } as const;
		expect(isOverdue(due, '2026-03-06')).toBe(false);
		expect(isOverdue(due, '2026-03-07')).toBe(true);
		expect(isOverdue({ ...due, state: 'done' }, '2026-03-07')).toBe(false);
		expect(isOverdue({ ...due, dueOn: null }, '2026-03-07')).toBe(false);
	});
});

describe('the register of commitments', () => {
	it('shows first what is due first, and what has no day last', async ({ db }) => {
		const { ctx, item, facts } = await aCommitment(db);
		const ids = [facts.id, randomUUID(), randomUUID()];
		for (const id of ids.slice(1)) await makeCommitment(ctx, { id, itemId: item.id });
		await editCommitment(ctx, { ...facts, version: 1 });
		await editCommitment(ctx, { ...facts, id: ids[2]!, dueOn: '2026-03-01', version: 1 });
		const { entries } = await listCommitments(ctx, {});
		expect(entries.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
	});

	it('knows what is overdue and what is mine', async ({ db }) => {
		const { ctx, table, id, facts } = await aCommitment(db);
		const other = await someoneAt(db, table.id, 'member');
		await editCommitment(ctx, { ...facts, dueOn: '2026-03-01', version: 1 });
		const ids = async (show: 'overdue' | 'mine' | 'done', who = ctx) =>
			(await listCommitments(who, { show })).entries.map((entry) => entry.id);
		expect(await ids('overdue')).toEqual([id]);
		expect(await ids('mine')).toEqual([id]);
		expect(await ids('mine', other.ctx)).toEqual([]);
		expect(await ids('done')).toEqual([]);
	});
});
