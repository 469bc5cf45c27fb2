import type { Ctx } from '../access/ctx.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';

/** The meeting of an agenda that is about to change. */
export async function changeableMeeting(ctx: Ctx, meetingId: string): Promise<Meeting> {
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting) throw notFound();
	demandChangeable(meeting);
	return meeting;
}

/** @throws Refusal 409 where agenda, facts, votes and attendance of this meeting stand */
export function demandChangeable(meeting: Meeting): void {
	if (meeting.state === 'cancelled') throw conflict('meeting.cancelled.noChange');
}
