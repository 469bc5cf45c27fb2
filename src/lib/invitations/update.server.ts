import type { Ctx } from '../access/ctx.ts';
import { notify } from '../db/notices.server.ts';
import { raiseSequence } from '../meetings/invited.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { isOpen, type Invitee } from './invitations.ts';
import { newAnswerLink } from './links.server.ts';
import { mailInvitee } from './mail.server.ts';
import { invitedTo } from './queries.server.ts';
import { takeBack } from './uninvite.server.ts';
import { changeInvitee, lockInvitations } from './writes.server.ts';

const timeOf = ({ startsAt, plannedMinutes }: Meeting) => `${startsAt.getTime()} ${plannedMinutes}`;
const whatPeopleKnow = (meeting: Meeting) => `${timeOf(meeting)} ${meeting.place} ${meeting.title}`;

/**
 * Tells everybody who is invited of a new time, place or title. Where the time is another one,
 * their answers are asked for anew. Part of the use case that changed the meeting.
 */
export async function tellOfChange(ctx: Ctx, before: Meeting): Promise<void> {
	const now = await meetingOf(ctx, before.id);
	if (!now?.invitedAt || whatPeopleKnow(now) === whatPeopleKnow(before)) return;
	await lockInvitations(ctx.db, now.id);
	const meeting = { ...now, sequence: await raiseSequence(ctx, now.id) };
	if (!isOpen(meeting, ctx.now)) return;
	const asksAgain = timeOf(now) !== timeOf(before);
	for (const invitee of await invitedTo(ctx, meeting.id)) {
		await tellOne(ctx, meeting, invitee, asksAgain);
	}
	await notify(ctx, 'changed', { meeting: meeting.id, topic: 'attendance' });
}

async function tellOne(
	ctx: Ctx,
	meeting: Meeting,
	invitee: Invitee,
	asksAgain: boolean
): Promise<void> {
	const { sequence } = meeting;
	const forgotten = asksAgain ? { answer: null, answeredAt: null, remindedAt: null } : {};
	await changeInvitee(ctx.db, invitee.id, { sequence, ...forgotten });
	const open = asksAgain || invitee.answer === null;
	const link = open ? { link: await newAnswerLink(ctx, invitee, meeting) } : {};
	const kind = asksAgain && invitee.answer !== null ? 'asksAgain' : 'changed';
	const calendar = { method: 'REQUEST', sequence } as const;
	await mailInvitee(ctx, { meeting, invitee, kind, calendar, ...link });
}

/** Takes a cancelled meeting out of everybody's calendar. Part of the use case that cancels it. */
export async function tellOfCancellation(ctx: Ctx, meetingId: string): Promise<void> {
	const cancelled = await meetingOf(ctx, meetingId);
	if (!cancelled?.invitedAt) return;
	await lockInvitations(ctx.db, meetingId);
	const sequence = await raiseSequence(ctx, meetingId);
	for (const invitee of await invitedTo(ctx, meetingId)) {
		await takeBack(ctx, { ...cancelled, sequence }, invitee, 'cancelled');
	}
}
