import type { QuorumRule } from '../roundtables/roundtables.ts';

/** A seat that votes, as it stands at the moment of a vote. */
export type VotingSeat = { present: boolean; recused: boolean };

export type Quorum = {
	/** The base of the rule: voting seats that are not recused, whether they are there or not. */
	entitled: number;
	/** Of these, the ones that are there. */
	present: number;
	/** How many of them must be there. */
	needed: number;
	quorate: boolean;
};

/**
 * Whether so many voting seats are there that the table can decide. Who is recused counts neither
 * as entitled nor as present: the base is the seats that may vote on this item. A share is rounded
 * up to whole seats, and with a rule at least one seat must be there; a fixed number stays what the
 * table has set, also where fewer seats are entitled – then the table cannot decide on this item.
 */
export function quorumOf(rule: QuorumRule, seats: readonly VotingSeat[]): Quorum {
	const voting = seats.filter(({ recused }) => !recused);
	const entitled = voting.length;
	const present = voting.filter((seat) => seat.present).length;
	const needed = neededOf(rule, entitled);
	return { entitled, present, needed, quorate: present >= needed };
}

function neededOf({ kind, value }: QuorumRule, entitled: number): number {
	if (kind === 'none') return 0;
	const seats = kind === 'seats' ? value : Math.ceil((entitled * value) / 100);
	return Math.max(1, seats);
}
