import type { Code } from './code-digits.ts';
import { derivation, type Derive } from './derive.ts';
import { decodeFields, encodeFields, sameBytes } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { openUnder, sealUnder } from './objects.ts';
import type { Holder, RecipientName } from './recipients.ts';
import type { Sodium } from './sodium.ts';

/** What is stored of a code. There is no hash of the secret: opening `box` is the only verifier. */
export type CodeRecord = {
	name: RecipientName;
	salt: Uint8Array;
	publicKey: Uint8Array;
	box: Uint8Array;
};

/** `pin`: the fingerprint of the roster that the code was born with, which nobody can swap later. */
export type CodeHolder = Holder & { pin: Uint8Array };

const keyBytes = 32;

export async function lockCode(
	sodium: Sodium,
	derive: Derive,
	code: Code,
	{ name, pin }: { name: RecipientName; pin: Uint8Array }
): Promise<CodeRecord> {
	if (pin.length !== keyBytes) throw new VaultFailure('notSealed');
	const { publicKey, privateKey } = sodium.crypto_box_keypair();
	const salt = sodium.randombytes_buf(derivation.saltBytes);
	const key = await derive(code.secret, salt);
	const content = encodeFields([privateKey, pin]);
	try {
		return { name, salt, publicKey, box: sealUnder(sodium, key, dataOf(name, code), content) };
	} finally {
		for (const secret of [key, privateKey, content]) sodium.memzero(secret);
	}
}

/**
 * Without a record (nobody has that locator, or it was revoked) it derives all the same, and fails
 * in the same place with the same reason, so that neither time nor words tell which codes exist.
 *
 * @throws VaultFailure `notOpened`; `keySwapped` where the public key in the database is not its own
 */
export async function openCode(
	sodium: Sodium,
	derive: Derive,
	code: Code,
	found: CodeRecord | undefined
): Promise<CodeHolder> {
	const record = found ?? nobodysRecord;
	const key = await derive(code.secret, record.salt);
	try {
		const content = openUnder(sodium, key, dataOf(record.name, code), record.box);
		return holderOf(sodium, record, content);
	} finally {
		sodium.memzero(key);
	}
}

function holderOf(sodium: Sodium, record: CodeRecord, content: Uint8Array): CodeHolder {
	const [privateKey, pin] = decodeFields(content, 2);
	sodium.memzero(content);
	if (!privateKey || !pin) throw new VaultFailure('malformed');
	const publicKey = orFail('malformed', () => sodium.crypto_scalarmult_base(privateKey));
	if (!sameBytes(publicKey, record.publicKey)) throw new VaultFailure('keySwapped');
	return { name: record.name, publicKey, privateKey, pin };
}

/** As long as a real one, and locked with a key that nobody has drawn. */
const nobodysRecord: CodeRecord = {
	name: 'code/00000000-0000-4000-8000-000000000000',
	salt: new Uint8Array(derivation.saltBytes),
	publicKey: new Uint8Array(keyBytes),
	box: Uint8Array.of(1, ...new Uint8Array(24 + 2 * (4 + keyBytes) + 16))
};

const dataOf = (name: RecipientName, { locator }: Code): Uint8Array =>
	encodeFields(['code/1', name, locator]);
