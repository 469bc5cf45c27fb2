import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { carryOut, decisionAtHand, possibleNow } from './at-hand.server.ts';
import type { SeenDecision } from './decisions.ts';
import type { OpenVoteInput } from './voting.ts';
import { deleteOptions, deleteVotes, insertOptions } from './writes.server.ts';

/** From now on every seat in the room has its say, until the vote is closed. */
export function openVote(
	ctx: Ctx,
	id: string,
	{ version, mode, ...input }: OpenVoteInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'openVote');
		if (!atHand.decision.readBackAt) throw conflict('decision.notReadBack');
		const options = mode === 'consensing' ? optionsFrom(input) : [];

		await carryOut(ctx, atHand, {
			version,
			change: { state, mode, openedAt: ctx.now },
			action: 'decision.voteOpened',
			codes: { mode }
		});
		if (options.length > 0) await insertOptions(ctx.db, id, options);
	});
}

/** @throws Refusal 400 if there is nothing to choose between */
function optionsFrom({ options, passive }: Pick<OpenVoteInput, 'options' | 'passive'>) {
	const all = options.map((label) => ({ label, passive: false }));
	if (passive) all.push({ label: '', passive: true });
	if (all.length < 2) throw badInput('decision.options.tooFew');
	return all;
}

/** Ends a vote without a result: the wording still stands, what seats said in it is void. */
export function postponeVote(ctx: Ctx, id: string, { version }: SeenDecision): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'postpone');
		const rows = await deleteVotes(ctx.db, id);
		await deleteOptions(ctx.db, id);
		const change = { state, mode: null, openedAt: null };
		await carryOut(ctx, atHand, {
			version,
			change,
			action: 'decision.votePostponed',
			codes: { rows }
		});
	});
}
