import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, momentAt } from '../time/zone.ts';
import { inTimeFor, lastDayFor } from './deadline.ts';

const meeting = momentAt('2026-03-31', '18:00');

describe('the last day for a proposal', () => {
	it('leaves so many full days before the day of the meeting', () => {
		expect(lastDayFor(meeting, 10)).toBe('2026-03-20');
		expect(lastDayFor(meeting, 0)).toBe('2026-03-30');
	});

	it('ends at midnight here, also over the night in which the clock changes', () => {
		expect(inTimeFor(meeting, 2, new Date('2026-03-28T22:59:59Z'))).toBe(true);
		expect(inTimeFor(meeting, 2, new Date('2026-03-28T23:00:00Z'))).toBe(false);
	});

	it('does not depend on the hour of the meeting', () => {
		const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
		fc.assert(
			fc.property(minutes, minutes, fc.integer({ min: 0, max: 60 }), (one, other, days) => {
				const at = (minute: number) =>
					momentAt('2026-10-25', new Date(minute * 60_000).toISOString().slice(11, 16));
				expect(lastDayFor(at(one), days)).toBe(lastDayFor(at(other), days));
			})
		);
	});

	it('is in time exactly until it ends', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 0, max: 60 }),
				(far, days) => {
					const startsAt = momentAt(addDays('2026-01-01', far), '09:00');
					const ends = momentAt(addDays(lastDayFor(startsAt, days), 1), '00:00');
					expect(inTimeFor(startsAt, days, new Date(ends.getTime() - 1))).toBe(true);
					expect(inTimeFor(startsAt, days, ends)).toBe(false);
					expect(dayOf(ends) <= dayOf(startsAt)).toBe(true);
				}
			)
		);
	});
});
