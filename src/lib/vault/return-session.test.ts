import { describe, expect, it } from 'vitest';
import { aHolder, bytes, flipped, reasonOf, sodium } from '../../../tests/support/vault.ts';
import {
	continueReturn,
	openWrittenCode,
	renewReturn,
	returnId,
	sealWrittenCode,
	startReturn
} from './return-session.ts';

const now = new Date('2026-03-06T11:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const aReturn = () => {
	const holder = { ...aHolder('code'), pin: bytes(32) };
	return { holder, ...startReturn(sodium, holder, now) };
};

describe('a return by code', () => {
	it('goes on for fifteen minutes with the cookie alone', () => {
		const { holder, cookie, record } = aReturn();
		expect(returnId(sodium, cookie)).toBe(record.id);
		expect(continueReturn(sodium, cookie, record, later(14.9))).toEqual(holder);
		expect(reasonOf(() => continueReturn(sodium, cookie, record, later(15)))).toBe('expired');
	});

	it('stores neither the cookie nor the key, only what finds and what is sealed', () => {
		const { holder, cookie, record } = aReturn();
		const stored = record.id + sodium.to_hex(record.box);
		const token = sodium.to_hex(sodium.from_base64(cookie));
		expect(stored).not.toContain(token);
		expect(stored).not.toContain(sodium.to_hex(holder.privateKey));
		expect(record.id).toBe(sodium.to_hex(sodium.crypto_hash_sha256(sodium.from_base64(cookie))));
	});

	it('is not opened by what finds it', () => {
		const { record } = aReturn();
		const id = sodium.to_base64(sodium.from_hex(record.id));
		expect(reasonOf(() => continueReturn(sodium, id, record, now))).toBe('notOpened');
	});

	it('does not go on with another cookie, name or end', () => {
		const [one, two] = [aReturn(), aReturn()];
		const failing = [
			() => continueReturn(sodium, two.cookie, one.record, now),
			() => continueReturn(sodium, one.cookie, { ...one.record, name: two.record.name }, now),
			() => continueReturn(sodium, one.cookie, { ...one.record, expiresAt: later(600) }, now),
			() =>
				continueReturn(sodium, one.cookie, { ...one.record, box: flipped(one.record.box, 60) }, now)
		];
		expect(failing.map(reasonOf)).toEqual(Array(4).fill('notOpened'));
	});

	it('goes on under the same cookie once its end has moved', () => {
		const { holder, cookie, record } = aReturn();
		const renewed = renewReturn(sodium, cookie, holder, later(10), 120);
		expect(renewed.id).toBe(record.id);
		expect(continueReturn(sodium, cookie, renewed, later(129))).toEqual(holder);
		const mixed = { ...record, expiresAt: renewed.expiresAt };
		expect(reasonOf(() => continueReturn(sodium, cookie, mixed, later(20)))).toBe('notOpened');
	});

	it('shows the written code to its own cookie alone', () => {
		const [one, two] = [aReturn(), aReturn()];
		const sealed = sealWrittenCode(sodium, one.cookie, one.holder.name, '1234 5678');
		expect(openWrittenCode(sodium, one.cookie, one.holder.name, sealed)).toBe('1234 5678');
		const failing = [
			() => openWrittenCode(sodium, two.cookie, one.holder.name, sealed),
			() => openWrittenCode(sodium, one.cookie, two.holder.name, sealed),
			() => openWrittenCode(sodium, one.cookie, one.holder.name, flipped(sealed, 30))
		];
		expect(failing.map(reasonOf)).toEqual(Array(3).fill('notOpened'));
	});

	it.each(['', 'a', '../..', 'A'.repeat(10_000), 'ä'.repeat(43)])(
		'refuses the cookie %j',
		(cookie) => {
			expect(reasonOf(() => returnId(sodium, cookie))).toBe('malformed');
		}
	);
});

describe('the hashes', () => {
	it('are SHA-256 and BLAKE2b (FIPS 180-4; RFC 7693; the keyed vectors of BLAKE2)', () => {
		expect(sodium.crypto_hash_sha256('abc', 'hex')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
		expect(sodium.crypto_generichash(64, 'abc', null, 'hex')).toBe(
			'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923'
		);
		const key = Uint8Array.from({ length: 64 }, (_, at) => at);
		expect(sodium.crypto_generichash(64, new Uint8Array(), key, 'hex')).toBe(
			'10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568'
		);
	});
});
