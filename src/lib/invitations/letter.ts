import type { AgendaEntry } from '../agenda/agenda.ts';
import type { Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { headerText } from '../notifications/mails.ts';
import { dateTimeWithYear, time } from '../time/format.ts';

/** What a mail about a meeting tells. */
export const letterKinds = [
	'invitation',
	'deputy',
	'changed',
	'asksAgain',
	'reminder',
	'newLink',
	'cancelled',
	'uninvited'
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type Letter = {
	kind: LetterKind;
	name: string;
	meeting: Meeting;
	table: string;
	/** Open items by title, closed ones by number alone; empty where the mail lists none. */
	agenda: Pick<AgendaEntry, 'number' | 'title' | 'plannedMinutes' | 'visibility'>[];
	/** Address of the meeting's page. */
	page: string;
	/** To answer without login; undefined: there is nothing to answer. */
	link?: string | undefined;
	/** Whom a deputy comes for. */
	instead?: string | undefined;
};

const long = 200;
/** One line, whatever somebody put into their name: a line of its own could pretend to be ours. */
const line = (words: string) => headerText(words, long);

export const titleOf = (
	{ title, number }: Pick<Meeting, 'title' | 'number'>,
	table: string,
	text: Text
) => line(title || text('letter.meeting.name', { number, table }));

/** Subject and plain text of a mail about a meeting, in the receiver's language. */
export function writeLetter(letter: Letter, text: Text, language: Language) {
	const { kind, meeting, table } = letter;
	const title = titleOf(meeting, table, text);
	const when = dateTimeWithYear(meeting.startsAt, language);
	const values = { title, when, table: line(table), name: line(letter.name) };
	const parts = [
		text('letter.meeting.greeting', values),
		text(`letter.meeting.${kind}`, { ...values, holder: line(letter.instead ?? '') }),
		kind === 'cancelled' && meeting.cancelReason
			? text('letter.meeting.reason', { reason: line(meeting.cancelReason) })
			: '',
		facts(letter, text, language),
		agendaLines(letter, text),
		letter.link ? text('letter.meeting.answer', { link: letter.link }) : '',
		text('letter.meeting.page', { link: letter.page })
	];
	const subject = text(`letter.meeting.${kind}.subject`, values);
	return { subject, body: parts.filter(Boolean).join('\n\n') };
}

function facts({ meeting }: Letter, text: Text, language: Language): string {
	const { startsAt, plannedMinutes, place, shortNoticeReason } = meeting;
	const ends = new Date(startsAt.getTime() + plannedMinutes * 60_000);
	const when = dateTimeWithYear(startsAt, language);
	const lines = [
		text('letter.meeting.when', { when, end: time(ends, language) }),
		place ? text('letter.meeting.where', { place: line(place) }) : '',
		shortNoticeReason ? text('letter.meeting.shortNotice', { reason: line(shortNoticeReason) }) : ''
	];
	return lines.filter(Boolean).join('\n');
}

function agendaLines({ agenda }: Letter, text: Text): string {
	if (agenda.length === 0) return '';
	const lines = agenda.map(({ number, title, plannedMinutes, visibility }) => {
		const item = visibility === 'open' ? line(title) : text('letter.meeting.closedItem');
		return plannedMinutes === null
			? `${number}. ${item}`
			: text('letter.meeting.item', { number, item, minutes: plannedMinutes });
	});
	return [text('letter.meeting.agenda'), ...lines].join('\n');
}
