import { expect, test } from 'vitest';
import { usualOf } from './times.ts';

test.each([
	[['a', 'a', 'b'], 'a'],
	[['a', 'b'], undefined],
	[['a', 'a', 'b', 'b'], undefined],
	[['a'], undefined],
	[[], undefined]
])('of %j the usual time is %s', (times, usual) => {
	expect(usualOf(times)).toBe(usual);
});
