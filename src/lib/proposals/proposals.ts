import * as v from 'valibot';
import type { ItemKind } from '../agenda/agenda.ts';
import { agendaLimits } from '../agenda/agenda.ts';
import { idOrNothing, line, lineOrNothing, oneOf, prose, seenVersion } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import type { ProposalState } from './lifecycle.ts';

/** Where a proposal came from. */
export const proposalSources = ['seat', 'guest', 'public'] as const;
export type ProposalSource = (typeof proposalSources)[number];

/** What happened to a proposal, in the words of its history. */
export const proposalEventKinds = [
	'made',
	'admitted',
	'refused',
	'reconsidered',
	'retracted',
	'edited',
	'joined',
	'left',
	'accepted',
	'deferred',
	'declined',
	'withdrawn',
	'reopened',
	'itemRemoved',
	'itemRestored',
	'meetingCancelled'
] as const;
export type ProposalEventKind = (typeof proposalEventKinds)[number];

/** What people may wish an item to be; the other kinds come to an agenda by themselves. */
export const wishedKinds = [
	'discussion',
	'information',
	'report',
	'decision',
	'election'
] as const satisfies readonly ItemKind[];

/** Numbers in one place: what a proposal may hold. */
export const proposalLimits = {
	titleCharacters: agendaLimits.titleCharacters,
	reasonCharacters: 5000,
	decisionCharacters: 1000,
	nameCharacters: 120,
	contactCharacters: 200,
	minutes: 240,
	filesPerProposal: 5,
	/** Of visitors, waiting at one table; more than that nobody reads. */
	inModeration: 200,
	/** Receipts that one address gets by mail while what it sent waits: nobody can flood a stranger. */
	receiptsPerAddress: 3,
	/** Rows of one page of the list. */
	pageRows: 30,
	/** Meetings offered in a form. */
	meetingsOffered: 12,
	similarShown: 5
} as const;

export type Proposal = {
	id: string;
	roundtableId: string;
	/** Runs per table: P-31. */
	number: number;
	title: string;
	reason: string;
	kind: ItemKind;
	/** Minutes; null = open. */
	minutes: number | null;
	source: ProposalSource;
	seatId: string | null;
	personId: string | null;
	/** Who proposed it first, as it stays written. */
	proposer: string;
	state: ProposalState;
	wishedMeetingId: string | null;
	/** Where it was accepted or deferred to. */
	meetingId: string | null;
	/** What it became. */
	itemId: string | null;
	version: number;
	createdAt: Date;
};

/** P-31, as people say it. */
export const proposalNumber = ({ number }: Pick<Proposal, 'number'>) => `P-${number}`;

const key = (message: MessageKey) => message;
const limits = proposalLimits;

const minutes = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.check(
		(text) => text === '' || (/^\d{1,3}$/.test(text) && +text >= 1 && +text <= limits.minutes),
		key('proposal.form.minutesWrong')
	),
	v.transform((text) => (text === '' ? null : Number(text)))
);

const words = {
	title: line(limits.titleCharacters, 'proposal.form.titleMissing', 'proposal.form.titleTooLong'),
	reason: v.pipe(
		prose(limits.reasonCharacters, 'proposal.form.reasonTooLong'),
		v.minLength(1, key('proposal.form.reasonMissing'))
	)
};

const wish = {
	...words,
	kind: oneOf(wishedKinds, 'proposal.form.kindMissing'),
	minutes,
	/** Empty: the next one possible. */
	meetingId: idOrNothing
};

/** `id` was given to the form when it was opened: sending it twice makes one proposal. */
const opened = v.pipe(
	idOrNothing,
	v.check((id) => id !== null, key('error.incomplete')),
	v.transform((id) => id as string)
);

export const makeProposalInput = v.object({
	...wish,
	id: opened,
	/** Which of one's seats speaks; empty: the first. */
	seatId: idOrNothing,
	/** `yes`: the similar ones were seen. */
	different: v.optional(v.string(), '')
});
export type MakeProposalInput = v.InferOutput<typeof makeProposalInput>;

export const editProposalInput = v.object({ ...wish, version: seenVersion });
export type EditProposalInput = v.InferOutput<typeof editProposalInput>;

export const similarInput = v.object({
	title: v.optional(v.pipe(v.string(), v.maxLength(limits.titleCharacters)), ''),
	reason: v.optional(v.pipe(v.string(), v.maxLength(limits.reasonCharacters)), '')
});
export type SimilarInput = v.InferOutput<typeof similarInput>;

const because = line(
	limits.decisionCharacters,
	'proposal.decide.reasonMissing',
	'proposal.decide.reasonTooLong'
);

export const reasonInput = v.object({ reason: because, version: seenVersion });
export type ReasonInput = v.InferOutput<typeof reasonInput>;

export const admitInput = v.object({ version: seenVersion });

const toMeeting = v.pipe(
	idOrNothing,
	v.check((id) => id !== null, key('proposal.decide.meetingMissing')),
	v.transform((id) => id as string)
);

export const acceptInput = v.object({
	reason: because,
	meetingId: toMeeting,
	minutes,
	version: seenVersion
});
export type AcceptInput = v.InferOutput<typeof acceptInput>;

export const deferInput = v.object({ reason: because, meetingId: toMeeting, version: seenVersion });
export type DeferInput = v.InferOutput<typeof deferInput>;

export const submitProposalInput = v.object({
	...words,
	id: opened,
	name: lineOrNothing(limits.nameCharacters, 'proposal.form.nameTooLong'),
	contact: lineOrNothing(limits.contactCharacters, 'proposal.form.contactTooLong'),
	/** Given to the form when it was opened, as `id` was: the secret part of the receipt's address. */
	receipt: v.pipe(v.optional(v.string(), ''), v.regex(/^[\w-]{43}$/, key('error.incomplete'))),
	/** Nobody sees this field; who fills it in is a program. */
	homepage: v.optional(v.string(), ''),
	/** The answer to a small sum, where a network has sent very much. */
	sum: v.optional(v.string(), '')
});
export type SubmitProposalInput = v.InferOutput<typeof submitProposalInput>;
