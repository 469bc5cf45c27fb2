import { describe, expect, it } from 'vitest';
import { addDays, dayOf, momentAt, timeOf, weekdayOf } from './zone.ts';

describe('local time of the municipality', () => {
	it('knows winter and summer time', () => {
		expect(momentAt('2026-12-08', '18:00').toISOString()).toBe('2026-12-08T17:00:00.000Z');
		expect(momentAt('2026-07-14', '18:00').toISOString()).toBe('2026-07-14T16:00:00.000Z');
	});

	it('moves a time that is skipped in spring to the hour after', () => {
		expect(momentAt('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
		expect(timeOf(momentAt('2026-03-29', '02:30'))).toBe('03:30');
	});

	it('takes the first of the two hours in autumn', () => {
		expect(momentAt('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});

	it('gives back day and time as people read them, also just after midnight', () => {
		const moment = momentAt('2026-06-30', '00:15');
		expect([dayOf(moment), timeOf(moment)]).toEqual(['2026-06-30', '00:15']);
	});

	it('counts days of the calendar and not hours', () => {
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(weekdayOf('2026-12-08')).toBe(2);
	});

	it('refuses a day that does not exist', () => {
		expect(() => momentAt('2026-02-30', '18:00')).toThrow(RangeError);
	});
});
