import { describe, expect, it } from 'vitest';
import { isAllowedHost, isOwnOrigin } from './origin.ts';

const unset = { origin: undefined, allowedHosts: [] };
const tisch = { origin: 'https://tisch.example.org', allowedHosts: [] };
const also = { ...tisch, allowedHosts: ['tisch.intern:3000', 'rathaus.intern'] };
const loopback = { https: false, host: '127.0.0.1:3000' };

describe('the origin of a request', () => {
	it.each([
		['its own', 'http://127.0.0.1:3000', unset, loopback, true],
		['missing', null, unset, loopback, false],
		['opaque', 'null', unset, loopback, false],
		['another port', 'http://127.0.0.1:3001', unset, loopback, false],
		['another name of this machine', 'http://localhost:3000', unset, loopback, false],
		['another protocol', 'https://127.0.0.1:3000', unset, loopback, false],
		['foreign', 'https://evil.example', unset, loopback, false],
		[
			'foreign, with a forged Host',
			'http://evil.example',
			unset,
			{ https: false, host: 'evil.example' },
			false
		],
		['as configured', 'https://tisch.example.org', tisch, { https: false, host: 'web:3000' }, true],
		['not as configured', 'http://127.0.0.1:3000', tisch, loopback, false],
		['looking alike', 'https://tisch.example.org.evil.example', tisch, loopback, false],
		[
			'a listed host',
			'http://tisch.intern:3000',
			also,
			{ https: false, host: 'tisch.intern:3000' },
			true
		],
		['a listed host, asked at another', 'http://tisch.intern:3000', also, loopback, false]
	])('%s', (_, origin, address, request, own) => {
		expect(isOwnOrigin(origin, address, request)).toBe(own);
	});
});

describe('the host of a request', () => {
	it.each([
		['localhost:3000', unset, true],
		['127.0.0.1', unset, true],
		['192.168.1.20:3000', unset, true],
		['[::1]:3000', unset, true],
		['evil.example', unset, false],
		['127.0.0.1.evil.example', unset, false],
		['', unset, false],
		['tisch.example.org', tisch, true],
		['127.0.0.1:3000', tisch, false],
		['rathaus.intern:8080', also, true],
		['tisch.intern:3000', also, true],
		['tisch.intern:3001', also, false]
	])('%s', (host, address, allowed) => {
		expect(isAllowedHost(host, address)).toBe(allowed);
	});
});
