import { describe, expect, it } from 'vitest';
import { anEpoch, aScope, flipped, hex, reasonOf, sodium } from '../../../tests/support/vault.ts';
import { demandBirth, signBirth } from './births.ts';

const meral = sodium.crypto_sign_keypair();
const onTheRoster = (author: string) => (author === 'meral' ? meral.publicKey : undefined);

describe('an epoch', () => {
	it('is trusted where somebody on the roster signed it', () => {
		const epoch = anEpoch(aScope('office'));
		const signature = signBirth(sodium, epoch, meral.privateKey);
		const birth = { author: 'meral', signature };
		expect(reasonOf(() => demandBirth(sodium, epoch, birth, onTheRoster))).toBe('opened');
	});

	it('is refused where whoever writes the database invented it', () => {
		const epoch = anEpoch(aScope('office'));
		const signature = signBirth(sodium, epoch, sodium.crypto_sign_keypair().privateKey);
		const refused = [
			undefined,
			{ author: 'meral', signature },
			{ author: 'nobody', signature },
			{ author: 'meral', signature: new Uint8Array(3) }
		].map((birth) => reasonOf(() => demandBirth(sodium, epoch, birth, onTheRoster)));
		expect(refused).toEqual(Array(4).fill('wrapUnsigned'));
	});

	it('is refused with the signature of another key, epoch or scope', () => {
		const epoch = anEpoch(aScope('office'));
		const birth = { author: 'meral', signature: signBirth(sodium, epoch, meral.privateKey) };
		const others = [
			{ ...epoch, publicKey: anEpoch().publicKey },
			{ ...epoch, epoch: 2 },
			{ ...epoch, scope: aScope('office') }
		].map((other) => reasonOf(() => demandBirth(sodium, other, birth, onTheRoster)));
		expect(others).toEqual(Array(3).fill('wrapUnsigned'));
		const changed = { ...birth, signature: flipped(birth.signature, 40) };
		expect(reasonOf(() => demandBirth(sodium, epoch, changed, onTheRoster))).toBe('wrapUnsigned');
	});

	it('needs no signature at the door: only the first one that complainant and office share', () => {
		const born = (type: 'shared' | 'office' | 'statement', epoch: number) =>
			reasonOf(() => demandBirth(sodium, anEpoch(aScope(type), epoch), undefined, onTheRoster));
		expect(born('shared', 1)).toBe('opened');
		expect([born('shared', 2), born('office', 1), born('statement', 1)]).toEqual(
			Array(3).fill('wrapUnsigned')
		);
	});
});

describe('Ed25519', () => {
	it('signs as in RFC 8032, 7.1, test 1', () => {
		const seed = hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
		const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
		expect(sodium.to_hex(publicKey)).toBe(
			'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
		);
		expect(sodium.crypto_sign_detached(new Uint8Array(), privateKey, 'hex')).toBe(
			'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
		);
	});
});
