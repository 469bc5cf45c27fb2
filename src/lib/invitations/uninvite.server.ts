import type { Ctx } from '../access/ctx.ts';
import { notify } from '../db/notices.server.ts';
import { raiseSequence } from '../meetings/invited.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { isOpen, type Invitee } from './invitations.ts';
import { mailInvitee } from './mail.server.ts';
import { invitedTo } from './queries.server.ts';
import { recipientsOf } from './recipients.server.ts';
import { changeInvitee, lockInvitations, revokeLinks } from './writes.server.ts';

/**
 * Tells those who were invited and do not belong to the meeting any more (a seat changed hands, a
 * guest was taken off, a deputy is not needed) and takes it out of their calendars. Part of the use
 * case that changed it, or of a job.
 */
export async function uninviteWhoLeft(ctx: Ctx, meetingId: string): Promise<void> {
	await lockInvitations(ctx.db, meetingId);
	const meeting = await meetingOf(ctx, meetingId);
	if (!meeting?.invitedAt || !isOpen(meeting, ctx.now)) return;
	const wanted = new Set((await recipientsOf(ctx, meeting)).map(({ account }) => account.id));
	const gone = (await invitedTo(ctx, meetingId)).filter(({ personId }) => !wanted.has(personId));
	if (gone.length === 0) return;
	const sequence = await raiseSequence(ctx, meetingId);
	for (const invitee of gone) await takeBack(ctx, { ...meeting, sequence }, invitee, 'uninvited');
	await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
}

/** One person less: their links are dead, and their calendar forgets the meeting. */
export async function takeBack(
	ctx: Ctx,
	meeting: Meeting,
	invitee: Invitee,
	kind: 'cancelled' | 'uninvited'
): Promise<void> {
	await revokeLinks(ctx.db, invitee.id, ctx.now);
	await changeInvitee(ctx.db, invitee.id, { sequence: null });
	const calendar = { method: 'CANCEL', sequence: meeting.sequence } as const;
	await mailInvitee(ctx, { meeting, invitee, kind, calendar });
}
