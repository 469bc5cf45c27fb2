import { encodeFields } from './encoding.ts';
import { VaultFailure } from './failure.ts';
import { scopeTypeOf, type EpochKey } from './scopes.ts';
import type { Sodium } from './sodium.ts';

/** Who of the office vouches that an epoch was made by one of them. */
export type Birth = { author: string; signature: Uint8Array };

/** The signing key of somebody on the roster; undefined for everybody else. */
export type SigningKeyOf = (author: string) => Uint8Array | undefined;

/**
 * A wrap is a sealed box: it does not say who made it. Whoever writes the database could invent an
 * epoch, wrap it to everybody, and read what is written into it from then on. So the member in
 * whose browser an epoch is born signs its public key.
 */
export const signBirth = (sodium: Sodium, key: EpochKey, signingKey: Uint8Array): Uint8Array =>
	sodium.crypto_sign_detached(statement(key), signingKey);

/**
 * @param keyOf for reading: of all who ever were on the roster; for writing: only of those who are
 * @throws VaultFailure `wrapUnsigned`: nothing may be sealed to this key
 */
export function demandBirth(
	sodium: Sodium,
	key: EpochKey,
	birth: Birth | undefined,
	keyOf: SigningKeyOf
): void {
	if (!isBorn(sodium, key, birth, keyOf)) throw new VaultFailure('wrapUnsigned');
}

export function isBorn(
	sodium: Sodium,
	key: EpochKey,
	birth: Birth | undefined,
	keyOf: SigningKeyOf
): boolean {
	if (!birth) return bornAtTheDoor(key);
	const signer = keyOf(birth.author);
	return signer !== undefined && isSigned(sodium, birth.signature, key, signer);
}

/** Intake has no script: the server draws this one key, and the first member to open it signs it. */
const bornAtTheDoor = ({ scope, epoch }: EpochKey): boolean =>
	scopeTypeOf(scope) === 'shared' && epoch === 1;

function isSigned(sodium: Sodium, signature: Uint8Array, key: EpochKey, signer: Uint8Array) {
	try {
		return sodium.crypto_sign_verify_detached(signature, statement(key), signer);
	} catch {
		return false;
	}
}

const statement = ({ scope, epoch, publicKey }: EpochKey): Uint8Array =>
	encodeFields(['epoch/1', scope, epoch, publicKey]);
