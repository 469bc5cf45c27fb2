import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, type Rule } from '../rules.ts';

export type CommitmentSubject = { roundtableId: string; ownerSeatIds: string[] };

/** Whoever sits on a seat that answers for the commitment, today. */
const anOwner: Rule<CommitmentSubject> = (actor: Actor, { ownerSeatIds }) =>
	actor.kind === 'person' && actor.seats.some(({ seatId }) => ownerSeatIds.includes(seatId));

/** Commitments are read by whoever reads their agenda item (`item.read`). */
export const commitmentPolicies = {
	'commitment.make': atTheTable('chair', 'minuteTaker', 'member'),
	'commitment.edit': anyOf(atTheTable('chair', 'minuteTaker', 'member'), anOwner),
	/** Done, given up, open again: not by just anybody at the table. */
	'commitment.settle': anyOf(atTheTable('chair', 'minuteTaker'), anOwner)
};
