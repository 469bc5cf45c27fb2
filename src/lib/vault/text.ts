import { VaultFailure } from './failure.ts';

/** What may be typed into one field, in bytes: more is a file. */
export const longestText = 256 * 1024;

/**
 * At the edge, where text comes in: NUL, which PostgreSQL and C do not keep, goes; half a character,
 * which UTF-8 cannot hold, becomes �; the line breaks of forms become those of everybody.
 */
export const cleanText = (text: string): string =>
	text.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed();

/** @throws VaultFailure `uncleanText` or `tooLong`: what is sealed is exactly what was given */
export function bytesOfText(text: string): Uint8Array {
	if (text.includes('\0') || !text.isWellFormed()) throw new VaultFailure('uncleanText');
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > longestText) throw new VaultFailure('tooLong');
	return bytes;
}

/** @throws VaultFailure `malformed` if the bytes are no UTF-8 */
export function textOfBytes(bytes: Uint8Array): string {
	try {
		// Without `ignoreBOM` a first character U+FEFF would silently be lost.
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new VaultFailure('malformed');
	}
}
