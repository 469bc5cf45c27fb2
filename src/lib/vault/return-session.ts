import type { CodeHolder } from './codes.ts';
import { decodeFields, encodeFields } from './encoding.ts';
import { orFail, VaultFailure } from './failure.ts';
import { openUnder, sealUnder } from './objects.ts';
import { isRecipientName, type RecipientName } from './recipients.ts';
import type { Sodium } from './sodium.ts';
import { bytesOfText, textOfBytes } from './text.ts';

/** How long somebody can read without typing their code again; each page they open begins anew. */
export const returnMinutes = 15;
/** Who is still writing looks for papers, or asks somebody. */
export const draftMinutes = 120;

/** `id` finds the row and opens nothing; the key of `box` is computed from the cookie only. */
export type ReturnRecord = { id: string; name: RecipientName; expiresAt: Date; box: Uint8Array };

const cookieBytes = 32;

/** @returns the cookie, which is shown to nobody but its browser, and the row for the database */
export function startReturn(
	sodium: Sodium,
	holder: CodeHolder,
	now: Date,
	minutes: number = returnMinutes
): { cookie: string; record: ReturnRecord } {
	const token = sodium.randombytes_buf(cookieBytes);
	const cookie = sodium.to_base64(token, sodium.base64_variants.URLSAFE_NO_PADDING);
	sodium.memzero(token);
	return { cookie, record: renewReturn(sodium, cookie, holder, now, minutes) };
}

/** The row of the same cookie with a later end. The end is sealed in: nobody can move it but this. */
export function renewReturn(
	sodium: Sodium,
	cookie: string,
	holder: CodeHolder,
	now: Date,
	minutes: number = returnMinutes
): ReturnRecord {
	const { name, publicKey, privateKey, pin } = holder;
	const expiresAt = new Date(now.getTime() + minutes * 60_000);
	const key = keyOf(sodium, tokenOf(sodium, cookie));
	const content = encodeFields([publicKey, privateKey, pin]);
	const box = sealUnder(sodium, key, dataOf(name, expiresAt), content);
	for (const secret of [key, content]) sodium.memzero(secret);
	return { id: returnId(sodium, cookie), name, expiresAt, box };
}

/** The code as it was written down: it lies beside a session so that it can be shown once more. */
export function sealWrittenCode(
	sodium: Sodium,
	cookie: string,
	name: RecipientName,
	written: string
): Uint8Array {
	const key = keyOf(sodium, tokenOf(sodium, cookie));
	try {
		return sealUnder(sodium, key, encodeFields(['return-code/1', name]), bytesOfText(written));
	} finally {
		sodium.memzero(key);
	}
}

/** @throws VaultFailure `notOpened` for another cookie, or the code of another session */
export function openWrittenCode(
	sodium: Sodium,
	cookie: string,
	name: RecipientName,
	sealed: Uint8Array
): string {
	const key = keyOf(sodium, tokenOf(sodium, cookie));
	try {
		return textOfBytes(openUnder(sodium, key, encodeFields(['return-code/1', name]), sealed));
	} finally {
		sodium.memzero(key);
	}
}

/** Where the row of a cookie is found. @throws VaultFailure `malformed` */
export const returnId = (sodium: Sodium, cookie: string): string =>
	sodium.to_hex(sodium.crypto_hash_sha256(tokenOf(sodium, cookie)));

/** @throws VaultFailure `expired`, or `notOpened` where cookie and row do not belong together */
export function continueReturn(
	sodium: Sodium,
	cookie: string,
	record: ReturnRecord,
	now: Date
): CodeHolder {
	if (now >= record.expiresAt) throw new VaultFailure('expired');
	const key = keyOf(sodium, tokenOf(sodium, cookie));
	const { name, expiresAt } = record;
	const content = openUnder(sodium, key, dataOf(name, expiresAt), record.box);
	sodium.memzero(key);
	const [publicKey, privateKey, pin] = decodeFields(content, 3);
	sodium.memzero(content);
	if (!publicKey || !privateKey || !pin || !isRecipientName(name))
		throw new VaultFailure('malformed');
	return { name, publicKey, privateKey, pin };
}

function tokenOf(sodium: Sodium, cookie: string): Uint8Array {
	const token = orFail('malformed', () =>
		sodium.from_base64(cookie.slice(0, 64), sodium.base64_variants.URLSAFE_NO_PADDING)
	);
	if (token.length !== cookieBytes) throw new VaultFailure('malformed');
	return token;
}

const keyOf = (sodium: Sodium, token: Uint8Array): Uint8Array =>
	sodium.crypto_generichash(cookieBytes, 'return/1', token);

const dataOf = (name: RecipientName, expiresAt: Date): Uint8Array =>
	encodeFields(['return/1', name, expiresAt.getTime()]);
