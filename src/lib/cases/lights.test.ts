import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosition } from '../../../tests/support/cases.ts';
import { addDays } from '../time/zone.ts';
import { byPressure, clockViews, lightOf, type Due } from './lights.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));

describe('the light of a deadline', () => {
	it('turns yellow before the last day and red only after it', () => {
		const light = (today: string) => lightOf({ due: '2026-03-10', soon: 2, done: false }, today);
		expect(['2026-03-07', '2026-03-08', '2026-03-10', '2026-03-11'].map(light)).toEqual([
			'fine',
			'soon',
			'soon',
			'overdue'
		]);
		expect(lightOf({ due: '2026-03-10', soon: 2, done: true }, '2027-01-01')).toBe('done');
	});

	it('rests with a case, but not the law and not the day to look again', () => {
		const running = { answer: '2026-01-01', remedy: '2026-02-01', dormantRecheck: '2026-03-01' };
		const views = clockViews(running, aPosition('dormant'), '2026-01-15');
		expect(views.map(({ name, light, resting }) => [name, light, resting])).toEqual([
			['remedy', 'fine', false],
			['dormantRecheck', 'fine', false],
			['answer', 'overdue', true]
		]);
	});
});

describe('the list of what is due', () => {
	const aDue = (number: string, light: Due['light'], due?: string, urgent = false): Due => ({
		number,
		light,
		due,
		urgent
	});

	it('begins with what is late, urgent cases first, then by day', () => {
		const list = [
			aDue('1', 'fine', '2026-05-01', true),
			aDue('2', 'overdue', '2026-01-01'),
			aDue('3', 'overdue', '2026-02-01', true),
			aDue('4', 'soon', '2026-03-01'),
			aDue('5', 'fine')
		];
		expect(list.toSorted(byPressure).map(({ number }) => number)).toEqual([
			'3',
			'2',
			'4',
			'1',
			'5'
		]);
	});

	it('is the same list in whatever order the cases come', () => {
		const anyDue = fc.record({
			number: fc.stringMatching(/^\d{3}$/),
			urgent: fc.boolean(),
			due: fc.option(anyDay, { nil: undefined }),
			light: fc.constantFrom<Due['light']>('done', 'fine', 'soon', 'overdue')
		});
		fc.assert(
			fc.property(fc.uniqueArray(anyDue, { selector: ({ number }) => number }), (list) => {
				const order = list.toSorted(byPressure);
				expect(list.toReversed().sort(byPressure)).toEqual(order);
				const late = order.findLastIndex(({ light }) => light === 'overdue');
				expect(order.slice(0, late + 1).every(({ light }) => light === 'overdue')).toBe(true);
			})
		);
	});
});
