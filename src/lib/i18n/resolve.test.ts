import { describe, expect, it } from 'vitest';
import { languageOf, resolveLanguage, type Asked } from './resolve.server.ts';

const url = new URL('https://tisch.example.org/tische');
const table = '/(table)/tische';
const meeting = '/(table)/sitzungen/[id]';
const resolve = (asked: Partial<Asked>) => resolveLanguage({ url, routeId: table, ...asked });
const choosing = (language: string) => new URL(`${url}?sprache=${language}`);

describe('the language of a page', () => {
	it('is German when nobody asks for anything', () => {
		expect(resolve({})).toEqual({ language: 'de', choice: 'de', remember: undefined });
	});

	it('follows the address before the cookie, the person and the browser', () => {
		const wishes = { cookie: 'de', person: 'de', acceptLanguage: 'de' };
		expect(resolve({ ...wishes, url: choosing('en') }).language).toBe('en');
	});

	it('follows the cookie before the person, and the person before the browser', () => {
		expect(resolve({ cookie: 'en', person: 'de' }).language).toBe('en');
		expect(resolve({ person: 'en', acceptLanguage: 'de' }).language).toBe('en');
	});

	it.each([
		['uk, en;q=0.7, de;q=0.3', 'en'],
		['de;q=0.2, en-GB;q=0.9', 'en'],
		['en;q=0, de', 'de'],
		['fr, it', 'de'],
		[';;q=,,=', 'de']
	])('takes from a browser that asks for "%s" what there is: %s', (acceptLanguage, language) => {
		expect(resolve({ acceptLanguage }).language).toBe(language);
	});

	it('remembers a language only when it was chosen just now, and only one that exists', () => {
		expect(resolve({ url: choosing('en') }).remember).toBe('en');
		expect(resolve({ url: choosing('xx'), cookie: 'en' })).toMatchObject({
			language: 'en',
			remember: undefined
		});
	});

	it('is Arabic where all texts are Arabic', () => {
		expect(resolve({ cookie: 'ar', routeId: meeting }).language).toBe('ar');
		expect(resolve({ cookie: 'ar', routeId: null }).language).toBe('ar');
	});

	it('of a browser is one that the page speaks, and one that leaves nothing behind is forgotten', () => {
		expect(resolve({ acceptLanguage: 'uk, en;q=0.7' }).choice).toBe('en');
		const kept: object[] = [];
		const cookies = {
			get: () => undefined,
			set: (_: string, _to: string, how: object) => void kept.push(how)
		};
		const request = new Request(url);
		for (const id of [meeting, '/(quiet)/anliegen']) {
			languageOf({ url: choosing('en'), route: { id }, request, cookies }, null);
		}
		expect(kept).toEqual([
			expect.objectContaining({ maxAge: expect.any(Number) }),
			{ path: '/', secure: true }
		]);
	});

	it('is wholly German elsewhere, and the choice stays Arabic', () => {
		expect(resolve({ cookie: 'ar' })).toMatchObject({ language: 'de', choice: 'ar' });
	});

	it('is kept by the browser for the next visit', () => {
		const kept = new Map<string, string>();
		const visit = {
			url: choosing('ar'),
			route: { id: meeting },
			request: new Request(url),
			cookies: { get: (name: string) => kept.get(name), set: kept.set.bind(kept) }
		};
		languageOf(visit, 'de');
		expect(languageOf({ ...visit, url }, 'de')).toMatchObject({ language: 'ar', choice: 'ar' });
	});
});
