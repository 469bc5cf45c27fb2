import { Temporal } from 'temporal-polyfill';

/** All dates people read and type are local to the municipality. */
export const timeZone = 'Europe/Berlin';

/**
 * The moment at which it is `time` on `day` in Berlin. In the hour that is skipped in spring the
 * clock has already moved on (02:30 is 03:30); in the hour that comes twice it is the first.
 *
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 * @throws RangeError if it is not a day or a time of the calendar
 */
export function momentAt(day: string, time: string): Date {
	const local = Temporal.PlainDate.from(day, { overflow: 'reject' }).toPlainDateTime(
		Temporal.PlainTime.from(time, { overflow: 'reject' })
	);
	return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The day (`YYYY-MM-DD`) that a moment falls on in Berlin. */
export function dayOf(moment: Date): string {
	return zoned(moment).toPlainDate().toString();
}

/** The wall clock time (`HH:MM`) of a moment in Berlin. */
export function timeOf(moment: Date): string {
	return zoned(moment).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** @param day `YYYY-MM-DD`; @param days may be negative; @returns `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}

/**
 * The same day some months later; where that month is too short its last day (§ 188 Abs. 3 BGB).
 *
 * @param day `YYYY-MM-DD`; @param months may be negative; @returns `YYYY-MM-DD`
 */
export function addMonths(day: string, months: number): string {
	return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** How many days of the calendar lie between two days; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** 1 = Monday … 7 = Sunday. @param day `YYYY-MM-DD` */
export function weekdayOf(day: string): number {
	return Temporal.PlainDate.from(day).dayOfWeek;
}

function zoned(moment: Date): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}
