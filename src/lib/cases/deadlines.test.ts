import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosition, marked } from '../../../tests/support/cases.ts';
import { holidaysIn, lands } from '../time/holidays.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { addDays, addMonths, dayOf, daysBetween } from '../time/zone.ts';
import { clockFacts, clocksAfter, draftClocks, withRemedy, type Running } from './deadlines.ts';
import { caseEvents, type CaseEvent } from './lifecycle.ts';
import type { Position } from './states.ts';

const nothing: Running = {};
const holidays = holidaysIn('BE');
const after = (event: CaseEvent, position: Position, on: string, running = nothing) =>
	clocksAfter(running, event, position, { on, holidays });

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));

describe('the clocks of a case', () => {
	it('promise a confirmation within seven days, and an answer three months after it', () => {
		const received = after(
			'submit',
			aPosition('received'),
			'2026-01-28',
			draftClocks('2026-01-20')
		);
		expect(received).toEqual({ acknowledgement: '2026-02-04' });
		expect(after('confirmReceipt', aPosition('received'), '2026-01-31', received)).toEqual({
			answer: '2026-04-30',
			interimNotice: '2026-05-30'
		});
	});

	it('give the office no more time when it confirms late', () => {
		const confirmed = after('confirmReceipt', aPosition('screening'), '2026-06-01', {
			acknowledgement: '2026-02-04'
		});
		expect(confirmed.answer).toBe('2026-05-04');
		expect(confirmed.interimNotice).toBe('2026-06-04');
	});

	it('ask for a notice every month once the answer is late, always on the same day of the month', () => {
		const notice = (on: string) =>
			after('sendInterimNotice', aPosition('inProgress'), on, {
				answer: '2026-01-31',
				interimNotice: '2026-02-28'
			}).interimNotice;
		expect(notice('2026-02-20')).toBe('2026-02-28');
		expect(notice('2026-02-28')).toBe('2026-03-31');
		expect(notice('2026-07-15')).toBe('2026-07-31');
	});

	it('let somebody look at an urgent case on the next working day of the Land', () => {
		const look = (on: string) => after('submit', marked('received', 'urgent'), on).firstLook;
		expect(look('2026-03-06')).toBe('2026-03-09');
		expect(look('2026-03-07')).toBe('2026-03-09');
		expect(look('2026-04-02')).toBe('2026-04-07');
		expect(after('submit', aPosition('received'), '2026-03-06').firstLook).toBeUndefined();
		expect(after('markUrgent', marked('screening', 'urgent'), '2026-03-06')).toEqual({});
	});

	it('differ between Länder where the holidays do', () => {
		const look = (land: (typeof lands)[number]) =>
			clocksAfter({}, 'submit', marked('received', 'urgent'), {
				on: '2026-06-03',
				holidays: holidaysIn(land)
			}).firstLook;
		expect([look('BW'), look('BE')]).toEqual(['2026-06-05', '2026-06-04']);
	});

	it('remind of a question after two and four weeks and end the wait after six', () => {
		expect(after('ask', aPosition('clarification'), '2026-03-20')).toEqual({
			clarificationFirst: '2026-04-03',
			clarificationSecond: '2026-04-17',
			clarificationEnd: '2026-05-01'
		});
	});

	it('never stop the three months for a question, nor the law for anything', () => {
		const running = { answer: '2026-05-01', remedy: '2026-04-01' };
		for (const event of caseEvents) {
			if (event === 'anonymise') continue;
			expect(after(event, aPosition('inProgress'), '2026-03-01', running).remedy).toBe(
				'2026-04-01'
			);
		}
		expect(after('ask', aPosition('clarification'), '2026-03-01', running)).toMatchObject(running);
	});

	it('count four weeks for an objection from the letter and not from the closing', () => {
		const closed = after('close', aPosition('closed'), '2026-03-02');
		expect(closed).not.toHaveProperty('objection');
		expect(closed.closingLetter).toBe('2026-03-09');
		expect(after('sendClosingLetter', aPosition('closed'), '2026-03-05', closed)).toMatchObject({
			objection: '2026-04-02'
		});
	});

	it('keep a case for three years, and one that was never accepted for six months', () => {
		const ended = (reached: Position['reached']) =>
			after('close', aPosition('closed', { reached }), '2024-02-29');
		expect(ended('inProgress')).toMatchObject({
			retention: '2027-02-28',
			retentionNotice: '2027-01-29',
			retentionLastNotice: '2027-02-21'
		});
		expect(ended('screening').retention).toBe('2024-08-29');
		expect(ended('received').retention).toBe('2024-08-29');
	});

	it('remember until when a case is held, and that it is held even after that day', () => {
		const occasion = { on: '2026-03-02', holidays, until: '2026-09-30' };
		const held = clocksAfter({}, 'hold', marked('closed', 'hold'), occasion);
		expect(held).toEqual({ holdEnds: '2026-09-30' });
		expect(clockFacts(held, '2026-10-01')).toEqual({ holdEnds: 'over' });
		expect(after('liftHold', aPosition('closed'), '2026-10-01', held)).toEqual({});
	});

	it('take the last day for a remedy as somebody worked it out, and forget a wrong one', () => {
		const running = withRemedy({ answer: '2026-05-01' }, '2026-04-01');
		expect(running).toEqual({ answer: '2026-05-01', remedy: '2026-04-01' });
		expect(withRemedy(running, undefined)).toEqual({ answer: '2026-05-01' });
	});

	it('begin again when a case is opened again, those of its end fall away', () => {
		const closed = after('close', aPosition('closed'), '2026-03-02', { remedy: '2026-04-01' });
		expect(after('object', aPosition('inProgress'), '2026-03-20', closed)).toEqual({
			remedy: '2026-04-01',
			answer: '2026-06-20',
			interimNotice: '2026-07-20'
		});
	});

	it('knows for the guards what runs and what has run out', () => {
		const running = { answer: '2026-01-01', closingLetter: '2026-01-02' };
		expect(clockFacts(running, '2026-01-02')).toEqual({ answer: 'over', closingLetter: 'runs' });
	});
});

