import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Buckets, intakeAllowances } from './buckets.server.ts';

const noon = Date.UTC(2026, 2, 6, 11);
const at = (milliseconds: number) => new Date(noon + milliseconds);
const shelter = '203.0.113.7';

describe('limits of what comes from one network', () => {
	it('let a burst through, then make wait and never shut out', () => {
		const buckets = new Buckets({ burst: 3, every: 1000 });
		const takes = [0, 0, 0, 0, 500, 1000].map((moment) => buckets.take(shelter, at(moment)));
		expect(takes).toEqual([0, 0, 0, 1000, 500, 0]);
	});

	it('take nothing from who had to wait, and nothing from other networks', () => {
		const buckets = new Buckets({ burst: 1, every: 1000 });
		buckets.take(shelter, at(0));
		for (let tries = 0; tries < 50; tries += 1) buckets.take(shelter, at(10));
		expect(buckets.take(shelter, at(10))).toBe(990);
		expect(buckets.take('198.51.100.1', at(10))).toBe(0);
		expect(buckets.take(shelter, at(1000))).toBe(0);
	});

	it('hold whatever comes when: no more than the burst and what has grown since', () => {
		const anyAllowance = fc.record({
			burst: fc.integer({ min: 1, max: 20 }),
			every: fc.integer({ min: 1, max: 5000 })
		});
		const pauses = fc.array(fc.nat(3000), { maxLength: 200 });
		fc.assert(
			fc.property(anyAllowance, pauses, (allowance, pauses) => {
				const buckets = new Buckets(allowance);
				const admitted: number[] = [];
				let now = 0;
				for (const pause of pauses) {
					now += pause;
					if (buckets.take(shelter, at(now)) === 0) admitted.push(now);
				}
				admitted.forEach((from, first) =>
					admitted.slice(first).forEach((to, index) => {
						const grown = Math.floor((to - from) / allowance.every);
						expect(index + 1).toBeLessThanOrEqual(allowance.burst + grown);
					})
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('say exactly how long to wait', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(5000), (burst, later) => {
				const buckets = new Buckets({ burst, every: 777 });
				for (let taken = 0; taken < burst; taken += 1) buckets.take(shelter, at(0));
				const wait = buckets.take(shelter, at(later));
				if (wait === 0) return;
				if (wait > 1) expect(buckets.take(shelter, at(later + wait - 1))).toBe(1);
				expect(buckets.take(shelter, at(later + wait))).toBe(0);
			})
		);
	});

	it('fit a shelter of three hundred people in one morning', () => {
		const buckets = new Buckets(intakeAllowances.draft);
		const twoHours = 2 * 60 * 60 * 1000;
		for (let person = 0; person < 300; person += 1) {
			expect(buckets.take(shelter, at((person * twoHours) / 300))).toBe(0);
		}
	});
});

describe('what is remembered of networks', () => {
	it('ends with the day in Berlin', () => {
		const buckets = new Buckets({ burst: 1, every: 24 * 60 * 60 * 1000 });
		const evening = new Date('2026-03-06T22:59:59Z');
		expect(buckets.take(shelter, evening)).toBe(0);
		expect(buckets.take(shelter, evening)).toBeGreaterThan(0);
		expect(buckets.take(shelter, new Date('2026-03-06T23:00:00Z'))).toBe(0);
		expect(buckets.size).toBe(1);
	});

	it('is no more than a fixed number, and nothing of those who were quiet for long', () => {
		const buckets = new Buckets({ burst: 5, every: 1000 }, 100);
		for (let network = 0; network < 1000; network += 1) buckets.take(`network ${network}`, at(0));
		expect(buckets.size).toBe(100);
		buckets.take(shelter, at(60_000));
		expect(buckets.size).toBe(1);
	});

	it('shows no address', () => {
		const buckets = new Buckets({ burst: 1, every: 1000 });
		buckets.take(shelter, at(0));
		expect(JSON.stringify(buckets)).toBe('{}');
	});
});
