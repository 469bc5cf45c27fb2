import type { Ctx } from '../access/ctx.ts';
import { originOf } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage, type Language } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import { findAccount } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { sendMail } from '../notifications/send.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { date, fullDate } from '../time/format.ts';
import type { Objection } from './approval.ts';
import { lastDayOf } from './deadline.ts';

/*
 * Mails about the minutes: a link and a day, never a word of the minutes, of an objection or of an
 * answer. They lie on servers that are not ours, and closed items stay closed.
 */

type Letter = (
	text: Text,
	values: { name: string; table: string; number: number; day: string; link: string },
	language: Language
) => { subject: string; body: string };

/** The draft goes to everybody on a voting seat, their deputies too. */
export function sendDraft(
	ctx: Ctx,
	meeting: Meeting,
	{ objectionsUntil }: { objectionsUntil: Date }
): Promise<void> {
	return post(ctx, meeting, 'record.draft', membersOf, (text, values, language) => ({
		subject: text('record.mail.draft.subject', values),
		body: text('record.mail.draft.body', {
			...values,
			until: fullDate(lastDayOf(objectionsUntil), language)
		})
	}));
}

/** Whoever got the draft hears that it is none any more. */
export function sendThawed(ctx: Ctx, meeting: Meeting): Promise<void> {
	return post(ctx, meeting, 'record.thawed', membersOf, (text, values) => ({
		subject: text('record.mail.thawed.subject', values),
		body: text('record.mail.thawed.body', values)
	}));
}

/** Those who answer hear that there is something to answer. */
export function sendObjected(ctx: Ctx, meeting: Meeting, state: 'raised' | 'note'): Promise<void> {
	return post(ctx, meeting, 'record.objected', leadersOf, (text, values) => ({
		subject: text(`record.mail.${state}.subject`, values),
		body: text(`record.mail.${state}.body`, values)
	}));
}

/** Its author hears that the objection was answered. */
export function sendAnswered(ctx: Ctx, meeting: Meeting, objection: Objection): Promise<void> {
	const author = () => [objection.personId];
	return post(ctx, meeting, 'record.answered', author, (text, values) => ({
		subject: text('record.mail.answered.subject', values),
		body: text('record.mail.answered.body', values)
	}));
}

type Choice = (seats: SeatNow[]) => string[];

const membersOf: Choice = (seats) => peopleOn(seats.filter(({ role }) => role !== 'observer'));
const leadersOf: Choice = (seats) =>
	peopleOn(seats.filter(({ role }) => role === 'chair' || role === 'minuteTaker'));

const peopleOn = (seats: SeatNow[]): string[] => [
	...new Set(seats.flatMap(({ holder, deputy }) => [holder?.id ?? [], deputy?.id ?? []].flat()))
];

async function post(
	ctx: Ctx,
	meeting: Meeting,
	kind: string,
	choose: Choice,
	write: Letter
): Promise<void> {
	const { roundtableId, number } = meeting;
	const table = (await roundtablesNamed(ctx, [roundtableId])).get(roundtableId)?.name ?? '';
	const link = `${await originOf(ctx)}/sitzungen/${meeting.id}/niederschrift`;
	for (const id of choose(await seatsAround(ctx, roundtableId))) {
		const account = await findAccount(ctx, id);
		if (!account?.email) continue;
		const language = isLanguage(account.language) ? account.language : fallback;
		const day = date(meeting.startsAt, language);
		const letter = write(
			textFor(language),
			{ name: account.name, table, number, day, link },
			language
		);
		const to = { personId: id, name: account.name, address: account.email };
		await sendMail(ctx, { kind, to, roundtableId, language, ...letter });
	}
}
