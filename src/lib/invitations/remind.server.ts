import { anonymous } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { Decisions } from '../access/decisions.ts';
import type { Db } from '../db/db.server.ts';
import { invitedMeetings } from '../meetings/coming.queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { settingsOf } from '../roundtables/settings.queries.server.ts';
import { invitationLimits, type Invitee } from './invitations.ts';
import { newAnswerLink } from './links.server.ts';
import { mailInvitee } from './mail.server.ts';
import { isReminderDue } from './notice.ts';
import { invitedTo } from './queries.server.ts';
import { uninviteWhoLeft } from './uninvite.server.ts';
import { changeInvitee, lockInvitations } from './writes.server.ts';

/** Reminds those who have not answered, once, and tells those who do not belong any more. */
export async function tendInvitations(at: { db: Db; now: Date }): Promise<void> {
	const ctx: Ctx = { ...at, actor: anonymous, decisions: new Decisions() };
	for (const meeting of await invitedMeetings(ctx)) {
		await uninviteWhoLeft(ctx, meeting.id);
		const settings = await settingsOf(ctx, meeting.roundtableId);
		if (!settings || !isReminderDue(meeting.startsAt, ctx.now, settings.reminderDays)) continue;
		await lockInvitations(ctx.db, meeting.id);
		for (const invitee of await invitedTo(ctx, meeting.id)) {
			if (isToBeReminded(invitee, ctx.now)) await remind(ctx, meeting, invitee);
		}
	}
}

const isToBeReminded = ({ answer, remindedAt, invitedAt }: Invitee, now: Date): boolean =>
	answer === null &&
	remindedAt === null &&
	now.getTime() - invitedAt.getTime() >= invitationLimits.remindAfterHours * 3_600_000;

async function remind(ctx: Ctx, meeting: Meeting, invitee: Invitee): Promise<void> {
	await changeInvitee(ctx.db, invitee.id, { remindedAt: ctx.now });
	const link = await newAnswerLink(ctx, invitee, meeting);
	await mailInvitee(ctx, { meeting, invitee, kind: 'reminder', link });
}
