import { createPrivateKey, createPublicKey, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	aHolder,
	anEpoch,
	aPlace,
	aScope,
	bytes,
	flipped,
	hex,
	reasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { openText, sealText } from './objects.ts';
import { drawEpoch, scopeName, type ScopeName } from './scopes.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

describe('a wrap', () => {
	it('gives its recipient the key of the epoch', () => {
		const [epoch, meral, place] = [anEpoch(), aHolder(), aPlace()];
		const sealed = sealText(sodium, epoch, place, 'hören');
		const opened = openWrap(sodium, wrapEpoch(sodium, epoch, meral), meral, epoch);
		expect(openText(sodium, opened, place, sealed)).toBe('hören');
	});

	it('gives nobody else anything', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const wrap = wrapEpoch(sodium, epoch, meral);
		expect(reasonOf(() => openWrap(sodium, wrap, aHolder(), epoch))).toBe('notOpened');
		const server = { ...meral, privateKey: bytes(32) };
		expect(reasonOf(() => openWrap(sodium, wrap, server, epoch))).toBe('notOpened');
	});

	it('is refused where it was moved to another scope, epoch or recipient', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const wrap = wrapEpoch(sodium, epoch, meral);
		const moved = [
			() => openWrap(sodium, wrap, meral, { ...epoch, scope: aScope() }),
			() => openWrap(sodium, wrap, meral, { ...epoch, epoch: 2 }),
			() => openWrap(sodium, wrap, { ...meral, name: `staff/${randomUUID()}` }, epoch),
			() =>
				openWrap(
					sodium,
					wrap,
					{ ...meral, name: meral.name.replace('staff', 'code') as 'code/' },
					epoch
				)
		];
		expect(moved.map(reasonOf)).toEqual(Array(4).fill('wrapMisplaced'));
	});

	it('betrays a public key that was swapped in the database', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const wrap = wrapEpoch(sodium, epoch, meral);
		const swapped = { ...epoch, publicKey: anEpoch().publicKey };
		expect(reasonOf(() => openWrap(sodium, wrap, meral, swapped))).toBe('keySwapped');
	});

	it('does not open once a bit of it is changed', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const wrap = wrapEpoch(sodium, epoch, meral);
		const opened = [...wrap.keys()].filter(
			(at) => reasonOf(() => openWrap(sodium, flipped(wrap, at), meral, epoch)) !== 'notOpened'
		);
		expect(opened).toEqual([]);
	});

	it('is refused where somebody made one of another form', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const bare = sodium.crypto_box_seal(epoch.privateKey, meral.publicKey);
		expect(reasonOf(() => openWrap(sodium, bare, meral, epoch))).toBe('malformed');
	});

	it('is not made for a key that is none, nor for a name that is none', () => {
		const [epoch, meral] = [anEpoch(), aHolder()];
		const failing = [
			() => wrapEpoch(sodium, epoch, { ...meral, publicKey: new Uint8Array(32) }),
			() => wrapEpoch(sodium, epoch, { ...meral, name: 'staff/*' }),
			() => wrapEpoch(sodium, epoch, { ...meral, name: `operator/${randomUUID()}` as 'staff/' })
		];
		expect(failing.map(reasonOf)).toEqual(Array(3).fill('notSealed'));
	});
});

describe('a scope', () => {
	it('is named by its type and a random id', () => {
		const id = randomUUID();
		expect(scopeName('office', id)).toBe(`office/${id}`);
		const wrong = [() => scopeName('office', 'case-1'), () => scopeName('table' as 'office', id)];
		expect(wrong.map(reasonOf)).toEqual(['malformed', 'malformed']);
	});

	it('has new keys in each epoch, which open nothing of the other', () => {
		const scope = aScope();
		const [first, second, place] = [anEpoch(scope, 1), anEpoch(scope, 2), aPlace()];
		expect(first.publicKey).not.toEqual(second.publicKey);
		const sealed = sealText(sodium, first, place, 'früher');
		expect(reasonOf(() => openText(sodium, second, place, sealed))).toBe('notOpened');
	});

	it.each([0, -1, 1.5])('has no epoch %s', (epoch) => {
		expect(reasonOf(() => drawEpoch(sodium, aScope(), epoch))).toBe('malformed');
	});

	it('is not drawn under a name that is none', () => {
		expect(reasonOf(() => drawEpoch(sodium, 'shared/1' as ScopeName, 1))).toBe('malformed');
	});
});

describe('X25519', () => {
	it('computes the public key of RFC 7748, 6.1', () => {
		const alice = hex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
		expect(sodium.crypto_scalarmult_base(alice, 'hex')).toBe(
			'8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a'
		);
	});

	it('computes what OpenSSL computes', () => {
		const { publicKey, privateKey } = anEpoch();
		const prefix = hex('302e020100300506032b656e04220420');
		const der = Buffer.from([...prefix, ...privateKey]);
		const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
		const spki = key.export({ format: 'der', type: 'spki' });
		expect(Uint8Array.from(spki.subarray(-32))).toEqual(publicKey);
	});

	it('seals to it with a nonce made of both public keys, as libsodium documents it', () => {
		const meral = aHolder();
		const sealed = sodium.crypto_box_seal(bytes(40), meral.publicKey);
		const once = sealed.slice(0, 32);
		const both = Uint8Array.of(...once, ...meral.publicKey);
		const nonce = sodium.crypto_generichash(24, both, null);
		const opened = sodium.crypto_box_open_easy(sealed.slice(32), nonce, once, meral.privateKey);
		expect(opened).toEqual(bytes(40));
	});
});
