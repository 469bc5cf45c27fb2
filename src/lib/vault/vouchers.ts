import { encodeFields } from './encoding.ts';
import type { Recipient } from './recipients.ts';
import type { OpenedEpoch } from './scopes.ts';
import type { Sodium } from './sodium.ts';

/**
 * Codes stand on no roster. Whoever holds the key of a scope vouches for the public key of a code in
 * it, so that a member who wraps the next epoch sees whether the database still shows the same one:
 * without the scope's private key nobody can compute this.
 */
export const vouchFor = (sodium: Sodium, by: OpenedEpoch, code: Recipient): Uint8Array =>
	sodium.crypto_generichash(
		32,
		encodeFields(['voucher/1', by.scope, by.epoch, code.name, code.publicKey]),
		by.privateKey
	);

export function isVouchedFor(
	sodium: Sodium,
	by: OpenedEpoch,
	code: Recipient,
	voucher: Uint8Array
): boolean {
	const due = vouchFor(sodium, by, code);
	return voucher.length === due.length && sodium.memcmp(voucher, due);
}
