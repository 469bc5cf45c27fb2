import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	anEpoch,
	aPlace,
	aScope,
	bytes,
	flipped,
	hex,
	reasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { associatedData } from './associated-data.ts';
import { kinds } from './kinds.ts';
import { openText, openUnder, sealText, sealUnder } from './objects.ts';
import type { ScopeName } from './scopes.ts';
import { longestText } from './text.ts';

const words = 'Die Frau aus Zimmer 12 hat seit acht Wochen keine Antwort. اسمها سارة';
const scope = 'shared/0b9f9f0e-3f0c-4f5e-9d52-2c1f4b1a7e11';
const object = '7f6d2f5a-51c7-4f0f-8a5e-0d9b1f6a2c33';

/** Sealed on 20 November 2026, to the key whose seed is 32 times 7. */
const firstDay = {
	key: sodium.from_base64(
		'Ns04vGeNceABIF_wR9v6lQUlqw7iXw_7a9tMXS88kCsGZ-Fz2H5PT6-xc4r1NtrJTeRlLdrOXPwmMWd9' +
			'9K3HE0xnW6KJOud72RJW5rAa2Wg'
	),
	box: sodium.from_base64(
		'AUqZQrNidE5V3Dorm6K9wKik1JRg2pNW_lOFK46FRrmg9KY6OPM_Ie-NWmLMiTQ3FYCvn3THV0_FBZyG' +
			'lMBkclWp6d5YwURlfFScgXCBBDSD_FLSN-PHPWGH1V1J3KuB8GDHKF0TOBIOxehQr5rSVTRMOy0l5PVW' +
			'9kU2OnFE-q1EzyE709yNWVGlpU_VatrRN-3_HEXx5P71kchfEZkrY7q1KroRk3hJ2Pxofm6yHOHwLrZN' +
			'dGuZihMX_I2WauFlP5XwPEHUyQScKaeEBsGg22nf4iaQ6geW03aqOgdwrclY0ADiX0RDFzpBjk8DUiNs' +
			'x8oQRj37_DWtuV4K-EUAoQNVLe5Ms_w8FY298xI_90AArk06ejpriR-mdwJbmQxh6bjHIt3rbSlJ9xcC' +
			'L2M9wAuATa4Zv1OQt7wvxktEXTls68hdKd3O6XNGGVzx_ncObaAW4RiiQ4e_fgIEek4l3IKRQOOtFKbR' +
			'yAE55SV6Tl05yRml9uJe77uahJ5TzrQ4wXGnPNqI5o0ic8-ywzW5r8mHa6XhSsh-4F0nWCqkTWdS_Rel' +
			'QXwbp2cL67Brm5ciIaj3ktWfLcIwe84cDbW8TB1tZU4q1GAStIag-AnvrKUyFfTI4smqF51Bufzo3Z-P' +
			'yi--LYbFXaFBQZXL4iHd-rQXpQBsPqoFuNeiPlJLIss8v2jBrxaTAU-jBlLMPth7feciTLI7MV2bn4pi' +
			'txqkrXCKIdkTBr2orw'
	)
};

describe('what an object is sealed with', () => {
	it('has exactly these bytes', () => {
		const data = associatedData({ scope, epoch: 3 }, { kind: 'note.body', object, sequence: 7 });
		expect(sodium.to_hex(data)).toBe(
			'00000008' +
				'0000000000000001' +
				'00000009' +
				sodium.to_hex('note.body') +
				'0000002b' +
				sodium.to_hex(scope) +
				'00000008' +
				'0000000000000003' +
				'00000024' +
				sodium.to_hex(object) +
				'00000008' +
				'0000000000000007'
		);
	});

	it('has kinds that are never renamed, reused or taken away', () => {
		const digest = sodium.crypto_generichash(32, kinds.slice(0, 30).join(), null, 'hex');
		expect(digest).toBe('9954f28619670d9bdf613882bfbfa1860a354f1225abec0b9b356f22869c3534');
		expect(new Set(kinds).size).toBe(kinds.length);
	});

	it.each([
		['a time-ordered id', { object: '01932b5e-8f1a-7c3d-9e2f-1a2b3c4d5e6f' }],
		['no id', { object: '' }],
		['an unknown kind', { kind: 'notes.body_text' as 'note.body' }],
		['a negative sequence', { sequence: -1 }]
	])('is refused for %s', (_, wrong) => {
		const to = anEpoch();
		expect(reasonOf(() => sealText(sodium, to, aPlace(wrong), words))).not.toBe('opened');
	});
});

