import * as v from 'valibot';
import { decisionModes, dissentKinds, voteChoices } from '../decisions/decisions.ts';
import { decisionStates } from '../decisions/lifecycle.ts';
import type { Fact, VersionFacts } from '../versions/versions.ts';

/*
 * The rows beside the words, as a version keeps them. A version may be older than a column: what it
 * does not know is nothing, and the page says less, never something wrong.
 */

const words = v.optional(v.nullable(v.string()), '');
const count = v.optional(v.nullable(v.number()), null);
const list = <T extends v.GenericSchema>(of: T) => v.optional(v.array(of), []);

const decisionFact = v.object({
	id: v.string(),
	year: v.number(),
	number: v.number(),
	state: v.picklist(decisionStates),
	wording: words,
	mode: v.optional(v.nullable(v.picklist(decisionModes)), null),
	yes: count,
	no: count,
	abstained: count,
	seatsEntitled: count,
	seatsPresent: count,
	options: list(v.object({ id: v.string(), label: v.string() })),
	votes: list(
		v.object({
			seatId: v.string(),
			optionId: v.optional(v.nullable(v.string()), null),
			choice: v.optional(v.nullable(v.picklist(voteChoices)), null),
			resistance: count,
			text: words
		})
	),
	dissents: list(
		v.object({ seatId: v.string(), kind: v.picklist(dissentKinds), text: words, mandate: words })
	)
});
export type DecisionFact = v.InferOutput<typeof decisionFact>;

const commitmentFact = v.object({
	id: v.string(),
	year: v.number(),
	number: v.number(),
	kind: v.optional(v.string(), 'task'),
	dueOn: v.optional(v.nullable(v.string()), null),
	doneWhen: words,
	ownerSeatIds: list(v.string())
});
export type CommitmentFact = v.InferOutput<typeof commitmentFact>;

const positionFact = v.object({
	id: v.string(),
	seatId: v.string(),
	kind: v.picklist(['position', 'declaration']),
	text: v.string(),
	mandate: words,
	withdrawnAt: words
});
export type PositionFact = v.InferOutput<typeof positionFact>;

export type BlockFact =
	| { kind: 'decision'; fact: DecisionFact }
	| { kind: 'commitment'; fact: CommitmentFact }
	| { kind: 'position'; fact: PositionFact };

/** What a version knows of the block of this id. */
export function factOf(facts: VersionFacts, id: unknown): BlockFact | undefined {
	const of = (rows: Fact[]) => rows.find((row) => row.id === id);
	const decision = v.safeParse(decisionFact, of(facts.decisions));
	if (decision.success) return { kind: 'decision', fact: decision.output };
	const commitment = v.safeParse(commitmentFact, of(facts.commitments));
	if (commitment.success) return { kind: 'commitment', fact: commitment.output };
	const position = v.safeParse(positionFact, of(facts.positions));
	return position.success ? { kind: 'position', fact: position.output } : undefined;
}

export type Tally = { for: number; against: number; other: number };

/** Votes by name counted as hands are: who has a reservation agrees. */
export function tallyOf({ yes, no, abstained, votes }: DecisionFact): Tally | undefined {
	if (yes !== null || no !== null)
		return { for: yes ?? 0, against: no ?? 0, other: abstained ?? 0 };
	const cast = votes.filter(({ choice }) => choice !== null);
	if (cast.length === 0) return undefined;
	const count = (...choices: string[]) =>
		cast.filter(({ choice }) => choices.includes(choice ?? '')).length;
	return {
		for: count('yes', 'agree', 'reservation'),
		against: count('no', 'objection'),
		other: count('abstain')
	};
}

/** Sum of the resistance to each option, the least first. */
export function resistanceOf({ options, votes }: DecisionFact): { label: string; sum: number }[] {
	return options
		.map(({ id, label }) => ({
			label,
			sum: votes.reduce((sum, vote) => sum + (vote.optionId === id ? (vote.resistance ?? 0) : 0), 0)
		}))
		.sort((a, b) => a.sum - b.sum);
}
