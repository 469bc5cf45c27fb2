import { describe, expect, it } from 'vitest';
import { holidaysIn } from './holidays.ts';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './working-days.ts';

const berlin = holidaysIn('BE');

describe('working days', () => {
	it('leave out weekends and the holidays of the Land', () => {
		const days = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2027-03-08'];
		expect(days.map((day) => isWorkingDay(day, berlin))).toEqual([true, false, false, true, false]);
		expect(isWorkingDay('2027-03-08', holidaysIn('BY'))).toBe(true);
	});

	it('are counted from the day after', () => {
		expect(addWorkingDays('2026-04-01', 0, berlin)).toBe('2026-04-01');
		expect(addWorkingDays('2026-04-01', 1, berlin)).toBe('2026-04-02');
		expect(addWorkingDays('2026-04-01', 2, berlin)).toBe('2026-04-07');
	});

	it('follow where a period would end on a day off', () => {
		expect(workingDayFrom('2026-04-03', berlin)).toBe('2026-04-07');
		expect(workingDayFrom('2026-04-07', berlin)).toBe('2026-04-07');
	});
});
