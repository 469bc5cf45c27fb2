import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it.each([
	['/tische/runder-tisch?x=1', '/tische/runder-tisch?x=1'],
	['/sitzungen/1#top-3', '/sitzungen/1'],
	['/a/../b', '/b'],
	['//evil.example', '/tische'],
	['/\\evil.example', '/tische'],
	['/.//evil.example', '/tische'],
	['/a/..//evil.example', '/tische'],
	['/a/%2e%2e/\\evil.example', '/tische'],
	['/\t/evil.example', '/tische'],
	['https://evil.example', '/tische'],
	['https:evil.example', '/tische'],
	['javascript:alert(1)', '/tische'],
	['tische', '/tische'],
	['', '/tische'],
	[null, '/tische'],
	[`/${'x'.repeat(3000)}`, '/tische']
])('after login, %j leads to %s', (wanted, path) => {
	expect(localPath(wanted, '/tische')).toBe(path);
});
