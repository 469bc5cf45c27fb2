import { decodeFields, encodeFields, sameBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { isRecipientName, type Holder, type Recipient } from './recipients.ts';
import type { EpochKey, OpenedEpoch } from './scopes.ts';
import type { Sodium } from './sodium.ts';

const label = 'wrap/1';

/**
 * The private half of an epoch for one recipient. Scope, epoch and recipient lie inside: a wrap that
 * is moved to another row opens, and is then refused.
 */
export function wrapEpoch(sodium: Sodium, opened: OpenedEpoch, to: Recipient): Uint8Array {
	const { scope, epoch, privateKey } = opened;
	if (!isRecipientName(to.name)) throw new VaultFailure('notSealed');
	const content = encodeFields([label, scope, epoch, to.name, privateKey]);
	try {
		return orFail('notSealed', () => sodium.crypto_box_seal(content, to.publicKey));
	} finally {
		sodium.memzero(content);
	}
}

/**
 * @param expected what the rows of the database say; the key that comes back is computed, not read
 * @throws VaultFailure `notOpened` (not for this holder), `wrapMisplaced` (for another scope, epoch
 *   or recipient), `keySwapped` (the public key in the database is somebody else's)
 */
export function openWrap(
	sodium: Sodium,
	wrap: Uint8Array,
	by: Holder,
	expected: EpochKey
): OpenedEpoch {
	const content = orFail('notOpened', () =>
		sodium.crypto_box_seal_open(wrap, by.publicKey, by.privateKey)
	);
	try {
		return check(sodium, content, by, expected);
	} finally {
		sodium.memzero(content);
	}
}

function check(sodium: Sodium, content: Uint8Array, by: Holder, expected: EpochKey): OpenedEpoch {
	const { scope, epoch } = expected;
	const [privateKey = new Uint8Array(), ...named] = decodeFields(content, 5).toReversed();
	const due = encodeFields([label, scope, epoch, by.name]);
	if (!sameBytes(encodeFields(named.toReversed()), due)) throw new VaultFailure('wrapMisplaced');
	const publicKey = orFail('malformed', () => sodium.crypto_scalarmult_base(privateKey));
	if (!sameBytes(publicKey, expected.publicKey)) throw new VaultFailure('keySwapped');
	return { scope, epoch, publicKey, privateKey };
}
