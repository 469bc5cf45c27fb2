import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytes, flipped, laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { quickly as derive } from '../../../tests/support/vault-office.ts';
import { drawProfile, lockProfile, openProfile, sealProfile } from './profile.ts';
import { drawStaffKey } from './staff-key.ts';

const words = drawStaffKey(sodium).join(' ');
const paper = bytes(32);
const aProfile = () => drawProfile(sodium, `staff/${randomUUID()}`);
const open = (locked: Parameters<typeof openProfile>[2], by: Parameters<typeof openProfile>[3]) =>
	openProfile(sodium, derive, locked, by);

describe('the keys of somebody in the office', () => {
	it('open with five words, and with the printed key where the words are forgotten', async () => {
		const profile = aProfile();
		const locked = await lockProfile(sodium, derive, profile, { words, paper });
		expect((await open(locked, { words: words.toLowerCase() })).profile).toEqual(profile);
		expect((await open(locked, { paper })).profile).toEqual(profile);
	});

	it('keep the pen of the roster and what was seen of it, sealed again without the words', async () => {
		const profile = aProfile();
		const locked = await lockProfile(sodium, derive, profile, { words, paper });
		const opened = await open(locked, { paper });
		const pin = { fingerprint: bytes(32), version: 2 ** 40, digest: bytes(32, 2) };
		const rosterSigningKey = sodium.crypto_sign_keypair().privateKey;
		const seen = { ...opened.profile, pin, rosterSigningKey };
		const box = sealProfile(sodium, { ...opened, profile: seen });
		expect((await open({ ...locked, box }, { words })).profile).toEqual(seen);
	});

	it('do not open with other words, other paper, for somebody else, or changed', async () => {
		const locked = await lockProfile(sodium, derive, aProfile(), { words, paper });
		const other = await lockProfile(sodium, derive, aProfile(), { words, paper });
		const failing = [
			open(locked, { words: drawStaffKey(sodium).join(' ') }),
			open(locked, { paper: flipped(paper, 31) }),
			open({ ...locked, name: other.name }, { paper }),
			open({ ...locked, box: other.box }, { paper }),
			open({ ...locked, byPaper: locked.byWords }, { paper }),
			open({ ...locked, box: flipped(locked.box, 99) }, { paper })
		];
		expect(await Promise.all(failing.map(laterReasonOf))).toEqual(Array(6).fill('notOpened'));
		expect(await laterReasonOf(open(locked, { words: 'Passwort1' }))).toBe('notOpened');
	});
});
