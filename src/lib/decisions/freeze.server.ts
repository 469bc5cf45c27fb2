import { hash } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict } from '../errors/refusal.ts';
import { wordingHeldStill } from '../minutes/block-wording.server.ts';
import { carryOut, decisionAtHand, possibleNow, whoActs } from './at-hand.server.ts';
import { decisionLimits, type SeenDecision } from './decisions.ts';
import type { FreezeInput } from './voting.ts';
import { deleteOptions, seatsHaveVoted, unfrozen } from './writes.server.ts';

/**
 * Fixes the words that are decided: those of the document on disk, if they are the ones the person
 * saw. What somebody types into the block afterwards changes the minutes and not the decision.
 */
export function freezeDecision(
	ctx: Ctx,
	id: string,
	{ version, seen }: FreezeInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.freeze', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'freeze');

		const wording = await wordingHeldStill(ctx, atHand.decision);
		if (!wording) throw conflict('decision.freeze.wordless');
		if (wording.length > decisionLimits.wordingCharacters) {
			throw conflict('decision.freeze.tooLong');
		}
		if (wording !== seen) throw conflict('decision.freeze.changed');
		const frozen = { wording, wordingHash: hash('sha256', wording), frozenAt: ctx.now };
		const change = { ...unfrozen, ...frozen, state, frozenById: whoActs(ctx) };
		await carryOut(ctx, atHand, { version, change, action: 'decision.frozen' });
	});
}

/** Lets go of the wording, as long as no seat has voted on it. */
export function reopenDecision(ctx: Ctx, id: string, { version }: SeenDecision): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.freeze', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'reopen');
		if (await seatsHaveVoted(ctx.db, id)) throw conflict('decision.reopen.voted');

		const change = { ...unfrozen, state };
		await carryOut(ctx, atHand, { version, change, action: 'decision.reopened' });
		await deleteOptions(ctx.db, id);
	});
}

/** The chair has read the wording out; before that nothing is decided. */
export function readBackDecision(ctx: Ctx, id: string, { version }: SeenDecision): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const atHand = await decisionAtHand(ctx, id, 'update');
		demand(ctx, 'decision.decide', atHand.item);
		const { state } = await possibleNow(ctx, atHand, 'readBack');
		const change = { state, readBackAt: ctx.now };
		await carryOut(ctx, atHand, { version, change, action: 'decision.readBack' });
	});
}
