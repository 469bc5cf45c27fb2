import { dayOf, addDays, momentAt } from '../time/zone.ts';
import type { MessageKey } from '../i18n/text.ts';

/** From `cameAt` until just before `leftAt`; null: still there. */
export type Interval = { cameAt: Date; leftAt: Date | null };

const endOf = ({ leftAt }: Interval) => leftAt?.getTime() ?? Infinity;

export const contains = (interval: Interval, at: Date): boolean =>
	interval.cameAt <= at && at.getTime() < endOf(interval);

export const presentAt = (intervals: readonly Interval[], at: Date): boolean =>
	intervals.some((interval) => contains(interval, at));

export const overlap = (a: Interval, b: Interval): boolean =>
	a.cameAt.getTime() < endOf(b) && b.cameAt.getTime() < endOf(a);

/** How long somebody was there until `now`, in seconds. */
export function secondsIn(intervals: readonly Interval[], now: Date): number {
	const each = intervals.map((interval) =>
		Math.max(0, Math.min(endOf(interval), now.getTime()) - interval.cameAt.getTime())
	);
	return each.reduce((all, one) => all + one, 0) / 1000;
}

/**
 * Why an interval cannot stand beside the others of the same seat (or guest), or undefined if it
 * can: nobody comes or leaves in the future, leaves before they came, or is there twice.
 */
export function objectionTo(
	interval: Interval,
	others: readonly Interval[],
	now: Date
): MessageKey | undefined {
	const { cameAt, leftAt } = interval;
	if (cameAt > now || (leftAt && leftAt > now)) return 'attendance.time.future';
	if (leftAt && leftAt <= cameAt) return 'attendance.time.order';
	if (others.some((other) => overlap(interval, other))) return 'attendance.already';
	return undefined;
}

/**
 * The moment at which it is `time` and that is nearest to another one: an evening may go on after
 * midnight.
 *
 * @param time `HH:MM` in the zone of the municipality
 */
export function momentNear(moment: Date, time: string): Date {
	const day = dayOf(moment);
	const distance = (other: Date) => Math.abs(other.getTime() - moment.getTime());
	const [nearest] = [0, -1, 1]
		.map((days) => momentAt(addDays(day, days), time))
		.toSorted((a, b) => distance(a) - distance(b));
	return nearest!;
}
