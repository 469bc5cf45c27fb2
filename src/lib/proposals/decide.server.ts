import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { move } from './move.server.ts';
import { meetingFor, placeOn } from './place.server.ts';
import type { AcceptInput, DeferInput, Proposal, ReasonInput } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { tellProposer } from './tell.server.ts';
import { note, setItem } from './writes.server.ts';

/** The proposal becomes an item of that meeting's agenda. */
export function acceptProposal(
	ctx: Ctx,
	id: string,
	{ meetingId, minutes, ...rest }: AcceptInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await toDecide(ctx, id);
		const wanted = { ...found, minutes };
		await give(ctx, wanted, { ...rest, meetingId, transition: 'accept', kind: 'accepted' });
	});
}

/** Not now, but at that meeting: it stands on its agenda, once, without anybody thinking of it. */
export function deferProposal(
	ctx: Ctx,
	id: string,
	{ meetingId, ...rest }: DeferInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await toDecide(ctx, id);
		await give(ctx, found, { ...rest, meetingId, transition: 'defer', kind: 'deferred' });
	});
}

/** It does not become an item; who said so and why stays with it for ever. */
export function declineProposal(
	ctx: Ctx,
	id: string,
	{ reason, version }: ReasonInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await toDecide(ctx, id);
		await move(ctx, found, 'decline', { version });
		await note(ctx, id, { kind: 'declined', reason });
		await record(ctx, 'proposal.declined', id);
		await tellProposer(ctx, found, { kind: 'declined', reason });
	});
}

/** What was declined or withdrawn is open again, with the reason. */
export function reopenProposal(
	ctx: Ctx,
	id: string,
	{ reason, version }: ReasonInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await toDecide(ctx, id);
		await move(ctx, found, 'reopen', { version });
		await note(ctx, id, { kind: 'reopened', reason });
		await record(ctx, 'proposal.reopened', id);
		await tellProposer(ctx, found, { kind: 'reopened', reason });
	});
}

async function toDecide(ctx: Ctx, id: string): Promise<Proposal> {
	const found = await findProposal(ctx, id);
	if (!found) throw notFound();
	demand(ctx, 'proposal.decide', found);
	return found;
}

type Given = { version: number; reason: string; meetingId: string } & (
	{ transition: 'accept'; kind: 'accepted' } | { transition: 'defer'; kind: 'deferred' }
);

/**
 * The meeting is held, then its agenda, then the proposal, in the order in which cancelling and
 * deleting ask for them: nobody waits for each other, and no item stands on a meeting just cancelled.
 */
async function give(ctx: Ctx, proposal: Proposal, given: Given): Promise<void> {
	const { version, reason, meetingId, transition, kind } = given;
	const meeting = await meetingFor(ctx, proposal, transition, meetingId);
	const itemId = await placeOn(ctx, meeting, proposal);
	await move(ctx, proposal, transition, { version, meetingId });
	await setItem(ctx, proposal.id, itemId);
	await note(ctx, proposal.id, { kind, reason, meetingId });
	await record(ctx, `proposal.${kind}`, proposal.id, { meeting: meetingId });
	await tellProposer(ctx, proposal, { kind, reason, meeting });
}
