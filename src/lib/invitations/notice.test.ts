import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, momentAt } from '../time/zone.ts';
import { fullDaysUntil, isReminderDue, lastDayInTime, noticeOf } from './notice.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);
const anyDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2025-01-01', days));
const anyTime = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('notice in full days', () => {
	const meeting = momentAt('2026-12-15', '18:00');

	it('counts neither the day of the invitation nor that of the meeting', () => {
		expect(fullDaysUntil(meeting, momentAt('2026-12-07', '23:59'))).toBe(7);
		expect(fullDaysUntil(meeting, momentAt('2026-12-08', '00:00'))).toBe(6);
		expect(fullDaysUntil(meeting, momentAt('2026-12-15', '08:00'))).toBe(-1);
	});

	it('names the last day on which it is in time', () => {
		expect(lastDayInTime(meeting, 7)).toBe('2026-12-07');
		expect(noticeOf(meeting, momentAt('2026-12-07', '23:59'), 7)).toBe('inTime');
		expect(noticeOf(meeting, momentAt('2026-12-08', '00:00'), 7)).toBe('short');
	});

	it('is urgent below 48 hours, to the minute', () => {
		expect(noticeOf(meeting, momentAt('2026-12-13', '18:00'), 7)).toBe('short');
		expect(noticeOf(meeting, momentAt('2026-12-13', '18:01'), 7)).toBe('urgent');
		expect(noticeOf(meeting, momentAt('2026-12-15', '17:00'), 0)).toBe('urgent');
		expect(noticeOf(meeting, momentAt('2026-12-14', '23:00'), 0)).toBe('inTime');
	});

	it('loses no day in the nights in which the clocks change', () => {
		const inMarch = momentAt('2026-03-30', '18:00');
		expect(fullDaysUntil(inMarch, momentAt('2026-03-28', '23:30'))).toBe(1);
		const inOctober = momentAt('2026-10-26', '00:15');
		expect(fullDaysUntil(inOctober, momentAt('2026-10-24', '23:30'))).toBe(1);
	});

	it(`depends on the days alone, at any hour and in any season (seed ${seed})`, () => {
		const property = fc.property(anyDay, anyTime, anyTime, fc.nat(40), (day, at, now, ahead) => {
			const startsAt = momentAt(addDays(day, ahead), at);
			const invited = momentAt(day, now);
			// In the night in which an hour is skipped a time is read as the hour after.
			if (dayOf(startsAt) !== addDays(day, ahead) || dayOf(invited) !== day) return;
			expect(fullDaysUntil(startsAt, invited)).toBe(ahead - 1);
			expect(day <= lastDayInTime(startsAt, 7)).toBe(fullDaysUntil(startsAt, invited) >= 7);
		});
		fc.assert(property, { seed });
	});

	it('reminds from so many days before, and never where the table does not wish so', () => {
		expect(isReminderDue(meeting, momentAt('2026-12-12', '23:59'), 2)).toBe(false);
		expect(isReminderDue(meeting, momentAt('2026-12-13', '00:00'), 2)).toBe(true);
		expect(isReminderDue(meeting, momentAt('2026-12-15', '17:00'), 0)).toBe(false);
	});
});
