import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { chosenLanguage } from '../i18n/languages.ts';
import { invitePerson, type Invitation } from '../identity/invite.server.ts';
import { findAccountByEmail } from '../identity/queries.server.ts';
import { moveToOwnRoom } from '../minutes/rooms.server.ts';
import { meetingLimits, type InviteGuestInput, type Meeting } from './meetings.ts';
import { findMeeting, guestsOf } from './queries.server.ts';
import { insertGuest } from './writes.server.ts';

/** `invitation`: the link for somebody who has no account yet. */
export type InvitedGuest = { name: string; invitation?: Invitation };

/**
 * Invites somebody to the whole meeting (its open items) or to one item, also somebody who has no
 * account yet. The text of a single item moves into a room of its own: its guest may
 * not share a document with the rest.
 */
export function inviteGuest(ctx: Ctx, id: string, input: InviteGuestInput): Promise<InvitedGuest> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.inviteGuest', meeting);
		const { itemId } = input;
		await possibleGuest(ctx, meeting, itemId);
		const { personId, ...invited } = await personFor(ctx, input);

		const guest = { meetingId: id, itemId, personId, invitedAt: ctx.now };
		if (!(await insertGuest(ctx.db, guest))) throw conflict('meeting.guest.already');
		if (itemId) await moveToOwnRoom(ctx, itemId);
		await record(ctx, 'meeting.guestInvited', id, { personId, itemId });
		await notify(ctx, 'changed', { meeting: id, topic: 'seats' });
		await notify(ctx, 'access', { person: personId });
		if (itemId) await notify(ctx, 'access', { meeting: id });
		return invited;
	});
}

async function personFor(
	ctx: Ctx,
	{ email, name, language }: InviteGuestInput
): Promise<InvitedGuest & { personId: string }> {
	const known = await findAccountByEmail(ctx, email);
	if (known?.deactivatedAt) throw badInput('meeting.guest.closed');
	if (known) return { personId: known.id, name: known.name };
	const invitation = await invitePerson(ctx, { name, email }, chosenLanguage(language));
	return { personId: invitation.personId, name, invitation };
}

/** @throws Refusal 409 where no more guests are possible, 404 if there is no such item */
export async function possibleGuest(
	ctx: Ctx,
	meeting: Meeting,
	itemId: string | null
): Promise<void> {
	await changeableMeeting(ctx, meeting.id);
	const item = itemId === null ? undefined : await findItem(ctx, itemId);
	if (itemId !== null && item?.meetingId !== meeting.id) throw notFound('agenda.item.unknown');
	const already = await guestsOf(ctx, meeting.id);
	if (already.length >= meetingLimits.guests) throw conflict('meeting.guest.tooMany');
}
