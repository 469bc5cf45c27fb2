import { describe, expect, it } from 'vitest';
import { plain, readable } from './search.svelte.ts';

describe('the search in the browser', () => {
	it('knows no difference between large and small, with marks and without', () => {
		expect(plain('Müller')).toBe(plain('MULLER'));
		expect(plain('كِتَاب')).toBe(plain('كتاب'));
	});

	it('reads what was sealed as fields as its words, and plain text as it is', () => {
		expect(readable('{"story":"Schimmel","place":"","tags":["A"]}')).toBe('Schimmel · A');
		expect(readable('Schimmel {im Bad}')).toBe('Schimmel {im Bad}');
	});
});
