import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { originOf } from '../db/instance.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { chosenLanguage, type Language } from '../i18n/languages.ts';
import { insertGuestByLink } from '../identity/guest-by-link.server.ts';
import { idOfToken, newToken } from '../identity/tokens.server.ts';
import { moveToOwnRoom } from '../minutes/rooms.server.ts';
import { sendMail } from '../notifications/send.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { dateTimeWithYear } from '../time/format.ts';
import { possibleGuest } from './invite-guest.server.ts';
import { linkEndsAt, linkMail } from './link-end.ts';
import type { MakeGuestLinkInput, Meeting } from './meetings.ts';
import { findMeeting } from './queries.server.ts';
import { insertGuest, insertGuestLink } from './writes.server.ts';

/** `path` is the link without the origin; it is shown once and cannot be read back. */
export type MadeLink = { name: string; path: string; expiresAt: Date; mailed: boolean };

/**
 * A link by which somebody without an account takes part in the meeting or in one item: as a guest
 * of their own, so that rooms, rights and closed items are those of every guest.
 */
export function makeGuestLink(ctx: Ctx, id: string, input: MakeGuestLinkInput): Promise<MadeLink> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, id);
		if (!meeting || ctx.actor.kind !== 'person') throw notFound();
		demand(ctx, 'meeting.inviteGuest', meeting);
		const { itemId, name, email, language } = input;
		await possibleGuest(ctx, meeting, itemId);
		const expiresAt = linkEndsAt(meeting);
		if (expiresAt <= ctx.now) throw conflict('guestLink.over');

		const personId = await insertGuestByLink(ctx, name, chosenLanguage(language));
		const guest = { meetingId: id, itemId, personId };
		await insertGuest(ctx.db, { ...guest, invitedAt: ctx.now });
		if (itemId) await moveToOwnRoom(ctx, itemId);
		const token = newToken();
		const link = { ...guest, id: idOfToken(token), invitedById: ctx.actor.id };
		await insertGuestLink(ctx.db, { ...link, createdAt: ctx.now, expiresAt });
		const path = `/gast/${token}`;
		if (email)
			await mail(ctx, meeting, { personId, name, address: email, language, path, expiresAt });
		await record(ctx, 'meeting.guestLinkMade', id, { personId, itemId, mailed: email !== '' });
		await notify(ctx, 'changed', { meeting: id, topic: 'seats' });
		if (itemId) await notify(ctx, 'access', { meeting: id });
		return { name, path, expiresAt, mailed: email !== '' };
	});
}

type Letter = {
	personId: string;
	name: string;
	address: string;
	language: Language;
	path: string;
	expiresAt: Date;
};

async function mail(ctx: Ctx, meeting: Meeting, letter: Letter): Promise<void> {
	const { personId, name, address, language, path, expiresAt } = letter;
	const text = textFor(language);
	const tables = await roundtablesNamed(ctx, [meeting.roundtableId]);
	const words = {
		name,
		inviter: ctx.actor.kind === 'person' ? ctx.actor.name : '',
		meeting: text('meeting.name', {
			number: meeting.number,
			table: tables.get(meeting.roundtableId)?.name
		}),
		start: dateTimeWithYear(meeting.startsAt, language),
		link: (await originOf(ctx)) + path,
		until: dateTimeWithYear(expiresAt, language)
	};
	await sendMail(ctx, {
		kind: linkMail,
		to: { personId, name, address },
		roundtableId: meeting.roundtableId,
		language,
		subject: text('guestLink.mail.subject', words),
		body: text('guestLink.mail.body', words)
	});
}
