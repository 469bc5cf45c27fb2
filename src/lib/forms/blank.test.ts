import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isBlank } from './blank.ts';
import { line, lineOrNothing, prose } from './fields.ts';

const nothing = [
	'',
	' ',
	'\n\t',
	'\u200b',
	'\u00a0\u2007',
	'\u200e\u200f',
	'\u3164',
	'\u2800 \ufeff'
];

it.each(nothing)('%j says nothing', (text) => {
	expect(isBlank(text)).toBe(true);
	expect(v.parse(prose(9, 'error.incomplete'), text)).toBe('');
	expect(v.parse(lineOrNothing(9, 'error.incomplete'), text)).toBe('');
	expect(v.is(line(9, 'error.incomplete', 'error.incomplete'), text)).toBe(false);
});

it.each(['.', 'ا\u200c', '\u200bA', '👍', 'ไทย'])('%j says something', (text) => {
	expect(isBlank(text)).toBe(false);
	expect(v.parse(prose(9, 'error.incomplete'), text)).toBe(text);
});
