import * as v from 'valibot';
import { idOrNothing, isId, line, oneOf, prose, seenVersion, tick } from '../forms/fields.ts';

/**
 * `prepared`: made from text that came too late, only its author sees it. `note`: handed to the chair
 * after the deadline. `accepted` and `declined` carry an answer.
 */
export const objectionStates = [
	'prepared',
	'raised',
	'note',
	'accepted',
	'declined',
	'withdrawn'
] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** Numbers in one place: what a record may hold. */
export const recordLimits = {
	/** Of one objection. */
	objectionCharacters: 4_000,
	/** Of one person to one meeting: a record is no forum. */
	objectionsPerPerson: 50,
	answerCharacters: 2_000,
	reasonCharacters: 500,
	/** Of one block that is corrected. */
	blockCharacters: 20_000,
	/** Of the words an objection repeats. */
	quoteCharacters: 2_000
} as const;

export type Objection = {
	id: string;
	meetingId: string;
	itemId: string;
	/** The version it speaks of. */
	versionId: string | null;
	/** Index of the block in that version; null: the item as a whole. */
	block: number | null;
	/** The words of the block, as they were. */
	quote: string;
	text: string;
	seatId: string | null;
	personId: string;
	state: ObjectionState;
	/** From text that was typed offline and came after the freeze. */
	late: boolean;
	answer: string;
	decidedById: string | null;
	decidedAt: Date | null;
	version: number;
	createdAt: Date;
};

/** How far the minutes of a meeting are, beside `Meeting.minutesState`. */
export type MinutesRecord = {
	meetingId: string;
	/** The version that is being discussed or was approved, or its latest correction. */
	versionId: string;
	frozenAt: Date;
	frozenById: string | null;
	/** Exclusive. */
	objectionsUntil: Date;
	approvedAt: Date | null;
	approvedById: string | null;
	approvedHash: string | null;
	approvedVersionId: string | null;
	approvedInId: string | null;
	approvalItemId: string | null;
	/** Why it was approved by circulation; empty: in a meeting. */
	circulationNote: string;
	releasedAt: Date | null;
	releasedById: string | null;
	/** When and why the draft was taken back to be written again. */
	thawedAt: Date | null;
	thawReason: string;
};

const id = v.pipe(v.string('record.unknown'), v.check(isId, 'record.unknown'));

/** The first half of a hash or all of it would do for people; forms send all of it. */
const hash = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(64)), '');

/** Index of a block; '' is the item as a whole, nonsense is a block that does not exist. */
const block = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (text === '' ? null : /^\d{1,6}$/.test(text) ? Number(text) : -1))
);

const { answerCharacters, blockCharacters, objectionCharacters, reasonCharacters } = recordLimits;

const words = v.pipe(
	prose(objectionCharacters, 'record.objection.tooLong'),
	v.minLength(1, 'record.objection.textMissing')
);

export const raiseObjectionInput = v.object({ itemId: id, block, hash, text: words });
export type RaiseObjectionInput = v.InferOutput<typeof raiseObjectionInput>;

export const confirmObjectionInput = v.object({
	objectionId: id,
	version: seenVersion,
	text: words
});
export type ConfirmObjectionInput = v.InferOutput<typeof confirmObjectionInput>;

export const anObjectionInput = v.object({ objectionId: id, version: seenVersion });
export type AnObjectionInput = v.InferOutput<typeof anObjectionInput>;

const correctedText = prose(blockCharacters, 'record.correct.tooLong');

export const answerObjectionInput = v.object({
	objectionId: id,
	version: seenVersion,
	hash,
	verdict: oneOf(['accepted', 'declined'], 'record.answer.verdictMissing'),
	answer: v.pipe(
		prose(answerCharacters, 'record.answer.tooLong'),
		v.minLength(1, 'record.answer.missing')
	),
	/** How the block shall read. */
	text: correctedText,
	/** Accepted in words only: the answer says why. */
	unchanged: tick
});
export type AnswerObjectionInput = v.InferOutput<typeof answerObjectionInput>;

export const correctRecordInput = v.object({
	itemId: id,
	block,
	hash,
	text: v.pipe(correctedText, v.minLength(1, 'record.correct.textMissing')),
	note: line(reasonCharacters, 'record.correct.noteMissing', 'record.reason.tooLong')
});
export type CorrectRecordInput = v.InferOutput<typeof correctRecordInput>;

export const thawInput = v.object({
	reason: line(reasonCharacters, 'record.thaw.reasonMissing', 'record.reason.tooLong')
});
export type ThawInput = v.InferOutput<typeof thawInput>;

export const approveInput = v.object({
	hash,
	/** The item of the meeting that approves; none: by circulation, with a note. */
	itemId: idOrNothing,
	note: prose(reasonCharacters, 'record.reason.tooLong')
});
export type ApproveInput = v.InferOutput<typeof approveInput>;

/** As people read and compare it: the first eight of 64 characters, in two groups. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
