import type { Ctx } from '../access/ctx.ts';
import { conflict } from '../errors/refusal.ts';
import { next, type ProposalTransition } from './lifecycle.ts';
import type { Proposal } from './proposals.ts';
import { changeProposal } from './writes.server.ts';

type Change = Partial<Pick<Proposal, 'meetingId' | 'itemId' | 'minutes'>>;

/**
 * Takes a proposal one step further; of two people who decide at once the second is told.
 *
 * @param version as the person saw it
 * @throws Refusal 409
 */
export async function move(
	ctx: Ctx,
	{ id, state }: Pick<Proposal, 'id' | 'state'>,
	transition: ProposalTransition,
	{ version, ...change }: { version: number } & Change
): Promise<void> {
	const following = next(state, transition);
	if (!following) throw conflict('proposal.decide.notNow');
	const moved = await changeProposal(ctx, { id, version }, { ...change, state: following });
	if (!moved) throw conflict('proposal.changedMeanwhile');
}
