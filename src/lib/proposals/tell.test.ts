import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { seats } from '#lib/roundtables/tables.server.ts';
import { as, EARLIER } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { actorOf } from '../../../tests/support/seats.ts';
import { aTableWithAProposal, eventsOf, proposalNow } from '../../../tests/support/proposals.ts';
import { declineProposal, deferProposal } from './decide.server.ts';
import { admitProposal, reconsiderProposal, refuseProposal } from './moderate.server.ts';
import { findProposal } from './queries.server.ts';
import { proposals } from './tables.server.ts';

const reason = 'Das betrifft alle am Tisch.';

async function aTable(db: Db, with_: Parameters<typeof aTableWithAProposal>[1] = {}) {
	const there = await aTableWithAProposal(db, with_);
	const to = (meetingId: string, version = 1) => ({ reason, version, meetingId });
	return { ...there, ctx: as(there.chair.actor, db), id: there.proposal.id, to };
}

describe('the proposer', () => {
	const sent = async (db: Db) =>
		(await db.select().from(mails)).map(({ kind, toAddress, body }) => ({ kind, toAddress, body }));

	it('gets a mail about each decision, with reason, decider and link', async ({ db }) => {
		const { ctx, id, proposal, chair, table } = await aTable(db);
		await declineProposal(ctx, id, { reason, version: 1 });
		const [mail] = await sent(db);
		expect(mail?.kind).toBe('proposal.declined');
		for (const words of [
			proposal.title,
			reason,
			chair.actor.name,
			`/tische/${table.slug}/vorschlaege/${proposal.number}`
		]) {
			expect(mail?.body).toContain(words);
		}
	});

	it('gets none about what they decided themselves', async ({ db }) => {
		const { ctx, id, chair } = await aTable(db);
		await db.update(proposals).set({ personId: chair.actor.id }).where(eq(proposals.id, id));
		await declineProposal(ctx, id, { reason, version: 1 });
		expect(await sent(db)).toEqual([]);
	});

	it('reads its fate even after leaving the table', async ({ db }) => {
		const { ctx, id, member, actors } = await aTable(db);
		await db.update(seats).set({ endedAt: EARLIER }).where(eq(seats.id, member.seat.id));
		await declineProposal(ctx, id, { reason, version: 1 });
		const gone = await actorOf(db, member.actor.id);
		expect(gone.seats).toEqual([]);
		expect(await findProposal(as(gone, db), id)).toMatchObject({ state: 'declined' });
		expect(await findProposal(as(actors.stranger, db), id)).toBeUndefined();
	});
});

describe('what visitors sent in', () => {
	const ofAVisitor = {
		state: 'moderation',
		source: 'public',
		seatId: null,
		personId: null
	} as const;

	it('is admitted, decided on, and its sender told at the address they left', async ({ db }) => {
		const { ctx, id, to, later } = await aTable(db, { ...ofAVisitor, contact: 'a@b.example' });
		await admitProposal(ctx, id, { version: 1 });
		await deferProposal(ctx, id, to(later.id, 2));
		const told = await db.select().from(mails);
		expect(told.map(({ kind }) => kind).sort()).toEqual(['proposal.admitted', 'proposal.deferred']);
		expect(new Set(told.map(({ toAddress }) => toAddress))).toEqual(new Set(['a@b.example']));
	});

	it.for(['', 'Telefon 0123', 'a@b.example\r\nBcc: c@d.example', 'a@b, c@d.example'])(
		'is answered by no mail where the contact is %j',
		async (contact, { db }) => {
			const { ctx, id } = await aTable(db, { ...ofAVisitor, contact });
			await admitProposal(ctx, id, { version: 1 });
			expect(await db.select().from(mails)).toEqual([]);
		}
	);

	it('stays with chair and minute taker where it is refused, and can be looked at again', async ({
		db
	}) => {
		const { ctx, id, actors } = await aTable(db, ofAVisitor);
		await refuseProposal(as(actors.minuteTaker, db), id, { reason, version: 1 });
		expect(await findProposal(as(actors.member, db), id)).toBeUndefined();
		await reconsiderProposal(ctx, id, { reason, version: 2 });
		expect(await eventsOf(db, id)).toEqual(['refused', 'reconsidered']);
		expect(await proposalNow(db, id)).toMatchObject({ state: 'moderation' });
	});
});
