import { addDays, dayOf, momentAt } from '../time/zone.ts';

/**
 * The last day on which a proposal for this meeting is taken.
 *
 * @param proposalDays full days between that day and the day of the meeting, as the table set them
 * @returns `YYYY-MM-DD`; the period ends at midnight at the end of that day
 */
export function lastDayFor(startsAt: Date, proposalDays: number): string {
	return addDays(dayOf(startsAt), -(proposalDays + 1));
}

/** Whether a proposal for this meeting is still in time. */
export function inTimeFor(startsAt: Date, proposalDays: number, now: Date): boolean {
	const nextDay = addDays(lastDayFor(startsAt, proposalDays), 1);
	return now < momentAt(nextDay, '00:00');
}
