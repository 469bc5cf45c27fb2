import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asClock, clockOf, longestStretch, minutesUsed, secondsLeft, secondsOf } from './clock.ts';

const seed = Number(process.env['SEED'] ?? fc.sample(fc.nat(), 1)[0]);
const at = (second: number) => new Date(Date.UTC(2026, 2, 10, 17) + second * 1000);

/** Starts and pauses as they happen at a table: seconds until each next one, in turn. */
const anyEvening = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 });

function stretchesOf(waits: number[]) {
	const moments = waits.map((_, index) => waits.slice(0, index + 1).reduce((a, b) => a + b, 0));
	return Array.from({ length: Math.ceil(moments.length / 2) }, (_, index) => {
		const [start, end] = [moments[2 * index]!, moments[2 * index + 1]];
		return { startedAt: at(start), endedAt: end === undefined ? null : at(end) };
	});
}

describe('the used time of an item', () => {
	it(`is every second between start and pause, and none else (seed ${seed})`, () => {
		const property = fc.property(anyEvening, fc.nat(3000), (waits, rest) => {
			const total = waits.reduce((a, b) => a + b, 0);
			const running = waits.length % 2 === 1;
			const counted = waits.filter((_, index) => index % 2 === 1).reduce((a, b) => a + b, 0);
			expect(clockOf(stretchesOf(waits), at(total + rest))).toEqual({
				usedSeconds: counted + (running ? rest : 0),
				running
			});
		});
		fc.assert(property, { seed });
	});

	it(`never goes back while time goes on, and is never less than none (seed ${seed})`, () => {
		const property = fc.property(anyEvening, fc.integer(), fc.nat(), (waits, when, later) => {
			const stretches = stretchesOf(waits);
			const [now, then] = [at(when % 1e6), at((when % 1e6) + later)];
			const before = clockOf(stretches, now).usedSeconds;
			expect(before).toBeGreaterThanOrEqual(0);
			expect(clockOf(stretches, then).usedSeconds).toBeGreaterThanOrEqual(before);
		});
		fc.assert(property, { seed });
	});

	it(`is the same in whatever order its stretches come (seed ${seed})`, () => {
		const property = fc.property(anyEvening, (waits) => {
			const stretches = stretchesOf(waits);
			const now = at(100_000);
			expect(clockOf(stretches.toReversed(), now)).toEqual(clockOf(stretches, now));
		});
		fc.assert(property, { seed });
	});

	it('stops by itself where nobody stopped it', () => {
		const forgotten = { startedAt: at(0), endedAt: null };
		expect(secondsOf(forgotten, at(7 * 24 * 3600))).toBe(longestStretch);
	});

	it('is shown in full minutes, and what is left to the second', () => {
		const item = { usedSeconds: 10 * 60 + 59, running: false, plannedMinutes: 10 };
		expect([minutesUsed(item), secondsLeft(item)]).toEqual([10, -59]);
		expect(secondsLeft({ ...item, plannedMinutes: null })).toBeUndefined();
	});

	it.each([
		[0, '0:00'],
		[65, '1:05'],
		[3599, '59:59'],
		[3723, '1:02:03'],
		[-61, '1:01']
	])('of %i seconds is %s on the clock', (seconds, shown) => {
		expect(asClock(seconds)).toBe(shown);
	});
});
