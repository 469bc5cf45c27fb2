import * as v from 'valibot';
import {
	dayOrNothing,
	idOrNothing,
	isId,
	lineOrNothing,
	oneOf,
	seenVersion
} from '../forms/fields.ts';

export const commitmentStates = ['open', 'done', 'dropped'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** `answer`: an authority owes the table an answer. */
export const commitmentKinds = ['task', 'answer'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** The facts of a commitment. Its wording is the block of the same id in the minutes. */
export type Commitment = {
	id: string;
	roundtableId: string;
	itemId: string;
	year: number;
	number: number;
	ownerSeatId: string | null;
	/** `YYYY-MM-DD` */
	dueOn: string | null;
	/** "erledigt wenn …" */
	doneWhen: string;
	state: CommitmentState;
	version: number;
};

/** A line of the register. */
export type CommitmentEntry = Commitment & {
	wording: string;
	item: { id: string; title: string };
	meeting: { id: string; number: number; startsAt: Date };
	table: { name: string };
	/** Organisation of the owner's seat. */
	owner: string | undefined;
};

/** What the register can be narrowed to. */
export const commitmentFilters = ['open', 'overdue', 'mine', 'done', 'dropped'] as const;
export type CommitmentsShown = (typeof commitmentFilters)[number];

export const COMMITMENTS_PER_PAGE = 50;
export const doneWhenCharacters = 500;

/** `Z-2026-7` */
export const commitmentNumber = ({ year, number }: Pick<Commitment, 'year' | 'number'>): string =>
	`Z-${year}-${number}`;

/** Still open, and the day has passed. @param today `YYYY-MM-DD` */
export const isOverdue = ({ state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>, today: string) =>
	state === 'open' && dueOn !== null && dueOn < today;

const id = v.pipe(v.string(), v.check(isId, 'commitment.unknown'));

export const makeCommitmentInput = v.object({ id, itemId: id });
export type MakeCommitmentInput = v.InferOutput<typeof makeCommitmentInput>;

export const editCommitmentInput = v.object({
	id,
	version: seenVersion,
	ownerSeatId: idOrNothing,
	dueOn: v.pipe(
		dayOrNothing('commitment.due.wrong'),
		v.transform((day) => day || null)
	),
	doneWhen: lineOrNothing(doneWhenCharacters, 'commitment.doneWhen.tooLong'),
	state: oneOf(commitmentStates, 'commitment.state.missing')
});
export type EditCommitmentInput = v.InferOutput<typeof editCommitmentInput>;