describe('an object', () => {
	it('opens in its place, and looks different each time it is sealed', () => {
		const [epoch, place] = [anEpoch(), aPlace()];
		const [one, two] = [
			sealText(sodium, epoch, place, words),
			sealText(sodium, epoch, place, words)
		];
		expect(openText(sodium, epoch, place, one)).toBe(words);
		expect(openText(sodium, epoch, place, two)).toBe(words);
		expect(one.box).not.toEqual(two.box);
		expect(one.key).not.toEqual(two.key);
	});

	it('opens where it was sealed on the first day of this format, for ever', () => {
		const { publicKey, privateKey } = sodium.crypto_box_seed_keypair(new Uint8Array(32).fill(7));
		const by = { scope, epoch: 3, publicKey, privateKey } as const;
		const place = { kind: 'note.body', object, sequence: 7 } as const;
		expect(openText(sodium, by, place, firstDay)).toBe('Grüß Gott, سلام');
	});

	it('needs no more than the public key to be sealed, and is not opened by it', () => {
		const { scope, epoch, publicKey, privateKey } = anEpoch();
		const place = aPlace();
		const sealed = sealText(sodium, { scope, epoch, publicKey }, place, words);
		const without = { scope, epoch, publicKey, privateKey: new Uint8Array(32) };
		expect(reasonOf(() => openText(sodium, without, place, sealed))).toBe('notOpened');
		expect(openText(sodium, { ...without, privateKey }, place, sealed)).toBe(words);
	});

	it('does not open as another kind, object, version, epoch or scope, under the same key', () => {
		const [epoch, place] = [anEpoch(aScope('office')), aPlace()];
		const sealed = sealText(sodium, epoch, place, words);
		const elsewhere = [
			() => openText(sodium, epoch, { ...place, kind: 'message.body' }, sealed),
			() => openText(sodium, epoch, { ...place, object: randomUUID() }, sealed),
			() => openText(sodium, epoch, { ...place, sequence: 1 }, sealed),
			() => openText(sodium, { ...epoch, epoch: 2 }, place, sealed),
			() => openText(sodium, { ...epoch, scope: aScope('office') }, place, sealed),
			() => openText(sodium, { ...epoch, scope: sharedOf(epoch.scope) }, place, sealed)
		];
		expect(elsewhere.map(reasonOf)).toEqual(Array(6).fill('notOpened'));
	});

	it('does not open with the content key or the box of another one', () => {
		const epoch = anEpoch();
		const [here, there] = [aPlace(), aPlace()];
		const [one, two] = [
			sealText(sodium, epoch, here, words),
			sealText(sodium, epoch, there, words)
		];
		const mixed = [{ key: one.key, box: two.box }, { key: two.key, box: one.box }, two];
		const opening = mixed.map((sealed) => reasonOf(() => openText(sodium, epoch, here, sealed)));
		expect(opening).toEqual(['notOpened', 'notOpened', 'notOpened']);
	});

	it('does not open once a single bit of it is changed, or a byte is missing', () => {
		const [epoch, place] = [anEpoch(), aPlace()];
		const sealed = sealText(sodium, epoch, place, 'ja');
		const opened = [
			...[...sealed.box.keys()].map((at) => ({ ...sealed, box: flipped(sealed.box, at) })),
			...[...sealed.key.keys()].map((at) => ({ ...sealed, key: flipped(sealed.key, at) })),
			...[0, 1, 24, 25, 40, 41, 500].map((end) => ({ ...sealed, box: sealed.box.slice(0, end) })),
			...[0, 47, 79].map((end) => ({ ...sealed, key: sealed.key.slice(0, end) }))
		].filter((changed) => reasonOf(() => openText(sodium, epoch, place, changed)) !== 'notOpened');
		expect(opened).toEqual([]);
	});

	it('tells of its length no more than a step', () => {
		const lengths = ['', 'ja', words].map(
			(text) => sealText(sodium, anEpoch(), aPlace(), text).box.length
		);
		expect(new Set(lengths)).toEqual(new Set([1 + 24 + 512 + 16]));
	});

	it('is not sealed at all where something is wrong: there is no way back to plain text', () => {
		const [epoch, place] = [anEpoch(), aPlace()];
		const failing = [
			() => sealText(sodium, { ...epoch, publicKey: new Uint8Array(32) }, place, words),
			() => sealText(sodium, { ...epoch, publicKey: bytes(31) }, place, words),
			() => sealText(sodium, { ...epoch, epoch: 0 }, place, words),
			() => sealText(sodium, { ...epoch, scope: 'cases/1' as ScopeName }, place, words)
		];
		expect(failing.map(reasonOf)).toEqual(Array(4).fill('notSealed'));
		const tooLong = () => sealText(sodium, epoch, place, 'x'.repeat(longestText + 1));
		expect(reasonOf(tooLong)).toBe('tooLong');
	});
});

describe('XChaCha20-Poly1305', () => {
	const key = hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
	const data = hex('50515253c0c1c2c3c4c5c6c7');
	const nonce = hex('404142434445464748494a4b4c4d4e4f5051525354555657');
	const ciphertext = hex(`bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb
		731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e
		3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e
		c0875924c1c7987947deafd8780acf49`);

	it('opens the example of its draft (draft-irtf-cfrg-xchacha-03, A.3.1)', () => {
		const box = Uint8Array.of(1, ...nonce, ...ciphertext);
		expect(sodium.to_string(openUnder(sodium, key, data, box))).toBe(
			"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the " +
				'future, sunscreen would be it.'
		);
	});

	it('opens nothing with another key or other data, nor what it does not know', () => {
		const box = sealUnder(sodium, key, data, bytes(10));
		expect(reasonOf(() => openUnder(sodium, flipped(key, 0), data, box))).toBe('notOpened');
		expect(reasonOf(() => openUnder(sodium, key, flipped(data, 0), box))).toBe('notOpened');
		const next = Uint8Array.of(2, ...box.slice(1));
		expect(reasonOf(() => openUnder(sodium, key, data, next))).toBe('notOpened');
		expect(openUnder(sodium, key, data, box)).toEqual(bytes(10));
	});

	it('is not sealed under half a key', () => {
		expect(reasonOf(() => sealUnder(sodium, bytes(16), data, bytes(1)))).toBe('notSealed');
	});
});

const sharedOf = (name: ScopeName): ScopeName => `shared/${name.split('/')[1]}`;
