import * as v from 'valibot';
import { oneOf, prose } from '../forms/fields.ts';
import type { Meeting } from '../meetings/meetings.ts';

/** What somebody answers to an invitation. */
export const answers = ['yes', 'no', 'deputy', 'remote'] as const;
export type Answer = (typeof answers)[number];

/** Numbers in one place. */
export const invitationLimits = {
	reasonCharacters: 300,
	needsCharacters: 500,
	/** Less notice than that is said in plain words, in hours. */
	urgentHours: 48,
	/** Minutes until somebody who lost their link is mailed another one. */
	newLinkAfterMinutes: 10,
	/** Hours after the invitation before anybody is reminded of it. */
	remindAfterHours: 24
} as const;

/** Languages people ask interpreters for, each as its speakers write it; last: by hand or otherwise. */
export const interpreterLanguages = {
	ar: 'العربية',
	prs: 'دری',
	fa: 'فارسی',
	ps: 'پښتو',
	uk: 'Українська',
	ru: 'Русский',
	tr: 'Türkçe',
	kmr: 'Kurmancî',
	ckb: 'کوردیی ناوەندی',
	ti: 'ትግርኛ',
	so: 'Soomaali',
	fr: 'Français',
	en: 'English',
	ro: 'Română',
	sq: 'Shqip',
	vi: 'Tiếng Việt',
	zh: '中文',
	gsg: 'Deutsche Gebärdensprache'
} as const;
export type Interpreter = keyof typeof interpreterLanguages;
export const interpreters = Object.keys(interpreterLanguages) as Interpreter[];

/** Somebody who was invited, or was before. */
export type Invitee = {
	id: string;
	meetingId: string;
	personId: string;
	/** Null: a guest. */
	seatId: string | null;
	/** Comes for the holder of the seat. */
	deputy: boolean;
	invitedAt: Date;
	remindedAt: Date | null;
	/** SEQUENCE of the calendar entry this person has; null: not invited any more. */
	sequence: number | null;
	answer: Answer | null;
	answeredAt: Date | null;
	/** A tag of `interpreterLanguages`, or empty: no interpreter needed. */
	interpreter: string;
	/** Barrier needs, in the person's words; for chair and minute taker only. */
	needs: string;
};

/** Whose answers are asked for: the meeting has not begun, and takes place. */
export const isOpen = ({ state, startsAt }: Pick<Meeting, 'state' | 'startsAt'>, now: Date) =>
	state === 'planned' && startsAt > now;

export const answerInput = v.object({
	answer: oneOf(answers, 'answer.missing'),
	interpreter: v.pipe(
		v.optional(v.string(), ''),
		v.union([v.literal(''), v.picklist(interpreters)], 'answer.interpreter.unknown')
	),
	needs: prose(invitationLimits.needsCharacters, 'answer.needs.tooLong')
});
export type AnswerInput = v.InferOutput<typeof answerInput>;
