import { describe, expect, it } from 'vitest';
import { momentsOf } from './timeline.ts';
import type { EntryView, StepView, TransitionView } from './view.ts';

const entry = (sequence: number, on: string) =>
	({ id: `entry ${sequence}`, sequence, on }) as EntryView;
const moved = (sequence: number, on: string) =>
	({ id: `moved ${sequence}`, sequence, on }) as TransitionView;
const statement = { id: 'asked', kind: 'statement', beganOn: '2026-03-04' } as StepView;

const idsOf = (steps: StepView[]) =>
	momentsOf({
		entries: [entry(1, '2026-03-02'), entry(4, '2026-03-06')],
		transitions: [moved(3, '2026-03-04'), moved(2, '2026-03-02')],
		steps
	}).map(({ id }) => id);

describe('the timeline of a case', () => {
	it('keeps entries and steps in the order in which they were written', () => {
		expect(idsOf([])).toEqual(['entry 1', 'moved 2', 'moved 3', 'entry 4']);
	});

	it('shows a statement on the day it was asked for, and where it has come to', () => {
		const asked: StepView = { ...statement, state: 'asked', since: '2026-03-04' };
		expect(idsOf([asked])).toEqual(['entry 1', 'moved 2', 'moved 3', 'asked-begun', 'entry 4']);
		const answered: StepView = { ...statement, state: 'answered', since: '2026-03-09' };
		expect(idsOf([answered]).at(-1)).toBe('asked-now');
	});
});
