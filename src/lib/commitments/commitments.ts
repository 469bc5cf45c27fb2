import * as v from 'valibot';
import {
	dayOrNothing,
	isId,
	line,
	lineOrNothing,
	oneOf,
	pickedIds,
	prose,
	seenVersion
} from '../forms/fields.ts';
import type { Registered } from '../register/register.ts';
import { registerNumber } from '../register/register.ts';

export const commitmentStates = ['open', 'done', 'dropped'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** `answer`: an authority owes the table an answer. */
export const commitmentKinds = ['task', 'answer'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const commitmentEventKinds = ['changed', 'done', 'dropped', 'reopened'] as const;
export type CommitmentEventKind = (typeof commitmentEventKinds)[number];

/** The facts of a commitment. Its wording is the block of the same id in the minutes. */
export type Commitment = {
	id: string;
	roundtableId: string;
	itemId: string;
	year: number;
	number: number;
	kind: CommitmentKind;
	/** The seats that answer for it. */
	ownerSeatIds: string[];
	/** `YYYY-MM-DD` */
	dueOn: string | null;
	/** "erledigt wenn …" */
	doneWhen: string;
	state: CommitmentState;
	/** What shows that it is done. */
	evidence: string;
	/** Why it was given up. */
	droppedReason: string;
	settledAt: Date | null;
	version: number;
};

/** What was promised, as far as it can be changed. */
export type CommitmentFacts = Pick<Commitment, 'kind' | 'ownerSeatIds' | 'dueOn' | 'doneWhen'>;

/** A line of the register, with the organisations of the seats that answer for it. */
export type CommitmentEntry = Registered<Commitment> & { owners: string[] };

/** Something that happened to a commitment, as its page tells it. */
export type CommitmentEvent = {
	id: string;
	kind: CommitmentEventKind;
	note: string;
	/** What it said before. */
	was: (Omit<CommitmentFacts, 'ownerSeatIds'> & { owners: string[] }) | null;
	by: string;
	at: Date;
};

/** What the register can be narrowed to. */
export const commitmentFilters = ['open', 'overdue', 'mine', 'answer', 'done', 'dropped'] as const;
export type CommitmentsShown = (typeof commitmentFilters)[number];

export const commitmentLimits = {
	doneWhenCharacters: 500,
	/** Of evidence and reasons. */
	noteCharacters: 1000,
	owners: 20
} as const;

/** As the fields of its form hold it: a box is ticked for each seat that answers for it. */
export const shownInFields = (commitment: CommitmentFacts): Record<string, unknown> => ({
	...commitment,
	...Object.fromEntries(commitment.ownerSeatIds.map((id) => [`owner-${id}`, true]))
});

/** `Z-2026-7` */
export const commitmentNumber = (of: Pick<Commitment, 'year' | 'number'>): string =>
	registerNumber('Z', of);

/** Still open, and the day has passed. @param today `YYYY-MM-DD` */
export const isOverdue = ({ state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>, today: string) =>
	state === 'open' && dueOn !== null && dueOn < today;

const id = v.pipe(v.string(), v.check(isId, 'commitment.unknown'));

export const makeCommitmentInput = v.object({ id, itemId: id });
export type MakeCommitmentInput = v.InferOutput<typeof makeCommitmentInput>;

const editFields = v.objectWithRest(
	{
		id,
		version: seenVersion,
		kind: oneOf(commitmentKinds, 'commitment.kind.missing'),
		dueOn: dayOrNothing('commitment.due.wrong'),
		doneWhen: lineOrNothing(commitmentLimits.doneWhenCharacters, 'commitment.doneWhen.tooLong'),
		reason: prose(commitmentLimits.noteCharacters, 'commitment.note.tooLong')
	},
	v.string()
);

/** Owners come as ticked boxes, `owner-<seat>`. `reason` is needed once the minutes are frozen. */
export const editCommitmentInput = v.pipe(
	editFields,
	v.transform(({ id, version, kind, dueOn, doneWhen, reason, ...rest }) => ({
		id,
		version,
		facts: { kind, ownerSeatIds: pickedIds(rest, 'owner'), dueOn: dueOn || null, doneWhen },
		reason
	})),
	v.check(
		({ facts }) => facts.ownerSeatIds.length <= commitmentLimits.owners,
		'commitment.owner.tooMany'
	)
);
export type EditCommitmentInput = v.InferOutput<typeof editCommitmentInput>;

export const settleCommitmentInput = v.object({
	id,
	version: seenVersion,
	state: oneOf(commitmentStates, 'commitment.state.missing'),
	note: line(commitmentLimits.noteCharacters, 'commitment.note.missing', 'commitment.note.tooLong')
});
export type SettleCommitmentInput = v.InferOutput<typeof settleCommitmentInput>;
