import type { Language } from '../i18n/languages.ts';

export const mailStates = ['waiting', 'sent', 'failed', 'kept'] as const;
export type MailState = (typeof mailStates)[number];

/** Numbers in one place. */
export const mailLimits = {
	subjectCharacters: 200,
	nameCharacters: 120,
	/** Minutes until the next attempt after the first, second, … failure; after the last it has failed. */
	retryAfterMinutes: [1, 5, 30, 120, 720, 1440],
	/** A server that says nothing for so long counts as down, in milliseconds. */
	connectWithin: 10_000,
	answerWithin: 30_000,
	/** Days until a mail is deleted, whatever became of it. */
	keptDays: 30,
	pageRows: 50
} as const;

export type MailCalendar = { method: 'REQUEST' | 'CANCEL'; text: string };

/** A mail to one person. `personId` null: an address without account. */
export type Mail = {
	/** What it is about, e.g. `meeting.invitation`. */
	kind: string;
	to: { personId: string | null; name: string; address: string };
	/** The table it speaks of; null: none. */
	roundtableId: string | null;
	language: Language;
	subject: string;
	/** Plain text. Lines are not broken for it. */
	body: string;
	calendar?: MailCalendar | undefined;
};

/** A mail as the list of the operator shows it. */
export type OutboxMail = {
	id: string;
	toName: string;
	toAddress: string;
	subject: string;
	state: MailState;
	attempts: number;
	/** Code of the last failure. */
	failure: string | null;
	createdAt: Date;
	sentAt: Date | null;
	hasCalendar: boolean;
};

export type MailFilter = {
	search?: string;
	state?: MailState | undefined;
	after?: string | undefined;
};

export type FailureKind = 'login' | 'line' | 'refused' | 'later' | 'unreachable';

/** What stands behind the code of a failure, for the words that say what to do. */
export function failureKind(code: string): FailureKind {
	if (code === 'EAUTH') return 'login';
	if (/^(ETLS|ERR_TLS|CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(code)) return 'line';
	if (/^5\d\d$/.test(code)) return 'refused';
	return /^4\d\d$/.test(code) ? 'later' : 'unreachable';
}

/** Line breaks, other control characters, and marks that turn the reading order. */
const unseen = /[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu;

/**
 * What may stand in a header: one line. A name that brings a line break of its own would else write
 * headers, e.g. another recipient.
 */
export const headerText = (text: string, maxCharacters: number): string =>
	[...text.toWellFormed().replace(unseen, ' ').replace(/\s+/g, ' ').trim()]
		.slice(0, maxCharacters)
		.join('');
