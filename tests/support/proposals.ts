import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { historyOf } from '#lib/proposals/history.queries.server.ts';
import type { MakeProposalInput } from '#lib/proposals/proposals.ts';
import { proposals } from '#lib/proposals/tables.server.ts';
import { aMeeting, aProposal } from './builders.ts';
import { aFullMeeting } from './meetings.ts';
import { seated } from './seats.ts';

/** What somebody writes into the form; everything not named is unremarkable. */
export const aWish = (with_: Partial<MakeProposalInput> = {}): MakeProposalInput => ({
	id: randomUUID(),
	title: 'Lesezimmer in der GU',
	reason: 'Kinder brauchen Ruhe zum Lesen.',
	kind: 'discussion',
	minutes: 15,
	meetingId: null,
	seatId: null,
	different: '',
	...with_
});

/** A full meeting in four days, one in a month, and the member's proposal, with everybody around. */
export async function aTableWithAProposal(db: Db, with_: Parameters<typeof aProposal>[1] = {}) {
	const full = await aFullMeeting(db);
	const roundtableId = full.table.id;
	const later = await aMeeting(db, { roundtableId, startsAt: new Date('2026-04-14T16:00:00Z') });
	const elsewhere = await aMeeting(db, { roundtableId: full.other.id });
	const colleague = await seated(db, roundtableId, 'member');
	const { actor, seat } = full.member;
	const mine = { personId: actor.id, seatId: seat.id };
	const proposal = await aProposal(db, { roundtableId, ...mine, ...with_ });
	const actors = { ...full.actors, colleague: colleague.actor } satisfies Record<string, Actor>;
	return { ...full, actors, later, elsewhere, colleague, proposal };
}

/** The row as it is now, whoever may see it. */
export async function proposalNow(db: Db, id: string) {
	const [row] = await db.select().from(proposals).where(eq(proposals.id, id));
	return row!;
}

/** What happened to it, in order. */
export const eventsOf = async (db: Db, id: string) =>
	(await historyOf({ db }, id)).map(({ kind }) => kind);
