import { addDays, weekdayOf } from './zone.ts';
import type { Holidays } from './holidays.ts';

/** Monday to Friday, unless it is a public holiday. @param day `YYYY-MM-DD` */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
	return weekdayOf(day) <= 5 && holidays(day) === undefined;
}

/** This day, or the next working day where it is none. */
export function workingDayFrom(day: string, holidays: Holidays): string {
	let found = day;
	while (!isWorkingDay(found, holidays)) found = addDays(found, 1);
	return found;
}

/**
 * The last of so many working days after a day; that day itself does not count.
 *
 * @param day `YYYY-MM-DD`, a working day or not
 * @param count at least 0; with 0 it is `day` itself
 */
export function addWorkingDays(day: string, count: number, holidays: Holidays): string {
	let found = day;
	for (let left = count; left > 0; left -= 1) {
		found = workingDayFrom(addDays(found, 1), holidays);
	}
	return found;
}
