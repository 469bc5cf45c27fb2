import * as v from 'valibot';
import { isId, seenVersion } from '../forms/fields.ts';
import { registerNumber, type Registered } from '../register/register.ts';
import type { DecisionState } from './lifecycle.ts';

/**
 * How a table decides: nobody against it; hands that are counted; every seat agrees, has a
 * reservation or objects; the option with the least resistance; taken note of, without a vote.
 */
export const decisionModes = ['unanimous', 'show', 'consent', 'consensing', 'noted'] as const;
export type DecisionMode = (typeof decisionModes)[number];

/** Modes in which every seat has its own say for a while. */
export const openModes = ['consent', 'consensing'] as const;
export type OpenMode = (typeof openModes)[number];

/** What a seat says in `consent`. */
export const voteChoices = ['agree', 'reservation', 'objection'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** Dissent is noted; a Sondervotum is a text of its own beside the decision. */
export const dissentKinds = ['dissent', 'specialVote'] as const;
export type DissentKind = (typeof dissentKinds)[number];

/** Numbers in one place: what a decision may hold. */
export const decisionLimits = {
	wordingCharacters: 4000,
	reasonCharacters: 2000,
	specialVoteCharacters: 5000,
	mandateCharacters: 120,
	optionCharacters: 200,
	options: 12,
	/** Of a systemic consensing: 0 = no resistance at all. */
	resistance: 10
} as const;

/** The facts of a decision. Until it is frozen, its wording is the block of its id in the minutes. */
export type Decision = {
	id: string;
	roundtableId: string;
	itemId: string;
	year: number;
	number: number;
	state: DecisionState;
	/** The words that are decided; null: still only in the text. */
	wording: string | null;
	/** SHA-256 of `wording`, hex. */
	wordingHash: string | null;
	frozenAt: Date | null;
	frozenById: string | null;
	readBackAt: Date | null;
	mode: DecisionMode | null;
	openedAt: Date | null;
	closedAt: Date | null;
	closedById: string | null;
	yes: number | null;
	no: number | null;
	abstained: number | null;
	/** At the closing: voting seats, of them present and not recused, how many were needed. */
	seatsEntitled: number | null;
	seatsPresent: number | null;
	seatsNeeded: number | null;
	quorate: boolean | null;
	version: number;
	/** When it got its number. */
	createdAt: Date;
};

/** A vote that runs now. */
export type RunningVote = Pick<Decision, 'id' | 'year' | 'number' | 'itemId' | 'mode'>;

/** A line of the register. */
export type DecisionEntry = Registered<Decision>;

/** `B-2026-14` */
export const decisionNumber = (of: Pick<Decision, 'year' | 'number'>): string =>
	registerNumber('B', of);

const id = v.pipe(v.string(), v.check(isId, 'decision.unknown'));

export const recordDecisionInput = v.object({ id, itemId: id });
export type RecordDecisionInput = v.InferOutput<typeof recordDecisionInput>;

/** For a decision as the person saw it. */
export const seenDecisionInput = v.object({ version: seenVersion });
export type SeenDecision = v.InferOutput<typeof seenDecisionInput>;
