import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

const start = new Date('2026-12-08T17:00:00Z');

describe('dates and times as people read them', () => {
	it('say day, date and time in Berlin, not in the zone of the server', () => {
		expect(format.dateTime(start, 'de')).toBe('Di., 8. Dezember, 18:00');
		expect(format.dateTime(new Date('2026-07-31T22:30:00Z'), 'de')).toBe('Sa., 1. August, 00:30');
	});

	it('say the same in English and in Arabic, with the digits of the agenda', () => {
		expect(format.dateTime(start, 'en')).toBe('Tue 8 December, 18:00');
		expect(format.dateTime(start, 'ar')).toBe('الثلاثاء، 8 ديسمبر، 18:00');
	});

	it('take a day without time as that day, whatever the season', () => {
		expect(format.fullDate('2026-12-08', 'de')).toBe('Dienstag, 8. Dezember 2026');
		expect(format.date('2026-06-30', 'de')).toBe('30. Juni 2026');
		expect([1, 7].map((number) => format.weekday(number, 'de'))).toEqual(['Montag', 'Sonntag']);
	});

	it('count days by the calendar and not by 24 hours', () => {
		const lateAtNight = new Date('2026-12-07T22:59:00Z');
		expect(format.relativeDay(start, lateAtNight, 'de')).toBe('morgen');
		expect(format.relativeDay('2026-12-04', lateAtNight, 'de')).toBe('vor 3 Tagen');
	});
});
