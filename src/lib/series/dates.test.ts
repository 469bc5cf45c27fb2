import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysIn, lands } from '../time/holidays.ts';
import { addDays, dayOf, momentAt, timeOf, weekdayOf } from '../time/zone.ts';
import { ruleDays, seriesDates, type Schedule } from './dates.ts';
import { holidayRules, type SeriesRule } from './series.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);
const none = () => undefined;

const weekday = fc.integer({ min: 1, max: 7 });
const every = fc.integer({ min: 1, max: 12 });
const anyRule: fc.Arbitrary<SeriesRule> = fc.oneof(
	fc.record({
		kind: fc.constant('monthly' as const),
		nth: fc.constantFrom(1, 2, 3, 4, -1) as fc.Arbitrary<1 | 2 | 3 | 4 | -1>,
		weekday,
		every
	}),
	fc.record({ kind: fc.constant('weekly' as const), weekday, every })
);
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-02-27', days));
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
	rule: anyRule,
	onHoliday: fc.constantFrom(...holidayRules),
	fromDay: anyDay,
	untilDay: fc.option(anyDay)
});

const monthly = (nth: 1 | 2 | 3 | 4 | -1, weekday: number, every = 1): SeriesRule => ({
	kind: 'monthly',
	nth,
	weekday,
	every
});
const schedule = (rule: SeriesRule, with_: Partial<Schedule> = {}): Schedule => ({
	rule,
	onHoliday: 'skip',
	fromDay: '2026-01-01',
	untilDay: null,
	...with_
});

describe('the days of a rule', () => {
	it('are the 2nd Tuesdays', () => {
		expect(ruleDays(schedule(monthly(2, 2)), '2026-01-01', '2026-04-30')).toEqual([
			'2026-01-13',
			'2026-02-10',
			'2026-03-10',
			'2026-04-14'
		]);
	});

	it('are the last ones, whether a month has four or five', () => {
		expect(ruleDays(schedule(monthly(-1, 5)), '2026-01-01', '2026-05-31')).toEqual([
			'2026-01-30',
			'2026-02-27',
			'2026-03-27',
			'2026-04-24',
			'2026-05-29'
		]);
	});

	it('begin in the month after, if the day of the first month has passed', () => {
		const begun = schedule(monthly(1, 1, 3), { fromDay: '2026-01-31' });
		expect(ruleDays(begun, '2026-01-01', '2026-12-31')).toEqual([
			'2026-04-06',
			'2026-07-06',
			'2026-10-05'
		]);
	});

	it('are every six weeks, across years', () => {
		const weekly = schedule({ kind: 'weekly', weekday: 4, every: 6 }, { fromDay: '2026-10-05' });
		expect(ruleDays(weekly, '2026-10-05', '2027-02-28')).toEqual([
			'2026-10-08',
			'2026-11-19',
			'2026-12-31',
			'2027-02-11'
		]);
	});

	it(`are those weekdays, in order, within their bounds, and the same in every window (seed ${seed})`, () => {
		const property = fc.property(anySchedule, anyDay, fc.nat(900), (given, from, length) => {
			const to = addDays(from, length);
			const days = ruleDays(given, from, to);
			for (const day of days) {
				expect(weekdayOf(day)).toBe(given.rule.weekday);
				expect(day >= from && day >= given.fromDay && day <= to).toBe(true);
				expect(given.untilDay === null || day <= given.untilDay).toBe(true);
			}
			expect(days).toEqual([...new Set(days)].toSorted());
			const all = ruleDays(given, given.fromDay, to);
			expect(days).toEqual(all.filter((day) => day >= from));
		});
		fc.assert(property, { seed });
	});

	it(`lie in every k-th month, or k weeks apart (seed ${seed})`, () => {
		const property = fc.property(anySchedule, (given) => {
			const { rule } = given;
			const days = ruleDays(
				{ ...given, untilDay: null },
				given.fromDay,
				addDays(given.fromDay, 1500)
			);
			expect(days.length).toBeGreaterThan(2);
			const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
			for (const [index, day] of days.slice(1).entries()) {
				const before = days[index]!;
				if (rule.kind === 'monthly') expect(month(day) - month(before)).toBe(rule.every);
				else expect(day).toBe(addDays(before, 7 * rule.every));
				const dayOfMonth = Number(day.slice(8));
				if (rule.kind !== 'monthly') continue;
				if (rule.nth === -1) expect(addDays(day, 7).slice(0, 7)).not.toBe(day.slice(0, 7));
				else expect(Math.ceil(dayOfMonth / 7)).toBe(rule.nth);
			}
		});
		fc.assert(property, { seed });
	});
});

describe('the dates of a series', () => {
	const christmas: SeriesRule = { kind: 'weekly', weekday: 5, every: 4 };
	const around = (onHoliday: Schedule['onHoliday'], rule = christmas) =>
		seriesDates(
			schedule(rule, { onHoliday, fromDay: '2026-12-25' }),
			'2026-12-25',
			'2026-12-31',
			holidaysIn('BUND')
		)[0];

	it('leave a holiday out, keep it, or put it off to the first week without one', () => {
		const holiday = '1. Weihnachtstag';
		expect(around('skip')).toEqual({ ruleDay: '2026-12-25', day: null, holiday });
		expect(around('keep')).toEqual({ ruleDay: '2026-12-25', day: '2026-12-25', holiday });
		expect(around('weekLater')).toEqual({ ruleDay: '2026-12-25', day: '2027-01-08', holiday });
	});

	it('never put a meeting off onto the next one', () => {
		expect(around('weekLater', { kind: 'weekly', weekday: 5, every: 1 })?.day).toBeNull();
	});

	it('ask for the holidays of the Land', () => {
		const corpusChristi = schedule(monthly(1, 4), { fromDay: '2026-06-01' });
		const first = (land: 'BY' | 'BE') =>
			seriesDates(corpusChristi, '2026-06-01', '2026-06-30', holidaysIn(land))[0]?.day;
		expect(first('BY')).toBeNull();
		expect(first('BE')).toBe('2026-06-04');
	});

	it(`are never on a holiday unless that is wished, and never twice on a day (seed ${seed})`, () => {
		const property = fc.property(
			anySchedule,
			anyDay,
			fc.constantFrom(...lands),
			(given, from, land) => {
				const holidays = holidaysIn(land);
				const dates = seriesDates(given, from, addDays(from, 800), holidays);
				const days = dates.flatMap(({ day }) => day ?? []);
				expect(days).toEqual([...new Set(days)].toSorted());
				if (given.onHoliday === 'keep') expect(days).toHaveLength(dates.length);
				else for (const day of days) expect(holidays(day)).toBeUndefined();
				for (const { day } of dates)
					if (day !== null) expect(weekdayOf(day)).toBe(given.rule.weekday);
			}
		);
		fc.assert(property, { seed });
	});

	it(`begin at the hour people wrote, also after the clocks changed (seed ${seed})`, () => {
		const property = fc.property(anySchedule, (given) => {
			for (const { day } of seriesDates(given, given.fromDay, addDays(given.fromDay, 700), none)) {
				const moment = momentAt(day!, '18:00');
				expect([dayOf(moment), timeOf(moment)]).toEqual([day, '18:00']);
			}
		});
		fc.assert(property, { seed });
	});
});
