import type { Quorum } from '../attendance/quorum.ts';
import type { CommitmentEntry } from '../commitments/commitments.ts';
import type { Decision, DissentKind } from './decisions.ts';
import type { Bar, SeatCounted } from './results.ts';
import type { Failure } from './sending.svelte.ts';
import type { OptionTally } from './tally.ts';

/** A voting seat, what it said, and what this reader may say for it. */
export type SeatShown = SeatCounted & {
	id: string;
	name: string;
	text: string;
	mandate: string;
	/** It said something before the vote was closed. */
	voted: boolean;
	/** False: recused since. */
	counted: boolean;
	/** Whether the reader sits on it. */
	own: boolean;
	can: { vote: boolean; dissent: boolean; specialVote: boolean };
};

export type DissentShown = {
	seatId: string;
	seat: string;
	kind: DissentKind;
	text: string;
	mandate: string;
	by: string;
	at: Date;
	canWithdraw: boolean;
};

export type OptionShown = { id: string; label: string; passive: boolean; chosen: boolean };

export const stepKinds = ['recorded', 'frozen', 'readBack', 'opened', 'closed'] as const;
export type Step = { kind: (typeof stepKinds)[number]; at: Date; by: string };

/** Everything the page of a decision shows. */
export type DecisionView = {
	decision: Decision;
	/** The words now in the minutes; undefined: the block was deleted. */
	inMinutes: string | undefined;
	seats: SeatShown[];
	options: OptionShown[];
	/** Now, and once it is decided: then. */
	quorum: Quorum;
	bars: Bar[];
	tallies: OptionTally[];
	dissents: DissentShown[];
	commitments: CommitmentEntry[];
	steps: Step[];
	today: string;
	can: {
		freeze: boolean;
		reopen: boolean;
		readBack: boolean;
		decide: boolean;
		close: boolean;
		withdraw: boolean;
		takeBack: boolean;
	};
};

/** The same with what an action on the page gave back. */
export type PageOfDecision = DecisionView & { meetingId: string; failure: Failure | undefined };
