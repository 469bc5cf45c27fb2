import { describe, expect, it } from 'vitest';
import { beginStep, isOpen, nextStep, stepDue, stepReminders, steps, type Step } from './steps.ts';

const asked = beginStep('statement', '2026-03-02');
const handedOver = beginStep('referral', '2026-03-02');

describe('a statement that was asked for', () => {
	it('is due after three weeks, with a reminder before and two after', () => {
		expect(stepDue(asked)).toBe('2026-03-23');
		expect(stepReminders(asked)).toEqual(['2026-03-20', '2026-03-24', '2026-04-06']);
	});

	it('is asked for again by whoever stands above, and may never come', () => {
		const escalated = nextStep(asked, 'escalate', '2026-04-13')!;
		expect(stepDue(escalated)).toBe('2026-05-04');
		const never = nextStep(escalated, 'giveUp', '2026-05-05')!;
		expect([never.state, isOpen(never), stepDue(never)]).toEqual(['neverCame', false, undefined]);
	});

	it('is answered once', () => {
		const answered = nextStep(asked, 'answer', '2026-03-10')!;
		expect(isOpen(answered)).toBe(false);
		for (const event of Object.keys(steps.statement.events)) {
			expect(nextStep(answered, event, '2026-03-11')).toBeUndefined();
		}
	});
});

describe('a referral', () => {
	it('asks after four weeks whether it arrived, and twelve weeks after its beginning what came of it', () => {
		expect(stepDue(handedOver)).toBe('2026-03-30');
		const arrived = nextStep(handedOver, 'confirmArrival', '2026-03-20')!;
		expect(stepDue(arrived)).toBe('2026-05-25');
		expect(isOpen(nextStep(arrived, 'noteOutcome', '2026-05-20')!)).toBe(false);
	});
});

describe('steps of every kind', () => {
	it('answer what they do not know with nothing, and never leave their states', () => {
		for (const kind of ['statement', 'referral'] as const) {
			const { begins, events } = steps[kind];
			const states = [begins, ...Object.values(events).map(({ to }) => to)];
			for (const state of states)
				for (const event of [...Object.keys(events), 'delete', 'toString', '__proto__']) {
					const step: Step = { ...beginStep(kind, '2026-03-02'), state };
					const after = nextStep(step, event, '2026-03-03');
					if (after) expect(states).toContain(after.state);
				}
			expect(nextStep(beginStep(kind, '2026-03-02'), 'toString', '2026-03-03')).toBeUndefined();
		}
	});
});
