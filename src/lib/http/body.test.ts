import { describe, expect, it } from 'vitest';
import { bodyLimits, isTooLarge } from './body.ts';

const upload = '/(table)/tische/[slug]/vorschlaege/neu';
const asked = (headers: Record<string, string>) => ({ headers: new Headers(headers) });
const long = (bytes: number) => asked({ 'content-length': String(bytes) });

describe('the length of a request', () => {
	it('is small everywhere but where files are sent', () => {
		for (const route of ['/(account)/anmelden', '/(table)/tische/[slug]/vorschlaege', null]) {
			expect(isTooLarge(route, long(bodyLimits.usual)), String(route)).toBe(false);
			expect(isTooLarge(route, long(bodyLimits.usual + 1)), String(route)).toBe(true);
		}
		expect(isTooLarge(upload, long(bodyLimits.upload))).toBe(false);
		expect(isTooLarge(upload, long(bodyLimits.upload + 1))).toBe(true);
	});

	it('may be that of all keys where an office begins anew without any', () => {
		const route = '/(ombuds)/ombudsstelle/verloren/schluessel';
		expect(isTooLarge(route, long(bodyLimits.allKeys))).toBe(false);
		expect(isTooLarge(route, long(bodyLimits.allKeys + 1))).toBe(true);
	});

	it('must be said, and be a number', () => {
		expect(isTooLarge(upload, asked({ 'transfer-encoding': 'chunked' }))).toBe(true);
		expect(isTooLarge(upload, long(Number.NaN))).toBe(true);
		expect(isTooLarge(upload, asked({}))).toBe(false);
	});
});
