import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { as, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aTableWithAProposal, aWish, eventsOf } from '../../../tests/support/proposals.ts';
import { editProposal } from './edit.server.ts';
import { attachmentsOf, historyOf, supportersOf } from './history.queries.server.ts';
import { joinProposal, leaveProposal } from './join.server.ts';
import { makeProposal } from './make.server.ts';
import { makeProposalInput, proposalLimits } from './proposals.ts';
import { findProposal, listProposals } from './queries.server.ts';
import { withdrawProposal } from './withdraw.server.ts';

const file = (name: string, content = 'Text') => new File([content], name);

describe('proposing an item', () => {
	it('gives it the next number and writes down who was first', async ({ db }) => {
		const { member, table, proposal } = await aTableWithAProposal(db);
		const ctx = as(member.actor, db);
		const wish = aWish();
		const number = await makeProposal(ctx, table.id, wish);

		expect(number).toBe(proposal.number + 1);
		const made = await findProposal(ctx, wish.id);
		expect(made).toMatchObject({ state: 'open', source: 'seat', createdAt: NOON });
		expect(made?.proposer).toContain(`${member.actor.name}, Organisation`);
		expect(await eventsOf(db, wish.id)).toEqual(['made']);
	});

	it('makes one proposal of a form sent twice, also at once', async () => {
		const { db, close } = await freshDatabase();
		const { member, table } = await aTableWithAProposal(db);
		const wish = aWish();
		const sent = () => makeProposal(as(member.actor, db), table.id, wish, [file('a.txt')]);
		const numbers = await Promise.all([sent(), sent(), sent()]);

		expect(new Set(numbers).size).toBe(1);
		expect(await attachmentsOf({ db }, wish.id)).toHaveLength(1);
		await close();
	});

	it('gives every proposal its own number when many come at once', async () => {
		const { db, close } = await freshDatabase();
		const { member, chair, table } = await aTableWithAProposal(db);
		const actors = [member.actor, chair.actor];
		const made = Array.from({ length: 12 }, (_, index) =>
			makeProposal(as(actors[index % 2]!, db), table.id, aWish())
		);
		const numbers = await Promise.all(made);
		expect(new Set(numbers).size).toBe(12);
		await close();
	});

	it('does not take over the id of somebody else’s form', async ({ db }) => {
		const { table, stranger, other, member } = await aTableWithAProposal(db);
		const wish = aWish();
		await makeProposal(as(stranger.actor, db), other.id, wish);
		const attempt = makeProposal(as(member.actor, db), table.id, wish);
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('speaks for a seat one holds, and for no other', async ({ db }) => {
		const { table, member, chair } = await aTableWithAProposal(db);
		const wish = aWish({ seatId: chair.seat.id });
		const attempt = makeProposal(as(member.actor, db), table.id, wish);
		await expect(attempt).rejects.toMatchObject({ key: 'proposal.form.seatUnknown' });
	});

	it('takes a meeting until its last day, and then says so', async ({ db }) => {
		const { table, member, meeting, later, elsewhere } = await aTableWithAProposal(db);
		const make = (meetingId: string) =>
			makeProposal(as(member.actor, db), table.id, aWish({ meetingId }));

		await expect(make(meeting.id)).rejects.toMatchObject({ key: 'proposal.make.tooLate' });
		await expect(make(elsewhere.id)).rejects.toMatchObject({ status: 400 });
		await expect(make(later.id)).resolves.toBeGreaterThan(0);
	});

	it('is over at a table that is archived', async ({ db }) => {
		const { table, member } = await aTableWithAProposal(db);
		await db.update(roundtables).set({ archivedAt: NOON }).where(eq(roundtables.id, table.id));
		const attempt = makeProposal(as(member.actor, db), table.id, aWish());
		await expect(attempt).rejects.toMatchObject({ status: 409 });
	});

	it('stores nothing when one of its files is refused', async ({ db }) => {
		const { table, member } = await aTableWithAProposal(db);
		const wish = aWish();
		const files = [file('gut.txt'), file('schlecht.pdf', 'MZ\0')];
		const attempt = makeProposal(as(member.actor, db), table.id, wish, files);
		await expect(attempt).rejects.toMatchObject({ key: 'files.wrongType' });
		expect(await findProposal(as(member.actor, db), wish.id)).toBeUndefined();
	});
});

describe('what comes in from a form', () => {
	const form = { id: randomUUID(), title: 'Titel', reason: 'Grund', kind: 'report' };
	const parsed = (with_: object) => v.safeParse(makeProposalInput, { ...form, ...with_ });

	it('is one clean line for a title, whatever was pasted', () => {
		const { output } = parsed({ title: 'Ein\r\nBcc: a@b.example\0 \ud800 <b>Titel</b>' });
		expect(output).toMatchObject({ title: 'Ein Bcc: a@b.example \uFFFD <b>Titel</b>' });
	});

	it.for([
		['no title', { title: '  ' }],
		['a title too long', { title: 'x'.repeat(proposalLimits.titleCharacters + 1) }],
		['no reason', { reason: '\r\n' }],
		['a reason too long', { reason: 'x'.repeat(proposalLimits.reasonCharacters + 1) }],
		['a kind that comes by itself', { kind: 'approvalOfMinutes' }],
		['no minutes at all', { minutes: '0' }],
		['too many minutes', { minutes: '241' }],
		['half minutes', { minutes: '1.5' }],
		['a forged id', { id: '1 or 1=1' }]
	] as const)('is refused with %s', ([, with_]) => {
		expect(parsed(with_).success).toBe(false);
	});
});

describe('changing a proposal', () => {
	const words = { title: 'Neu', reason: 'Anders', kind: 'report', minutes: null } as const;
	const change = { ...words, meetingId: null, version: 1 };

	it('keeps what it said before in its history', async ({ db }) => {
		const { member, proposal } = await aTableWithAProposal(db);
		await editProposal(as(member.actor, db), proposal.id, change);
		const [edited] = await historyOf({ db }, proposal.id);
		const before = { earlierTitle: proposal.title, earlierReason: proposal.reason };
		expect(edited).toMatchObject({ kind: 'edited', by: member.actor.name, ...before });
	});

	it('is refused to whoever saw an older version', async ({ db }) => {
		const { member, proposal } = await aTableWithAProposal(db);
		await editProposal(as(member.actor, db), proposal.id, change);
		const attempt = editProposal(as(member.actor, db), proposal.id, change);
		await expect(attempt).rejects.toMatchObject({ key: 'proposal.changedMeanwhile' });
	});

	it('takes files off and adds others, five in all', async ({ db }) => {
		const { member, table } = await aTableWithAProposal(db);
		const ctx = as(member.actor, db);
		const wish = aWish();
		const five = ['1', '2', '3', '4', '5'].map((name) => file(name));
		await makeProposal(ctx, table.id, wish, five);
		const [first] = await attachmentsOf(ctx, wish.id);
		const one = { added: [file('6')], removed: [] };
		const full = editProposal(ctx, wish.id, change, one);
		await expect(full).rejects.toMatchObject({ key: 'files.tooMany' });
		await editProposal(ctx, wish.id, change, { ...one, removed: [first!.id] });
		const names = (await attachmentsOf(ctx, wish.id)).map(({ name }) => name);
		expect(names).toEqual(['2.txt', '3.txt', '4.txt', '5.txt', '6.txt']);
	});

	it('cannot touch the files of another proposal', async ({ db }) => {
		const { member, colleague, table, proposal } = await aTableWithAProposal(db);
		const theirs = aWish();
		await makeProposal(as(colleague.actor, db), table.id, theirs, [file('a.txt')]);
		const [foreign] = await attachmentsOf({ db }, theirs.id);
		const removed = { added: [], removed: [foreign!.id] };
		await editProposal(as(member.actor, db), proposal.id, change, removed);
		expect(await attachmentsOf({ db }, theirs.id)).toHaveLength(1);
	});
});

describe('withdrawing a proposal', () => {
	it('leaves it in the list with its reason', async ({ db }) => {
		const { member, colleague, proposal, table } = await aTableWithAProposal(db);
		const reason = 'Hat sich erledigt.';
		await withdrawProposal(as(member.actor, db), proposal.id, { reason, version: 1 });
		const { entries } = await listProposals(as(colleague.actor, db), table.id, {});
		expect(entries).toMatchObject([{ state: 'withdrawn', decided: { reason } }]);
	});
});

describe('joining a proposal', () => {
	it('counts each seat once, and can be taken back', async ({ db }) => {
		const { colleague, proposal } = await aTableWithAProposal(db);
		const ctx = as(colleague.actor, db);
		await joinProposal(ctx, proposal.id);
		await joinProposal(ctx, proposal.id);
		expect(await supportersOf(ctx, proposal.id)).toMatchObject([{ seatId: colleague.seat.id }]);
		await leaveProposal(ctx, proposal.id);
		await leaveProposal(ctx, proposal.id);
		expect(await supportersOf(ctx, proposal.id)).toEqual([]);
		expect(await eventsOf(db, proposal.id)).toEqual(['joined', 'left']);
	});

	it('is not possible for the seat that proposed it', async ({ db }) => {
		const { member, proposal } = await aTableWithAProposal(db);
		const attempt = joinProposal(as(member.actor, db), proposal.id);
		await expect(attempt).rejects.toMatchObject({ key: 'proposal.join.own' });
	});
});
