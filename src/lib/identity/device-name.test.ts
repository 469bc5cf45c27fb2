import { expect, it } from 'vitest';
import { deviceName } from './device-name.ts';

const mozilla = 'Mozilla/5.0';

it.each([
	[
		`${mozilla} (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`,
		'Firefox, Windows'
	],
	[
		`${mozilla} (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0`,
		'Edge, Windows'
	],
	[
		`${mozilla} (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36`,
		'Chrome, Android'
	],
	[
		`${mozilla} (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1`,
		'Safari, iPhone'
	],
	[`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15`, 'Safari, Mac'],
	['curl/8.5.0', ''],
	[null, '']
])('%s is shown as "%s"', (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name);
});
