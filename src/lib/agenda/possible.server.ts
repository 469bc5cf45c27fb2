import type { Ctx } from '../access/ctx.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { stayOpen } from '../meetings/minutes-state.server.ts';
import type { Meeting } from '../meetings/meetings.ts';

/**
 * The meeting whose agenda, facts, votes or attendance are about to change. Until the end of the
 * transaction its minutes cannot be frozen.
 */
export async function changeableMeeting(ctx: Ctx, meetingId: string): Promise<Meeting> {
	await stayOpen(ctx, meetingId);
	const meeting = await findMeeting(ctx, meetingId);
	if (!meeting) throw notFound();
	demandChangeable(meeting);
	return meeting;
}

/**
 * A cancelled meeting and one whose minutes are frozen stand as they are.
 *
 * @throws Refusal 409
 */
export function demandChangeable(meeting: Pick<Meeting, 'state' | 'minutesState'>): void {
	if (meeting.state === 'cancelled') throw conflict('meeting.cancelled.noChange');
	if (meeting.minutesState !== 'writing') throw conflict('meeting.frozen.noChange');
}
