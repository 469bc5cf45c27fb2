import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { idOfToken } from '../identity/tokens.server.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import { lastWordOn } from './history.queries.server.ts';
import { next, type ProposalState } from './lifecycle.ts';
import { move } from './move.server.ts';
import type { Proposal } from './proposals.ts';
import { findByReceipt } from './visitors.queries.server.ts';
import { forgetContact, note } from './writes.server.ts';

/** What a visitor sees of what they sent in, for as long as they keep the address. */
export type Receipt = {
	number: number;
	title: string;
	table: string;
	state: ProposalState;
	/** Why it was decided so; empty: nobody has. */
	reason: string;
	/** Where it was accepted or deferred to. */
	meeting: { number: number; startsAt: Date } | null;
	retractable: boolean;
};

/** Where the receipt of a table's visitor is; `token` is shown and mailed, and never stored. */
type Place = { slug: string; token: string };

/** @throws Refusal 404 if nobody has such a receipt */
export async function openReceipt(ctx: Ctx, place: Place): Promise<Receipt> {
	const { proposal, table } = await findBehind(ctx, place);
	const { id, number, title, state, meetingId } = proposal;
	const decided = (await lastWordOn(ctx, [id])).get(id);
	const meeting = meetingId === null ? undefined : await meetingOf(ctx, meetingId);
	return {
		...{ number, title, table, state, reason: decided?.reason ?? '' },
		meeting: meeting ? { number: meeting.number, startsAt: meeting.startsAt } : null,
		retractable: next(state, 'retract') !== undefined
	};
}

/**
 * Takes back what waits to be looked at, once and for all. If it was passed on in the same moment,
 * one of both happens, and the other is told.
 */
export function retractByReceipt(ctx: Ctx, place: Place): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { proposal } = await findBehind(ctx, place);
		await move(ctx, proposal, 'retract', { version: proposal.version });
		await forgetContact(ctx, proposal.id);
		await note(ctx, proposal.id, { kind: 'retracted' });
		await record(ctx, 'proposal.retracted', proposal.id);
	});
}

async function findBehind(
	ctx: Ctx,
	{ slug, token }: Place
): Promise<{ proposal: Proposal; table: string }> {
	demand(ctx, 'proposal.openReceipt', null);
	const table = await tableOfProposals(ctx, { slug });
	const proposal = table && (await findByReceipt(ctx, table.id, idOfToken(token)));
	if (!proposal) throw notFound('proposal.receipt.unknown');
	return { proposal, table: table.name };
}
