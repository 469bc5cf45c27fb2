import type { Ctx } from '../access/ctx.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { calendarFile, uidOf } from '../calendar/calendar-file.ts';
import { originOf, senderOf } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage, type Language } from '../i18n/languages.ts';
import { loadActor } from '../identity/actor.server.ts';
import { findAccount, type Account } from '../identity/queries.server.ts';
import { sendMail } from '../notifications/send.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import type { Invitee } from './invitations.ts';
import { titleOf, writeLetter, type Letter, type LetterKind } from './letter.ts';

export type Mailing = {
	meeting: Meeting;
	invitee: Pick<Invitee, 'personId'>;
	kind: LetterKind;
	/** Without: no calendar file goes with it. */
	calendar?: { method: 'REQUEST' | 'CANCEL'; sequence: number };
	link?: string;
	instead?: string;
};

/** One mail to one person, in their language, with a calendar file that names only them. */
export async function mailInvitee(ctx: Ctx, mailing: Mailing): Promise<void> {
	const { meeting, kind, calendar } = mailing;
	const account = await findAccount(ctx, mailing.invitee.personId);
	if (!account?.email) return;
	const language = languageOf(account);
	const { subject, body, title } = await compose(ctx, mailing, account);
	const attendee = { name: account.name, address: account.email };
	const file =
		calendar &&
		calendarFile({
			...calendar,
			uid: uidOf(meeting.id),
			startsAt: meeting.startsAt,
			endsAt: new Date(meeting.startsAt.getTime() + meeting.plannedMinutes * 60_000),
			title,
			place: meeting.place,
			url: `${await originOf(ctx)}/sitzungen/${meeting.id}`,
			organizer: await senderOf(ctx),
			attendee,
			now: ctx.now
		});
	await sendMail(ctx, {
		kind: `meeting.${kind}`,
		to: { personId: account.id, ...attendee },
		roundtableId: meeting.roundtableId,
		language,
		subject,
		body,
		calendar: calendar && file !== undefined ? { method: calendar.method, text: file } : undefined
	});
}

/** Subject and text as this person gets them. */
export async function compose(
	ctx: Ctx,
	{ meeting, kind, link, instead }: Mailing,
	account: Account
): Promise<{ subject: string; body: string; title: string }> {
	const language = languageOf(account);
	const text = textFor(language);
	const tables = await roundtablesNamed(ctx, [meeting.roundtableId]);
	const table = tables.get(meeting.roundtableId)?.name ?? '';
	const listed =
		kind === 'cancelled' || kind === 'uninvited' ? [] : await readable(ctx, meeting, account);
	const page = `${await originOf(ctx)}/sitzungen/${meeting.id}`;
	const letter: Letter = {
		kind,
		name: account.name,
		meeting,
		table,
		agenda: listed,
		page,
		link,
		instead
	};
	return { ...writeLetter(letter, text, language), title: titleOf(meeting, table, text) };
}

/** The agenda as far as the receiver may read it, whoever sends the mail. */
async function readable(ctx: Ctx, meeting: Meeting, account: Account): Promise<Letter['agenda']> {
	const actor = await loadActor(ctx, account.id);
	return actor ? agendaOf({ ...ctx, actor }, meeting.id) : [];
}

const languageOf = ({ language }: Account): Language =>
	isLanguage(language) ? language : fallback;
