import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	aHolder,
	anEpoch,
	bytes,
	flipped,
	reasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { writtenKey } from './printed-key.ts';
import { drawRecovery, openRecovery, rehearseRecovery } from './recovery.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

const roster = sodium.crypto_sign_keypair();
const aCeremony = () => drawRecovery(sodium, `recovery/${randomUUID()}`, roster);

describe('the recovery of an office', () => {
	it('opens with any two of three sheets, in any order, and gives the pen of the roster', () => {
		const { recovery, sheets } = aCeremony();
		const epoch = anEpoch();
		const wrap = wrapEpoch(sodium, epoch, recovery);
		const [one, two, three] = sheets;
		const ways = [
			[one, two],
			[three, one],
			[two, three]
		] as const;
		for (const way of ways) {
			const opened = openRecovery(sodium, recovery, way);
			expect(openWrap(sodium, wrap, opened, epoch).privateKey).toEqual(epoch.privateKey);
			expect(opened.rosterSigningKey).toEqual(roster.privateKey);
		}
	});

	it('does not open with one sheet, nor with one twice, nor with one of another ceremony', () => {
		const { recovery, sheets } = aCeremony();
		const [one, two] = sheets;
		const other = aCeremony().sheets[1];
		expect(reasonOf(() => openRecovery(sodium, recovery, [one, one]))).toBe('shareMismatch');
		expect(reasonOf(() => openRecovery(sodium, recovery, [one, other]))).toBe('shareMismatch');
		expect(reasonOf(() => openRecovery(sodium, recovery, [one, '']))).toBe('wrongLength');
		const guessed = writtenKey(sodium, 'share2', bytes(32));
		expect(reasonOf(() => openRecovery(sodium, recovery, [one, guessed]))).toBe('shareMismatch');
		const staff = writtenKey(sodium, 'staff', bytes(32));
		expect(reasonOf(() => openRecovery(sodium, recovery, [two, staff]))).toBe('shareMismatch');
	});

	it('says which sheet was mistyped before it tries', () => {
		const { recovery, sheets } = aCeremony();
		const [one, two] = sheets;
		const mistyped = two.replace(/^./, (sign) => (sign === 'Z' ? 'Y' : 'Z'));
		expect(reasonOf(() => openRecovery(sodium, recovery, [one, mistyped]))).toBe('typo');
	});

	it('does not open where its box or name was changed, or its public keys were swapped', () => {
		const { recovery, sheets } = aCeremony();
		const [one, two] = sheets;
		const changed = [
			{ ...recovery, boxes: recovery.boxes.map((box) => flipped(box, 50)) },
			{ ...recovery, boxes: recovery.boxes.toReversed() },
			{ ...recovery, boxes: [] },
			{ ...recovery, name: aHolder('recovery').name },
			{ ...recovery, publicKey: aHolder().publicKey },
			{ ...recovery, rosterKey: sodium.crypto_sign_keypair().publicKey }
		].map((stored) => reasonOf(() => openRecovery(sodium, stored, [one, two])));
		expect(changed).toEqual([
			...Array<string>(4).fill('shareMismatch'),
			'keySwapped',
			'keySwapped'
		]);
	});

	it('is rehearsed: each two of the sheets are typed from paper and must open', () => {
		const { recovery, sheets } = aCeremony();
		const [one, two, three] = sheets;
		expect(reasonOf(() => rehearseRecovery(sodium, recovery, sheets))).toBe('opened');
		const foreign = aCeremony().sheets[2];
		const wrong = [
			[one, two, foreign] as const,
			[one, two, two] as const,
			[two, one, one] as const
		];
		expect(wrong.map((typed) => reasonOf(() => rehearseRecovery(sodium, recovery, typed)))).toEqual(
			Array(3).fill('shareMismatch')
		);
		expect(reasonOf(() => rehearseRecovery(sodium, recovery, [one, two, `${three}A`]))).toBe(
			'wrongLength'
		);
	});

	it('stores nothing of the sheets or the private halves', () => {
		const { recovery, sheets } = aCeremony();
		const opened = openRecovery(sodium, recovery, [sheets[0], sheets[1]]);
		const stored = recovery.boxes.map((box) => sodium.to_hex(box)).join();
		expect(stored).not.toContain(sodium.to_hex(opened.privateKey));
		expect(stored).not.toContain(sodium.to_hex(opened.rosterSigningKey));
	});
});
