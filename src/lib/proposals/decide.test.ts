import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { addItem } from '#lib/agenda/add.server.ts';
import { agendaOf } from '#lib/agenda/queries.server.ts';
import { deleteItem } from '#lib/agenda/delete.server.ts';
import { restoreItem } from '#lib/agenda/restore.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { as, anItem, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aTableWithAProposal, eventsOf, proposalNow } from '../../../tests/support/proposals.ts';
import { acceptProposal, declineProposal, deferProposal, reopenProposal } from './decide.server.ts';
import { historyOf } from './history.queries.server.ts';
import { proposalsBehind } from './queries.server.ts';

const reason = 'Das betrifft alle am Tisch.';

async function aTable(db: Db, with_: Parameters<typeof aTableWithAProposal>[1] = {}) {
	const there = await aTableWithAProposal(db, with_);
	const ctx = as(there.chair.actor, db);
	const { id } = there.proposal;
	const to = (meetingId: string, version = 1) => ({ reason, version, meetingId, minutes: 20 });
	const onAgenda = async (meetingId: string) =>
		(await agendaOf(ctx, meetingId)).filter(({ title }) => title === there.proposal.title);
	return { ...there, ctx, id, to, onAgenda };
}

describe('accepting a proposal', () => {
	it('puts it on the agenda, presented by the seat that proposed it', async ({ db }) => {
		const { ctx, id, to, meeting, member, onAgenda, chair } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));

		const [item] = await onAgenda(meeting.id);
		expect(item).toMatchObject({ plannedMinutes: 20, presenterSeatId: member.seat.id });
		expect(await proposalNow(db, id)).toMatchObject({ state: 'accepted', itemId: item!.id });
		const [event] = await historyOf(ctx, id);
		expect(event).toMatchObject({ kind: 'accepted', reason, by: chair.actor.name, at: NOON });
	});

	it('links the item back to it', async ({ db }) => {
		const { ctx, id, to, meeting, proposal, actors } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));
		const { itemId } = await proposalNow(db, id);
		const seen = await proposalsBehind(as(actors.observer, db), [itemId!]);
		expect(seen.get(itemId!)).toMatchObject({ number: proposal.number });
		expect((await proposalsBehind(as(actors.guestOfTheMeeting, db), [itemId!])).size).toBe(0);
	});

	it('happens once, however many decide at once', async () => {
		const { db, close } = await freshDatabase();
		const { ctx, id, to, meeting, later, onAgenda } = await aTable(db);
		const attempts = await Promise.allSettled([
			acceptProposal(ctx, id, to(meeting.id)),
			deferProposal(ctx, id, to(later.id)),
			declineProposal(ctx, id, { reason, version: 1 }),
			acceptProposal(ctx, id, to(later.id))
		]);
		const refused = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		expect(refused).toHaveLength(3);
		expect(refused.map(({ status }) => status)).toEqual([409, 409, 409]);
		const items = [...(await onAgenda(meeting.id)), ...(await onAgenda(later.id))];
		expect(items.length).toBeLessThanOrEqual(1);
		expect(await eventsOf(db, id)).toHaveLength(1);
		await close();
	});

	it('leaves no item behind when somebody else was faster', async ({ db }) => {
		const { ctx, id, to, meeting, onAgenda } = await aTable(db);
		const attempt = acceptProposal(ctx, id, to(meeting.id, 7));
		await expect(attempt).rejects.toMatchObject({ key: 'proposal.changedMeanwhile' });
		expect(await onAgenda(meeting.id)).toEqual([]);
	});

	it.for(['held', 'cancelled'] as const)(
		'is not possible for a %s meeting',
		async (state, { db }) => {
			const { ctx, id, to, meeting } = await aTable(db);
			await db.update(meetings).set({ state }).where(eq(meetings.id, meeting.id));
			await expect(acceptProposal(ctx, id, to(meeting.id))).rejects.toMatchObject({ status: 409 });
		}
	);

	it('is not possible for the meeting of another table', async ({ db }) => {
		const { ctx, id, to, elsewhere } = await aTable(db);
		const attempt = acceptProposal(ctx, id, to(elsewhere.id));
		await expect(attempt).rejects.toMatchObject({ status: 400 });
	});

	it('is not possible when the agenda is full', async ({ db }) => {
		const { ctx, id, to, meeting } = await aTable(db);
		for (let n = 0; n < 198; n++) await anItem(db, { meetingId: meeting.id });
		const attempt = acceptProposal(ctx, id, to(meeting.id));
		await expect(attempt).rejects.toMatchObject({ key: 'agenda.add.tooMany' });
		expect(await proposalNow(db, id)).toMatchObject({ state: 'open', version: 1 });
	});
});

