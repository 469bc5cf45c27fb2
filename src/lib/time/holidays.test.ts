import { describe, expect, it } from 'vitest';
import { holidaysIn, lands } from './holidays.ts';

describe('public holidays', () => {
	it('are those of the Land, and everywhere at least those of the whole country', () => {
		expect(holidaysIn('BW')('2026-06-04')).toBe('Fronleichnam');
		expect(holidaysIn('BUND')('2026-06-04')).toBeUndefined();
		for (const land of lands) expect(holidaysIn(land)('2026-10-03')).toMatch(/Einheit/);
	});

	it('move with Easter', () => {
		const fridays = ['2024-03-29', '2025-04-18', '2026-04-03', '2038-04-23'];
		for (const day of fridays) expect(holidaysIn('BUND')(day)).toBe('Karfreitag');
	});

	it('fall on the same day wherever the server stands', () => {
		expect(holidaysIn('BUND')('2026-12-25')).toBe('1. Weihnachtstag');
		expect(holidaysIn('BUND')('2026-12-24')).toBeUndefined();
		expect(holidaysIn('BUND')('2026-12-27')).toBeUndefined();
	});
});
