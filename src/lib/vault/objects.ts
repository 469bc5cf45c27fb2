import { associatedData, format, type Place } from './associated-data.ts';
import { joinBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { pad, unpad } from './padding.ts';
import type { EpochKey, OpenedEpoch } from './scopes.ts';
import type { Sodium } from './sodium.ts';
import { bytesOfText, textOfBytes } from './text.ts';

/** `key`: the content key, for the epoch only. `box`: format, nonce and the sealed content. */
export type SealedObject = { key: Uint8Array; box: Uint8Array };

/**
 * Seals under a key of its own, which only the epoch's private half opens: afterwards nobody who
 * writes can read back. Striking an entry is deleting that key and the box.
 *
 * @throws VaultFailure – there is no way in which the content comes back unsealed
 */
export function sealText(sodium: Sodium, to: EpochKey, place: Place, text: string): SealedObject {
	const data = associatedData(to, place);
	const content = pad(sodium, bytesOfText(text), 'text');
	const contentKey = drawContentKey(sodium);
	try {
		const box = sealUnder(sodium, contentKey, data, content);
		return { key: sealContentKey(sodium, to, contentKey), box };
	} finally {
		sodium.memzero(contentKey);
		sodium.memzero(content);
	}
}

/** @throws VaultFailure `notOpened` where key, place or bytes are not those it was sealed with */
export function openText(
	sodium: Sodium,
	by: OpenedEpoch,
	place: Place,
	sealed: SealedObject
): string {
	const data = orFail('notOpened', () => associatedData(by, place));
	const contentKey = openContentKey(sodium, by, sealed.key);
	try {
		return textOfBytes(unpad(sodium, openUnder(sodium, contentKey, data, sealed.box)));
	} finally {
		sodium.memzero(contentKey);
	}
}

export const drawContentKey = (sodium: Sodium): Uint8Array =>
	sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

export const sealContentKey = (sodium: Sodium, to: EpochKey, contentKey: Uint8Array): Uint8Array =>
	orFail('notSealed', () => sodium.crypto_box_seal(contentKey, to.publicKey));

export const openContentKey = (sodium: Sodium, by: OpenedEpoch, sealed: Uint8Array): Uint8Array =>
	orFail('notOpened', () => sodium.crypto_box_seal_open(sealed, by.publicKey, by.privateKey));

/** XChaCha20-Poly1305: format, a random nonce, ciphertext with tag. */
export function sealUnder(
	sodium: Sodium,
	key: Uint8Array,
	data: Uint8Array,
	content: Uint8Array
): Uint8Array {
	const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
	const ciphertext = orFail('notSealed', () =>
		sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, data, null, nonce, key)
	);
	return joinBytes([Uint8Array.of(format), nonce, ciphertext]);
}

export function openUnder(
	sodium: Sodium,
	key: Uint8Array,
	data: Uint8Array,
	box: Uint8Array
): Uint8Array {
	if (box[0] !== format) throw new VaultFailure('notOpened');
	const nonceEnd = 1 + sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
	const [nonce, ciphertext] = [box.slice(1, nonceEnd), box.slice(nonceEnd)];
	return orFail('notOpened', () =>
		sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, data, nonce, key)
	);
}