describe('deferring a proposal', () => {
	it('brings it to that meeting by itself, once', async ({ db }) => {
		const { ctx, id, to, later, onAgenda } = await aTable(db);
		await deferProposal(ctx, id, to(later.id));
		expect(await onAgenda(later.id)).toHaveLength(1);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'deferred', meetingId: later.id });
		const again = deferProposal(ctx, id, to(later.id, 2));
		await expect(again).rejects.toMatchObject({ key: 'proposal.decide.notNow' });
		expect(await onAgenda(later.id)).toHaveLength(1);
	});
});

describe('declining a proposal', () => {
	it('can be undone by the chair, with a reason', async ({ db }) => {
		const { ctx, id } = await aTable(db);
		await declineProposal(ctx, id, { reason, version: 1 });
		await reopenProposal(ctx, id, { reason: 'Neue Lage.', version: 2 });
		expect(await proposalNow(db, id)).toMatchObject({ state: 'open' });
		expect(await eventsOf(db, id)).toEqual(['declined', 'reopened']);
	});
});

describe('what happens to the item happens to the proposal', () => {
	it('is open again when the item is taken off, and comes back with it', async ({ db }) => {
		const { ctx, id, to, meeting } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));
		const { itemId } = await proposalNow(db, id);
		await deleteItem(ctx, itemId!);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'open' });
		expect((await proposalsBehind(ctx, [itemId!])).size).toBe(0);
		await restoreItem(ctx, itemId!);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'accepted', itemId });
		expect(await eventsOf(db, id)).toEqual(['accepted', 'itemRemoved', 'itemRestored']);
	});

	it('can be accepted for the same meeting again, with all that was written', async ({ db }) => {
		const { ctx, id, to, meeting, onAgenda } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));
		const { itemId } = await proposalNow(db, id);
		await deleteItem(ctx, itemId!);
		await acceptProposal(ctx, id, to(meeting.id, 3));
		expect((await onAgenda(meeting.id)).map((item) => item.id)).toEqual([itemId]);
		expect(await eventsOf(db, id)).toEqual(['accepted', 'itemRemoved', 'accepted']);
	});

	it('leaves a proposal alone that was decided otherwise meanwhile', async ({ db }) => {
		const { ctx, id, to, meeting } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));
		const { itemId } = await proposalNow(db, id);
		await deleteItem(ctx, itemId!);
		await declineProposal(ctx, id, { reason, version: 3 });
		await restoreItem(ctx, itemId!);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'declined' });
	});

	it('is open again when the meeting is cancelled', async ({ db }) => {
		const { ctx, id, to, later } = await aTable(db);
		await deferProposal(ctx, id, to(later.id));
		await cancelMeeting(ctx, later.id, { reason: 'Der Saal steht unter Wasser.' });
		expect(await proposalNow(db, id)).toMatchObject({ state: 'open' });
		const [, event] = await historyOf(ctx, id);
		expect(event).toMatchObject({ kind: 'meetingCancelled', meetingId: later.id });
	});

	it('is never left on a meeting that is cancelled at the same moment', async () => {
		const { db, close } = await freshDatabase();
		for (let round = 0; round < 5; round++) {
			const { ctx, id, to, later } = await aTable(db);
			await Promise.allSettled([
				acceptProposal(ctx, id, to(later.id)),
				cancelMeeting(ctx, later.id, { reason: 'Fällt aus.' })
			]);
			expect(await proposalNow(db, id)).toMatchObject({ state: 'open' });
		}
		await close();
	});

	it('does not concern other items', async ({ db }) => {
		const { ctx, id, to, meeting } = await aTable(db);
		await acceptProposal(ctx, id, to(meeting.id));
		const input = { title: 'Anderes', kind: 'report' } as const;
		const other = await addItem(ctx, meeting.id, {
			...input,
			plannedMinutes: null,
			presenterSeatId: null
		});
		await deleteItem(ctx, other);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'accepted' });
	});
});
