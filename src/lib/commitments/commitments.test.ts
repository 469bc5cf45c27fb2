import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, it as plainly } from 'vitest';
import type { Ctx } from '#lib/access/ctx.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
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
import {
	isOverdue,
	settleCommitmentInput,
	type CommitmentFacts,
	type CommitmentsShown
} from './commitments.ts';
import { editCommitment } from './edit.server.ts';
import { makeCommitment } from './make.server.ts';
import { eventsOf, findCommitment, listCommitments } from './queries.server.ts';
import { redactCommitments } from './redact.server.ts';
import { settleCommitment } from './settle.server.ts';

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
		kind: 'task' as const,
		ownerSeatIds: [someone.seatId],
		dueOn: '2026-04-01',
		doneWhen: 'Liste liegt vor'
	};
	/** Changes some of it; what is not named stays as above. */
	const edit = (ctx: Ctx, version: number, change: Partial<CommitmentFacts> = {}, reason = '') =>
		editCommitment(ctx, { id, version, facts: { ...facts, ...change }, reason });
	return { ...someone, table, meeting, item, id, facts, edit };
}

describe('a commitment', () => {
	it('gets a number of its own row', async ({ db }) => {
		const { ctx, id } = await aCommitment(db);
		const found = await findCommitment(ctx, id);
		expect(found).toMatchObject({ year: 2026, number: 1, state: 'open', ownerSeatIds: [] });
	});

	it('says who, until when, and done when', async ({ db }) => {
		const { ctx, id, facts, edit } = await aCommitment(db);
		await edit(ctx, 1);
		expect(await findCommitment(ctx, id)).toMatchObject({ ...facts, version: 2 });
	});

	it('has several owners, or none again', async ({ db }) => {
		const { ctx, id, seatId, table, edit } = await aCommitment(db);
		const other = await someoneAt(db, table.id, 'member');
		await edit(ctx, 1, { ownerSeatIds: [seatId, other.seatId] });
		const both = await findCommitment(other.ctx, id);
		expect(both?.ownerSeatIds.toSorted()).toEqual([seatId, other.seatId].sort());
		await edit(ctx, 2, { ownerSeatIds: [] });
		expect(await findCommitment(ctx, id)).toMatchObject({ ownerSeatIds: [] });
	});

	it('tells the second of two people that the first was faster', async ({ db }) => {
		const { ctx, edit } = await aCommitment(db);
		await edit(ctx, 1);
		const second = edit(ctx, 1, { dueOn: null });
		await expect(second).rejects.toMatchObject({ key: 'commitment.changedMeanwhile' });
	});

	it('is edited and settled by a seat that owns it, also where that seat only observes', async ({
		db
	}) => {
		const { ctx, id, table, edit } = await aCommitment(db);
		const owner = await someoneAt(db, table.id, 'observer');
		const done = { id, version: 2, state: 'done', note: 'Liste verschickt' } as const;
		await expect(edit(owner.ctx, 1)).rejects.toMatchObject({ status: 403 });
		await expect(settleCommitment(owner.ctx, done)).rejects.toMatchObject({ status: 403 });

		await edit(ctx, 1, { ownerSeatIds: [owner.seatId] });
		await settleCommitment(owner.ctx, done);
		const found = await findCommitment(owner.ctx, id);
		expect(found).toMatchObject({ state: 'done', evidence: 'Liste verschickt', settledAt: NOON });
	});

	it('is not given to a seat of another table', async ({ db }) => {
		const { ctx, edit } = await aCommitment(db);
		const stranger = await aSeat(db);
		const attempt = edit(ctx, 1, { ownerSeatIds: [stranger.id] });
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('does not exist for strangers', async ({ db }) => {
		const { id, edit } = await aCommitment(db);
		const { ctx } = await aCommitment(db);
		await expect(edit(ctx, 1)).rejects.toMatchObject({ status: 404 });
		const attempt = settleCommitment(ctx, { id, version: 1, state: 'done', note: 'x' });
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

describe('what becomes of a commitment', () => {
	plainly('is said with evidence or a reason, never without', () => {
		const form = { id: randomUUID(), version: '1', state: 'dropped', note: '  ' };
		const { success, issues } = v.safeParse(settleCommitmentInput, form);
		expect(success).toBe(false);
		expect(issues?.[0]?.message).toBe('commitment.note.missing');
	});

	it.for([
		['open', 'done', true],
		['open', 'dropped', true],
		['open', 'open', false],
		['done', 'done', true],
		['done', 'dropped', false],
		['done', 'open', true],
		['dropped', 'open', true],
		['dropped', 'done', false]
	] as const)('from %s to %s: %s', async ([from, to, possible], { db }) => {
		const { ctx, id } = await aCommitment(db, 'chair');
		const settle = (version: number, state: 'open' | 'done' | 'dropped') =>
			settleCommitment(ctx, { id, version, state, note: 'So ist es.' });
		if (from !== 'open') await settle(1, from);
		const attempt = settle(from === 'open' ? 1 : 2, to);
		if (possible) await attempt;
		else await expect(attempt).rejects.toMatchObject({ status: 409 });
		const found = await findCommitment(ctx, id);
		expect(found?.state).toBe(possible ? to : from);
	});

	it('stays readable: who said it, when, and what stood there before', async ({ db }) => {
		const { ctx, id, edit } = await aCommitment(db, 'chair');
		await edit(ctx, 1);
		await edit(ctx, 2, { dueOn: '2026-05-01' }, 'Umzug verschoben');
		await settleCommitment(ctx, { id, version: 3, state: 'dropped', note: 'Nicht mehr nötig' });
		const events = await eventsOf(ctx, { id });
		expect(events.map(({ kind }) => kind).sort()).toEqual(['changed', 'changed', 'dropped']);
		const moved = events.find(({ note }) => note === 'Umzug verschoben');
		expect(moved).toMatchObject({ at: NOON, was: { dueOn: '2026-04-01' } });
		expect(events.every(({ by }) => by !== '')).toBe(true);
	});

	it('keeps nothing in its history of what was made unreadable', async ({ db }) => {
		const { ctx, id, item, edit } = await aCommitment(db, 'chair');
		await edit(ctx, 1, { doneWhen: 'Yusra hat die Liste' });
		await edit(ctx, 2, { doneWhen: 'die Liste liegt vor' }, 'Yusra soll nicht genannt werden');
		const concealed = await redactCommitments(ctx, item.id, (w) => w.replaceAll('Yusra', '[…]'));
		expect(concealed).toBe(1);
		expect(JSON.stringify(await eventsOf(ctx, { id }))).not.toContain('Yusra');
	});

	it('goes on after the minutes are closed; other facts then need a reason', async ({ db }) => {
		const { ctx, id, meeting, edit } = await aCommitment(db, 'chair');
		await db.update(meetings).set({ minutesState: 'draft' }).where(eq(meetings.id, meeting.id));
		await expect(edit(ctx, 1)).rejects.toMatchObject({
			status: 400,
			key: 'commitment.reason.missing'
		});
		await edit(ctx, 1, {}, 'Frist verlängert');
		await settleCommitment(ctx, { id, version: 2, state: 'done', note: 'Foto liegt vor' });
		expect(await findCommitment(ctx, id)).toMatchObject({ state: 'done' });
	});
});

describe('the register of commitments', () => {
	it('shows first what is due first, and what has no day last', async ({ db }) => {
		const { ctx, item, id, facts, edit } = await aCommitment(db);
		const ids = [id, randomUUID(), randomUUID()];
		for (const id of ids.slice(1)) await makeCommitment(ctx, { id, itemId: item.id });
		await edit(ctx, 1);
		const early = { ...facts, dueOn: '2026-03-01' };
		await editCommitment(ctx, { id: ids[2]!, version: 1, facts: early, reason: '' });
		const { entries } = await listCommitments(ctx, {});
		expect(entries.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
	});

	it('knows what is overdue, what is mine and what is an answer', async ({ db }) => {
		const { ctx, table, id, edit } = await aCommitment(db);
		const other = await someoneAt(db, table.id, 'member');
		await edit(ctx, 1, { dueOn: '2026-03-01', kind: 'answer' });
		const ids = async (show: CommitmentsShown, who = ctx) =>
			(await listCommitments(who, { show })).entries.map((entry) => entry.id);
		expect(await ids('overdue')).toEqual([id]);
		expect(await ids('mine')).toEqual([id]);
		expect(await ids('answer', other.ctx)).toEqual([id]);
		expect(await ids('mine', other.ctx)).toEqual([]);
		expect(await ids('done')).toEqual([]);
	});
});