describe('days', () => {
	it('are whole days of the calendar, also where an hour is missing or comes twice', () => {
		expect(dayOf(new Date('2026-03-29T21:59:59Z'))).toBe('2026-03-29');
		expect(dayOf(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
		expect(after('ask', aPosition('clarification'), '2026-03-28').clarificationFirst).toBe(
			'2026-04-11'
		);
		expect(after('ask', aPosition('clarification'), '2026-10-24').clarificationFirst).toBe(
			'2026-11-07'
		);
	});

	it('never come before the day something happened, and later for later beginnings', () => {
		const plain = ['acknowledgement', 'answer', 'clarificationEnd', 'dormantRecheck'] as const;
		const starts: Record<(typeof plain)[number], CaseEvent> = {
			acknowledgement: 'submit',
			answer: 'confirmReceipt',
			clarificationEnd: 'ask',
			dormantRecheck: 'rest'
		};
		fc.assert(
			fc.property(anyDay, fc.nat(400), fc.constantFrom(...plain), (day, more, name) => {
				const due = (on: string) => after(starts[name], aPosition('inProgress'), on)[name]!;
				expect(due(day) > day).toBe(true);
				expect(due(addDays(day, more)) >= due(day)).toBe(true);
			})
		);
	});

	it('of a month end with the month where the day does not exist', () => {
		expect(addMonths('2026-01-31', 3)).toBe('2026-04-30');
		expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
		fc.assert(
			fc.property(anyDay, fc.nat(40), (day, months) => {
				const due = addMonths(day, months);
				expect(+due.slice(8) <= +day.slice(8)).toBe(true);
				if (due.slice(8) !== day.slice(8)) expect(addDays(due, 1).slice(8)).toBe('01');
			})
		);
	});

	it('of work are never a weekend or a holiday', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...lands), (on, land) => {
				const free = holidaysIn(land);
				const { firstLook } = clocksAfter({}, 'submit', marked('received', 'urgent'), {
					on,
					holidays: free
				});
				expect(isWorkingDay(firstLook!, free)).toBe(true);
				expect(daysBetween(on, firstLook!)).toBeLessThanOrEqual(6);
			})
		);
	});
});
