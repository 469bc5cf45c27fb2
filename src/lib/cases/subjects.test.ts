import { describe, expect, it } from 'vitest';
import { categories, categoryNames, marksOf } from './categories.ts';
import { transitions } from './lifecycle.ts';
import { decisionOutcomes, outcomes, reasons } from './outcomes.ts';
import { caseKinds, outcomesFor, reporters, subjects } from './subjects.ts';

describe('what a case is about', () => {
	it('decides which outcomes are offered: a court corrects decisions, not manners', () => {
		expect(outcomesFor('decision')).toEqual([...outcomes]);
		for (const subject of ['conduct', 'structure'] as const) {
			expect(outcomesFor(subject)).toEqual(
				outcomes.filter((outcome) => !(decisionOutcomes as readonly string[]).includes(outcome))
			);
		}
		expect(outcomesFor('conduct', transitions.decline.outcomes)).toEqual([
			...transitions.decline.outcomes
		]);
	});

	it('has a category with a name of its own for everything, and danger marks the case', () => {
		expect(new Set(Object.values(categoryNames)).size).toBe(categories.length);
		expect(marksOf(['A', 'J'])).toEqual({ urgent: false, fourEyes: false });
		expect(marksOf(['A', 'Z'])).toEqual({ urgent: true, fourEyes: true });
	});

	it('never shows in what the server can read', () => {
		const sealed: string[] = [
			...Object.values(categoryNames),
			...reporters,
			...subjects,
			...caseKinds
		];
		const plain: string[] = [...outcomes, ...Object.values(reasons).flat()];
		expect(plain.filter((code) => sealed.includes(code))).toEqual([]);
	});
});
