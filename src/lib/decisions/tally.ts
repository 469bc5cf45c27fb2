import type { VoteChoice } from './decisions.ts';

/** How often each choice was taken. */
export function countChoices(votes: readonly { choice: VoteChoice }[]): Record<VoteChoice, number> {
	const counts = { agree: 0, reservation: 0, objection: 0 };
	for (const { choice } of votes) counts[choice] += 1;
	return counts;
}

export type Resistance = { optionId: string; seatId: string; resistance: number };

/** What the group says to one option of a systemic consensing. */
export type OptionTally = {
	optionId: string;
	/** Resistance of the group: all values together. */
	sum: number;
	mean: number;
	highest: number;
	seats: number;
};

/** Options with the least resistance first; those with the same in their given order. */
export function tallyOptions(
	optionIds: readonly string[],
	votes: readonly Resistance[]
): OptionTally[] {
	const tallies = optionIds.map((optionId) => {
		const values = votes
			.filter((vote) => vote.optionId === optionId)
			.map(({ resistance }) => resistance);
		const sum = values.reduce((all, one) => all + one, 0);
		const mean = values.length === 0 ? 0 : sum / values.length;
		return { optionId, sum, mean, highest: Math.max(0, ...values), seats: values.length };
	});
	return tallies.toSorted((a, b) => a.sum - b.sum);
}

/** The options with the least resistance: one wins, several are a tie. */
export function leastResistance(tallies: readonly OptionTally[]): OptionTally[] {
	const least = Math.min(...tallies.map(({ sum }) => sum));
	return tallies.filter(({ sum }) => sum === least);
}

export type Hands = { yes: number; no: number; abstained: number };

export const handsCounted = ({ yes, no, abstained }: Hands): number => yes + no + abstained;

/** More yes than no; abstentions count for neither side, and a tie adopts nothing. */
export const handsAdopt = ({ yes, no }: Hands): boolean => yes > no;

/** Nobody objects. Reservations are noted and stop nothing. */
export const consentAdopts = (votes: readonly { choice: VoteChoice }[]): boolean =>
	votes.every(({ choice }) => choice !== 'objection');
