import { VaultFailure } from './failure.ts';
import type { Sodium } from './sodium.ts';

/** Short texts are told apart by 512 bytes only: "yes" is as long as an address. */
const shortStep = 512;
const shortBelow = 4096;

/** Of this much, lengths can be computed with 32 bits. Files are far smaller (`mostFileBytes`). */
const mostBytes = 2 ** 31 - 1;

/** The length something of `length` bytes has once it is padded; at least one byte more. */
export function paddedLength(length: number, of: 'text' | 'file'): number {
	if (!Number.isSafeInteger(length) || length < 0 || length >= mostBytes)
		throw new VaultFailure('tooLong');
	const marked = length + 1;
	if (of === 'text' && length < shortBelow) return Math.ceil(marked / shortStep) * shortStep;
	return padme(marked);
}

/** ISO/IEC 7816-4: one byte 0x80, then zeros. */
export const pad = (sodium: Sodium, bytes: Uint8Array, of: 'text' | 'file'): Uint8Array =>
	sodium.pad(bytes, paddedLength(bytes.length, of));

export function unpad(sodium: Sodium, bytes: Uint8Array): Uint8Array {
	if (bytes.length === 0) throw new VaultFailure('malformed');
	try {
		return sodium.unpad(bytes, bytes.length);
	} catch {
		throw new VaultFailure('malformed');
	}
}

/**
 * The next length of which only the first log₂ log₂ bits differ from zero: at most 12 % more, and of
 * a length only as much is seen as of a floating point number.
 *
 * @see Nikitin et al., Reducing Metadata Leakage from Encrypted Files (PETS 2019), algorithm 1
 */
function padme(length: number): number {
	if (length < 2) return length;
	const exponent = 31 - Math.clz32(length);
	const mantissaBits = 32 - Math.clz32(exponent);
	const step = 2 ** Math.max(0, exponent - mantissaBits);
	return Math.ceil(length / step) * step;
}
