import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysIn } from '../time/holidays.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { addDays } from '../time/zone.ts';
import { deliveries, remedies, remedyClock, type Notice, type Remedy } from './remedies.ts';

const holidays = holidaysIn('BE');
const aNotice = (with_: Partial<Notice> = {}): Notice => ({
	remedy: 'objection',
	instruction: 'given',
	delivery: 'received',
	on: '2026-02-11',
	...with_
});
const lastDay = (with_: Partial<Notice>) => remedyClock(aNotice(with_), holidays)?.lastDay;

describe('the last day for a remedy', () => {
	it('is one month after the day of service, for an objection and for an action', () => {
		expect(lastDay({})).toBe('2026-03-11');
		expect(lastDay({ remedy: 'action' })).toBe('2026-03-11');
	});

	it('is the end of the month where that day does not exist', () => {
		expect(lastDay({ on: '2025-10-31' })).toBe('2025-12-01');
		expect(lastDay({ on: '2027-12-31' })).toBe('2028-01-31');
		expect(lastDay({ on: '2028-01-31' })).toBe('2028-02-29');
	});

	it('is two weeks or one in asylum law, on the same weekday', () => {
		expect(lastDay({ remedy: 'asylumTwoWeeks' })).toBe('2026-02-25');
		expect(lastDay({ remedy: 'asylumOneWeek' })).toBe('2026-02-18');
	});

	it('moves from a weekend or a holiday to the next working day', () => {
		expect(lastDay({ on: '2026-02-14' })).toBe('2026-03-16');
		expect(lastDay({ on: '2026-03-03' })).toBe('2026-04-07');
		expect(lastDay({ on: '2025-11-25' })).toBe('2025-12-29');
	});

	it('is a year later where the notice says nothing of it, in asylum law too', () => {
		expect(lastDay({ instruction: 'missing' })).toBe('2027-02-11');
		expect(lastDay({ instruction: 'missing', remedy: 'asylumOneWeek' })).toBe('2027-02-11');
	});

	it('is not computed where there is nothing in writing', () => {
		expect(remedyClock(aNotice({ instruction: 'noNotice' }), holidays)).toBeUndefined();
	});

	it('counts from the fourth day after an ordinary letter was posted, before 2025 from the third', () => {
		const posted = (on: string) => remedyClock(aNotice({ delivery: 'posted', on }), holidays);
		expect(posted('2026-02-09')).toMatchObject({ servedOn: '2026-02-13', lastDay: '2026-03-13' });
		expect(posted('2024-12-31')).toMatchObject({ servedOn: '2025-01-03' });
		expect(posted('2025-01-01')).toMatchObject({ servedOn: '2025-01-05' });
	});
});

describe('the day to act by', () => {
	it('relies on nothing that could be disputed', () => {
		const sunday = aNotice({ on: '2026-02-15', instruction: 'missing' });
		expect(remedyClock(sunday, holidays)).toMatchObject({ actBy: '2026-03-15' });
		const posted = aNotice({ delivery: 'posted', on: '2026-02-09' });
		expect(remedyClock(posted, holidays)).toMatchObject({ actBy: '2026-03-12' });
	});

	it('is never after the last day, and that is always a working day', () => {
		const anyNotice = fc.record({
			remedy: fc.constantFrom(...(Object.keys(remedies) as Remedy[])),
			instruction: fc.constantFrom('given' as const, 'missing' as const),
			delivery: fc.constantFrom(...deliveries),
			on: fc.nat(15_000).map((days) => addDays('2015-01-01', days))
		});
		fc.assert(
			fc.property(anyNotice, (notice) => {
				const { servedOn, lastDay, actBy } = remedyClock(notice, holidays)!;
				expect(notice.on <= servedOn && servedOn < actBy).toBe(true);
				expect(actBy <= lastDay).toBe(true);
				expect(isWorkingDay(lastDay, holidays)).toBe(true);
			})
		);
	});
});
