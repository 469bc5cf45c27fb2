import * as v from 'valibot';
import { isId, oneOf, seenVersion } from '../forms/fields.ts';

/** `frozen`: the wording stands; `voting`: seats vote on it now. */
export const decisionStates = [
	'draft',
	'frozen',
	'voting',
	'adopted',
	'rejected',
	'withdrawn'
] as const;
export type DecisionState = (typeof decisionStates)[number];

/**
 * How a table decides: nobody against it; hands that are counted; every seat agrees, has a
 * reservation or objects; the option with the least resistance; taken note of, without a vote.
 */
export const decisionModes = ['unanimous', 'show', 'consent', 'consensing', 'noted'] as const;
export type DecisionMode = (typeof decisionModes)[number];

/** Of single seats: `yes`, `no`, `abstain` by name; the rest in `consent`. */
export const voteChoices = ['yes', 'no', 'abstain', 'agree', 'reservation', 'objection'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** Dissent is noted; a Sondervotum is a text of its own beside the decision. */
export const dissentKinds = ['dissent', 'specialVote'] as const;
export type DissentKind = (typeof dissentKinds)[number];

/** The facts of a decision. Its wording is the block of the same id in the minutes. */
export type Decision = {
	id: string;
	roundtableId: string;
	itemId: string;
	year: number;
	number: number;
	state: DecisionState;
	version: number;
};

/** A line of the register. */
export type DecisionEntry = Decision & {
	wording: string;
	item: { id: string; title: string };
	meeting: { id: string; number: number; startsAt: Date };
	table: { name: string };
};

export const DECISIONS_PER_PAGE = 50;

/** `B-2026-14` */
export const decisionNumber = ({ year, number }: Pick<Decision, 'year' | 'number'>): string =>
	`B-${year}-${number}`;

const id = v.pipe(v.string(), v.check(isId, 'decision.unknown'));

export const recordDecisionInput = v.object({ id, itemId: id });
export type RecordDecisionInput = v.InferOutput<typeof recordDecisionInput>;

export const setDecisionStateInput = v.object({
	id,
	version: seenVersion,
	state: oneOf(decisionStates, 'decision.state.missing')
});
export type SetDecisionStateInput = v.InferOutput<typeof setDecisionStateInput>;
