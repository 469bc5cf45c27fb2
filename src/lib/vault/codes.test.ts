import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	aHolder,
	anEpoch,
	bytes,
	flipped,
	laterReasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { drawCode, type Code } from './code-digits.ts';
import { lockCode, openCode, type CodeRecord } from './codes.ts';
import { deriveInTurn } from './derive.server.ts';
import type { Derive } from './derive.ts';
import { isVouchedFor, vouchFor } from './vouchers.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

const pin = bytes(32);
const aCode = async (derive: Derive = quickly) => {
	const code = drawCode(sodium);
	const born = { name: `code/${randomUUID()}`, pin } as const;
	return { code, record: await lockCode(sodium, derive, code, born) };
};

const open = (code: Code, record: CodeRecord | undefined, derive: Derive = quickly) =>
	openCode(sodium, derive, code, record);

describe('a code', () => {
	it('opens its own key, and with it what was wrapped to it', async () => {
		const { code, record } = await aCode(deriveInTurn);
		const epoch = anEpoch();
		const wrap = wrapEpoch(sodium, epoch, record);
		const holder = await open(code, record, deriveInTurn);
		expect(openWrap(sodium, wrap, holder, epoch).privateKey).toEqual(epoch.privateKey);
		expect(holder.pin).toEqual(pin);
	});

	it('opens nothing where one digit of its secret is another', async () => {
		const { code, record } = await aCode();
		const wrong = { ...code, secret: code.secret.replace(/^./, (d) => String((+d + 1) % 10)) };
		expect(await laterReasonOf(open(wrong, record))).toBe('notOpened');
	});

	it('does as much, and says the same, whether a code is unknown or wrong', async () => {
		const { code, record } = await aCode();
		const computed: number[] = [];
		const counting: Derive = (secret, salt) => {
			computed.push(secret.length + salt.length);
			return quickly(secret, salt);
		};
		const wrong = { ...code, secret: '0000000000000000' };
		expect(await laterReasonOf(open(wrong, record, counting))).toBe('notOpened');
		expect(await laterReasonOf(open(wrong, undefined, counting))).toBe('notOpened');
		expect(computed).toEqual([32, 32]);
	});

	it('does not open in the row of another code, with other digits to find it, or changed', async () => {
		const { code, record } = await aCode();
		const changed = [
			open(code, { ...record, name: `code/${randomUUID()}` }),
			open({ ...code, locator: '000000' }, record),
			open(code, { ...record, salt: bytes(16) }),
			open(code, { ...record, box: flipped(record.box, 30) })
		];
		expect(await Promise.all(changed.map(laterReasonOf))).toEqual(Array(4).fill('notOpened'));
		const swapped = { ...record, publicKey: aHolder().publicKey };
		expect(await laterReasonOf(open(code, swapped))).toBe('keySwapped');
	});

	it('leaves nothing in its record by which the secret can be tried without Argon2id', async () => {
		const { code, record } = await aCode();
		expect(Object.keys(record).toSorted()).toEqual(['box', 'name', 'publicKey', 'salt']);
		const hashes = [code.secret, code.locator + code.secret].flatMap((text) => [
			sodium.crypto_generichash(32, text, null),
			sodium.crypto_hash_sha256(text)
		]);
		const stored = sodium.to_hex(Uint8Array.of(...record.salt, ...record.box));
		expect(hashes.filter((hash) => stored.includes(sodium.to_hex(hash)))).toEqual([]);
	});
});

describe('a voucher', () => {
	it('holds for one public key of one code in one epoch', () => {
		const [epoch, code] = [anEpoch(), aHolder('code')];
		const voucher = vouchFor(sodium, epoch, code);
		expect(isVouchedFor(sodium, epoch, code, voucher)).toBe(true);
		const others = [
			isVouchedFor(sodium, epoch, { ...code, publicKey: aHolder().publicKey }, voucher),
			isVouchedFor(sodium, epoch, { ...code, name: aHolder('code').name }, voucher),
			isVouchedFor(sodium, { ...epoch, epoch: 2 }, code, voucher),
			isVouchedFor(sodium, epoch, code, flipped(voucher, 0)),
			isVouchedFor(sodium, epoch, code, new Uint8Array())
		];
		expect(others).toEqual(Array(5).fill(false));
	});

	it('cannot be made by whoever has the public halves only', () => {
		const [epoch, code] = [anEpoch(), aHolder('code')];
		const forged = vouchFor(sodium, { ...epoch, privateKey: epoch.publicKey }, code);
		expect(isVouchedFor(sodium, epoch, code, forged)).toBe(false);
	});
});
