import * as v from 'valibot';
import { isId, oneOf, seenVersion } from '../forms/fields.ts';

export const decisionStates = ['draft', 'adopted', 'rejected', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

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
