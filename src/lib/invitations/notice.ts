import { Temporal } from 'temporal-polyfill';
import { addDays, dayOf } from '../time/zone.ts';
import { invitationLimits } from './invitations.ts';

/**
 * Full days between today and the day of the meeting: neither of the two counts. Days are days in
 * Berlin, so it does not matter at which hour somebody invites, or whether a clock changes.
 */
export function fullDaysUntil(startsAt: Date, now: Date): number {
	const today = Temporal.PlainDate.from(dayOf(now));
	return today.until(Temporal.PlainDate.from(dayOf(startsAt)), { largestUnit: 'days' }).days - 1;
}

/** `inTime`: as the table agreed. `short`: less than that. `urgent`: less than 48 hours. */
export type Notice = 'inTime' | 'short' | 'urgent';

export function noticeOf(startsAt: Date, now: Date, invitationDays: number): Notice {
	if (fullDaysUntil(startsAt, now) >= invitationDays) return 'inTime';
	const hours = (startsAt.getTime() - now.getTime()) / 3_600_000;
	return hours >= invitationLimits.urgentHours ? 'short' : 'urgent';
}

/** The last day (`YYYY-MM-DD`) on which the invitation is in time. */
export const lastDayInTime = (startsAt: Date, invitationDays: number): string =>
	addDays(dayOf(startsAt), -invitationDays - 1);

/** Whether those are reminded today who have not answered. */
export const isReminderDue = (startsAt: Date, now: Date, reminderDays: number): boolean =>
	reminderDays > 0 && dayOf(now) >= addDays(dayOf(startsAt), -reminderDays);
