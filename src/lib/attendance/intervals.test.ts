import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, timeOf } from '../time/zone.ts';
import {
	contains,
	momentNear,
	objectionTo,
	overlap,
	presentAt,
	secondsIn,
	type Interval
} from './intervals.ts';

const evening = momentAt('2026-12-08', '18:00');
const minute = (count: number) => new Date(evening.getTime() + count * 60_000);
const from = (came: number, left: number | null): Interval => {
	return { cameAt: minute(came), leftAt: left === null ? null : minute(left) };
};
const now = minute(200);

const anyInterval = fc
	.tuple(fc.integer({ min: 0, max: 150 }), fc.option(fc.integer({ min: 1, max: 50 })))
	.map(([came, lasts]) => from(came, lasts === null ? null : came + lasts));

/** Entered in any order, what cannot stand is refused. */
function entered(intervals: Interval[]): Interval[] {
	return intervals.reduce<Interval[]>(
		(kept, each) => (objectionTo(each, kept, now) ? kept : [...kept, each]),
		[]
	);
}

describe('the comings and goings of one seat', () => {
	it('never overlap, in whatever order they are entered', () => {
		fc.assert(
			fc.property(fc.array(anyInterval, { maxLength: 30 }), (intervals) => {
				const kept = entered(intervals);
				kept.forEach((one, index) =>
					kept.slice(index + 1).forEach((other) => expect(overlap(one, other)).toBe(false))
				);
			})
		);
	});

	it('add up to the minutes in which somebody was there', () => {
		fc.assert(
			fc.property(fc.array(anyInterval, { maxLength: 30 }), (intervals) => {
				const kept = entered(intervals);
				const there = Array.from({ length: 200 }, (_, each) => presentAt(kept, minute(each)));
				expect(secondsIn(kept, now)).toBe(there.filter(Boolean).length * 60);
			})
		);
	});

	it('begin with the coming and end just before the leaving', () => {
		const one = from(0, 80);
		expect([minute(0), minute(79), minute(80)].map((at) => contains(one, at))).toEqual([
			true,
			true,
			false
		]);
		expect(objectionTo(from(80, null), [one], now)).toBeUndefined();
		expect(objectionTo(from(79, null), [one], now)).toBe('attendance.already');
	});

	it('go on until somebody leaves', () => {
		expect(presentAt([from(0, null)], minute(100_000))).toBe(true);
		expect(objectionTo(from(5, 6), [from(0, null)], now)).toBe('attendance.already');
	});

	it('lie in the past and go forward', () => {
		expect(objectionTo(from(201, null), [], now)).toBe('attendance.time.future');
		expect(objectionTo(from(10, 201), [], now)).toBe('attendance.time.future');
		expect(objectionTo(from(10, 10), [], now)).toBe('attendance.time.order');
		expect(objectionTo(from(10, 9), [], now)).toBe('attendance.time.order');
	});
});

describe('a time of day', () => {
	it('is the one nearest to the meeting, also after midnight', () => {
		expect(momentNear(evening, '19:20')).toEqual(minute(80));
		expect(momentNear(evening, '00:15')).toEqual(minute(375));
		expect(momentNear(minute(400), '23:50')).toEqual(minute(350));
	});

	it('is the time that was typed, on any day of the year', () => {
		const anyTime = fc
			.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
			.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
		// Not the two hours around the change of the clock: one does not exist, one comes twice.
		const anyMoment = fc.date({ min: minute(0), max: minute(100 * 24 * 60), noInvalidDate: true });
		fc.assert(
			fc.property(anyMoment, anyTime, (moment, time) => {
				const found = momentNear(moment, time);
				expect(timeOf(found)).toBe(time);
				expect(Math.abs(found.getTime() - moment.getTime())).toBeLessThanOrEqual(12 * 3_600_000);
			})
		);
	});
});
