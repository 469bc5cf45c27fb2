import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, type Rule } from '../rules.ts';

export type CommitmentSubject = { roundtableId: string; ownerSeatId: string | null };

/** Whoever sits on the seat that made the commitment, today. */
const theOwner: Rule<CommitmentSubject> = (actor: Actor, { ownerSeatId }) =>
	actor.kind === 'person' && actor.seats.some(({ seatId }) => seatId === ownerSeatId);

/** Commitments are read by whoever reads their agenda item (`item.read`). */
export const commitmentPolicies = {
	'commitment.make': atTheTable('chair', 'minuteTaker', 'member'),
	'commitment.edit': anyOf(atTheTable('chair', 'minuteTaker', 'member'), theOwner)
};
