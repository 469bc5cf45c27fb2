import type { MeetingView } from './view.ts';

/** So long before its beginning people come into the room of a meeting, in milliseconds. */
const doorsOpenBefore = 2 * 3_600_000;

type Now = Pick<MeetingView, 'meeting' | 'attendance' | 'speaking'>;

/** Whether people are in the room, or may be: then coming and speaking is what most want to say. */
export function goesOn({ meeting, attendance, speaking }: Now): boolean {
	if (meeting.state !== 'planned') return false;
	const soon = speaking.at.getTime() >= meeting.startsAt.getTime() - doorsOpenBefore;
	return attendance.kept || meeting.currentItemId !== null || soon;
}
