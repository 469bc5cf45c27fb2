import type { Ctx } from '../access/ctx.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { findMeeting, listMeetings } from '../meetings/queries.server.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import { inTimeFor, lastDayFor } from './deadline.ts';
import { proposalLimits } from './proposals.ts';

/** A coming meeting with the last day on which it takes proposals. */
export type OpenMeeting = Pick<Meeting, 'id' | 'number' | 'title' | 'startsAt'> & {
	/** `YYYY-MM-DD` */
	lastDay: string;
	/** Whether that day is still to come, or today. */
	inTime: boolean;
};

const goesAhead = ({ state, minutesState }: Meeting) =>
	state === 'planned' && minutesState === 'writing';

/** Coming meetings of a table, the soonest first. */
export async function comingMeetings(ctx: Ctx, roundtableId: string): Promise<OpenMeeting[]> {
	const [table, meetings] = await Promise.all([
		tableOfProposals(ctx, { id: roundtableId }),
		listMeetings(ctx, roundtableId, { when: 'upcoming' })
	]);
	const days = table?.proposalDays ?? 0;
	return meetings
		.filter(goesAhead)
		.slice(0, proposalLimits.meetingsOffered)
		.map(({ id, number, title, startsAt }) => {
			const inTime = inTimeFor(startsAt, days, ctx.now);
			return { id, number, title, startsAt, lastDay: lastDayFor(startsAt, days), inTime };
		});
}

/**
 * Whether a proposal may still wish for this meeting.
 *
 * @throws Refusal 400, or 409 after its last day
 */
export async function demandInTime(
	ctx: Ctx,
	roundtableId: string,
	meetingId: string | null
): Promise<void> {
	if (meetingId === null) return;
	const meeting = await findMeeting(ctx, meetingId);
	if (meeting?.roundtableId !== roundtableId || !goesAhead(meeting)) {
		throw badInput('proposal.form.meetingUnknown');
	}
	const table = await tableOfProposals(ctx, { id: roundtableId });
	if (!inTimeFor(meeting.startsAt, table?.proposalDays ?? 0, ctx.now)) {
		throw conflict('proposal.make.tooLate');
	}
}
