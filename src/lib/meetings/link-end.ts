import type { Meeting } from './meetings.ts';

/** Kind of the mail with a link: what was not sent yet is not sent once the link is gone. */
export const linkMail = 'meeting.guestLink';

/** So long after the planned end a link still opens the door: to read once more what was written. */
export const linkOutlivesMeeting = 24 * 3_600_000;

/** When links to a meeting end. A meeting that moves takes them along. */
export const linkEndsAt = ({
	startsAt,
	plannedMinutes
}: Pick<Meeting, 'startsAt' | 'plannedMinutes'>): Date =>
	new Date(startsAt.getTime() + plannedMinutes * 60_000 + linkOutlivesMeeting);
