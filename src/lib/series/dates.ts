import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../time/holidays.ts';
import { addDays, weekdayOf } from '../time/zone.ts';
import type { HolidayRule, SeriesRule } from './series.ts';

/** All days are `YYYY-MM-DD`: they have an order as texts, and know no hours and no zone. */
export type Schedule = {
	rule: SeriesRule;
	onHoliday: HolidayRule;
	fromDay: string;
	/** Inclusive; null = open end. */
	untilDay: string | null;
};

/** A day the rule gives, and the day on which the table really meets; null: it does not. */
export type SeriesDate = { ruleDay: string; day: string | null; holiday: string | null };

/** The days a rule gives from `from` to `to`, both inclusive, without a look at holidays. */
export function ruleDays(
	{ rule, fromDay, untilDay }: Pick<Schedule, 'rule' | 'fromDay' | 'untilDay'>,
	from: string,
	to: string
): string[] {
	const last = untilDay !== null && untilDay < to ? untilDay : to;
	const days: string[] = [];
	for (let turn = firstTurn(rule, fromDay, from); ; turn += 1) {
		const day = dayInTurn(rule, fromDay, turn);
		if (day > last) return days;
		if (day >= fromDay && day >= from) days.push(day);
	}
}

/** The first turn of the rule that can give a day on or behind `from`. */
function firstTurn(rule: SeriesRule, fromDay: string, from: string): number {
	const start = from > fromDay ? from : fromDay;
	const unit = rule.kind === 'weekly' ? 'weeks' : 'months';
	const passed = Temporal.PlainDate.from(fromDay).until(start, { largestUnit: unit })[unit];
	return Math.max(0, Math.floor(passed / rule.every) - 1);
}

/** Turns are counted from the first day of a series, in weeks or in months of the calendar. */
function dayInTurn(rule: SeriesRule, fromDay: string, turn: number): string {
	if (rule.kind === 'weekly') {
		const first = addDays(fromDay, (rule.weekday - weekdayOf(fromDay) + 7) % 7);
		return addDays(first, 7 * rule.every * turn);
	}
	const month = Temporal.PlainYearMonth.from(fromDay.slice(0, 7)).add({
		months: rule.every * turn
	});
	return nthWeekday(month, rule.nth, rule.weekday);
}

function nthWeekday(month: Temporal.PlainYearMonth, nth: number, weekday: number): string {
	if (nth > 0) {
		const first = month.toPlainDate({ day: 1 });
		return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString();
	}
	const last = month.toPlainDate({ day: month.daysInMonth });
	return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 }).toString();
}

/**
 * When the table meets. On a holiday it does not meet, or a week later, or all the same. A day that
 * would be put off onto another day of the same rule is left out: nobody meets twice.
 */
export function seriesDates(
	schedule: Schedule,
	from: string,
	to: string,
	holidays: Holidays
): SeriesDate[] {
	return ruleDays(schedule, from, to).map((ruleDay) => {
		const holiday = holidays(ruleDay) ?? null;
		if (holiday === null || schedule.onHoliday === 'keep')
			return { ruleDay, day: ruleDay, holiday };
		const day = schedule.onHoliday === 'skip' ? null : putOff(schedule, ruleDay, holidays);
		return { ruleDay, day, holiday };
	});
}

/** A week later, or two where that is a holiday as well (Christmas and New Year). */
function putOff(schedule: Schedule, ruleDay: string, holidays: Holidays): string | null {
	for (const days of [7, 14]) {
		const later = addDays(ruleDay, days);
		if (schedule.untilDay !== null && later > schedule.untilDay) return null;
		if (ruleDays(schedule, addDays(ruleDay, 1), later).length > 0) return null;
		if (!holidays(later)) return later;
	}
	return null;
}
