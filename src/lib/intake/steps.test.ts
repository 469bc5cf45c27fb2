import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseKinds, reporters } from '../cases/subjects.ts';
import { intakeSteps, nothingSaid, type Answers } from './intake.ts';
import {
	noticesBeforeSending,
	pageAfter,
	pageBefore,
	progress,
	stepsFor,
	type IntakePage
} from './steps.ts';

const someone = (with_: Partial<Answers>): Answers => ({ ...nothingSaid, ...with_ });
const anyone = fc.record({
	kind: fc.constantFrom('' as const, ...caseKinds),
	reporter: fc.constantFrom('' as const, ...reporters)
});

describe('the pages of the intake', () => {
	it('are seven or eight, one question each', () => {
		expect(stepsFor(nothingSaid)).toEqual([...intakeSteps]);
		fc.assert(
			fc.property(anyone, (who) => {
				expect([7, 8]).toContain(stepsFor(someone(who)).length);
			})
		);
	});

	it('ask nobody for whom a tip is, nor an authority for whom it speaks', () => {
		const asked = (who: Partial<Answers>) => stepsFor(someone(who)).includes('forWhom');
		expect(asked({ kind: 'complaint', reporter: 'helper' })).toBe(true);
		expect(asked({ kind: 'complaint', reporter: 'refugee' })).toBe(true);
		expect(asked({ kind: 'tip', reporter: 'helper' })).toBe(false);
		expect(asked({ kind: 'complaint', reporter: 'authority' })).toBe(false);
	});

	it('lead forwards to the end and back to the beginning, over the same pages', () => {
		fc.assert(
			fc.property(anyone, (who) => {
				const answers = someone(who);
				const way: IntakePage[] = [];
				for (
					let page = pageAfter(answers, 'start');
					page !== 'check';
					page = pageAfter(answers, page)
				) {
					way.push(page);
				}
				const back: IntakePage[] = [];
				for (
					let page = pageBefore(answers, 'check');
					page !== 'start';
					page = pageBefore(answers, page)
				) {
					back.unshift(page);
				}
				expect(way).toEqual(stepsFor(answers));
				expect(back).toEqual(way);
			})
		);
	});

	it('are right also for somebody on a page that is not asked of them', () => {
		const tip = someone({ kind: 'tip' });
		expect([pageBefore(tip, 'forWhom'), pageAfter(tip, 'forWhom')]).toEqual(['role', 'story']);
		expect(progress(tip, 'forWhom')).toEqual({ step: 1, of: 7 });
	});

	it('say how far somebody is', () => {
		fc.assert(
			fc.property(anyone, (who) => {
				const answers = someone(who);
				const steps = stepsFor(answers).map((step) => progress(answers, step));
				expect(steps.map(({ step }) => step)).toEqual(steps.map((_, index) => index + 1));
				expect(steps.every(({ of }) => of === steps.length)).toBe(true);
			})
		);
	});
});

describe('before sending', () => {
	it('people read what the office does not do, and what its carrier must report', () => {
		for (const carrier of ['public', 'private'] as const) {
			const notices = noticesBeforeSending(carrier);
			expect(notices).toContain('stopsNoDeadlines');
			expect(notices).toContain(`${carrier}Carrier`);
		}
	});
});
