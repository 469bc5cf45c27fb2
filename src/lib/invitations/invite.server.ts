import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { markInvited, raiseSequence } from '../meetings/invited.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { findMeeting, meetingOf } from '../meetings/queries.server.ts';
import { settingsOf } from '../roundtables/settings.queries.server.ts';
import { carryOver } from '../series/carry-over.server.ts';
import { isOpen } from './invitations.ts';
import { newAnswerLink } from './links.server.ts';
import { mailInvitee } from './mail.server.ts';
import { noticeOf } from './notice.ts';
import { inviteesOf } from './queries.server.ts';
import { recipientsOf, type Recipient } from './recipients.server.ts';
import type { InvitationInput } from './sending.ts';
import { lockInvitations, putInvitee } from './writes.server.ts';

/**
 * Invites everybody who belongs to the meeting and is not invited yet, each by a mail of their own.
 * The first time it says so on the meeting; later it reaches those who came to the table since.
 *
 * @returns how many were invited just now
 */
export function invite(ctx: Ctx, meetingId: string, { reason }: InvitationInput): Promise<number> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findMeeting(ctx, meetingId);
		if (!found) throw notFound();
		demand(ctx, 'meeting.invite', found, 'invitation.notAllowed');
		await lockInvitations(ctx.db, meetingId);
		const meeting = await prepared(ctx, found, reason);

		const known = await inviteesOf(ctx, meetingId);
		const invited = new Set(known.filter((i) => i.sequence !== null).map((i) => i.personId));
		const missing = (await recipientsOf(ctx, meeting)).filter(
			({ account }) => !invited.has(account.id)
		);
		if (missing.length === 0) throw conflict('invitation.nobodyMissing');
		const again = missing.some(({ account }) => known.some((i) => i.personId === account.id));
		// A calendar that was told of a cancellation takes only what is newer than that.
		const sequence = again ? await raiseSequence(ctx, meetingId) : meeting.sequence;
		for (const recipient of missing) await inviteOne(ctx, { ...meeting, sequence }, recipient);
		await record(ctx, 'meeting.invited', meetingId, { count: missing.length });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
		return missing.length;
	});
}

/** The meeting with everything on its agenda, as it is invited to. */
async function prepared(ctx: Ctx, meeting: Meeting, reason: string): Promise<Meeting> {
	if (!isOpen(meeting, ctx.now)) throw conflict('invitation.tooLate');
	const settings = await settingsOf(ctx, meeting.roundtableId);
	if (!settings || settings.archivedAt) throw conflict('meeting.create.archived');
	await carryOver(ctx, meeting.id);
	const { invitedAt, startsAt } = (await meetingOf(ctx, meeting.id)) ?? meeting;
	if (invitedAt) return meeting;

	const late = noticeOf(startsAt, ctx.now, settings.invitationDays) !== 'inTime';
	if (late && reason === '') throw badInput('invitation.reason.missing');
	const shortNoticeReason = late ? reason : '';
	await markInvited(ctx, meeting.id, shortNoticeReason);
	await notify(ctx, 'changed', { meeting: meeting.id, topic: 'meeting' });
	return { ...meeting, invitedAt: ctx.now, shortNoticeReason };
}

/** Part of the use case that knows that this person is to be invited. */
export async function inviteOne(
	ctx: Ctx,
	meeting: Meeting,
	{ account, seatId, deputy, instead }: Recipient & { instead?: string }
): Promise<void> {
	const { sequence } = meeting;
	const facts = { meetingId: meeting.id, personId: account.id, seatId, deputy };
	const invitee = await putInvitee(ctx.db, { ...facts, invitedAt: ctx.now, sequence });
	const link = await newAnswerLink(ctx, invitee, meeting);
	const kind = deputy ? 'deputy' : 'invitation';
	const calendar = { method: 'REQUEST', sequence } as const;
	await mailInvitee(ctx, {
		meeting,
		invitee,
		kind,
		calendar,
		link,
		...(instead ? { instead } : {})
	});
}
