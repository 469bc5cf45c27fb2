import { joinBytes, sameBytes } from './encoding.ts';
import { VaultFailure } from './failure.ts';
import type { Sodium } from './sodium.ts';

/** What a sheet of paper is for: it stands in its key, so that one cannot be taken for another. */
const sheets = { staff: 1, share1: 17, share2: 18, share3: 19 } as const;
export type Sheet = keyof typeof sheets;

export const printedKeyBytes = 32;
const checkBytes = 2;
const wholeBytes = 1 + printedKeyBytes + checkBytes;
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const signCount = (wholeBytes * 8) / 5;
const longestInput = 200;

export const drawPrintedKey = (sodium: Sodium): Uint8Array =>
	sodium.randombytes_buf(printedKeyBytes);

/** Fourteen groups of four letters and digits, without any that look alike. */
export function writtenKey(sodium: Sodium, sheet: Sheet, key: Uint8Array): string {
	if (key.length !== printedKeyBytes) throw new VaultFailure('malformed');
	const content = joinBytes([Uint8Array.of(sheets[sheet]), key]);
	const whole = joinBytes([content, checkOf(sodium, content)]);
	return (signsOf(whole).match(/.{4}/g) ?? []).join('-');
}

/**
 * Takes what people type: small letters, O for 0, I and L for 1, any blanks and dashes.
 *
 * @throws VaultFailure `tooLong`, `wrongLength` or `typo`
 */
export function parsePrintedKey(sodium: Sodium, input: string): { sheet: Sheet; key: Uint8Array } {
	if (input.length > longestInput) throw new VaultFailure('tooLong');
	const typed = input
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	if ([...typed].some((sign) => !signs.includes(sign))) throw new VaultFailure('typo');
	if (typed.length !== signCount) throw new VaultFailure('wrongLength');
	const whole = bytesOf(typed);
	const content = whole.slice(0, -checkBytes);
	if (!sameBytes(whole.slice(-checkBytes), checkOf(sodium, content)))
		throw new VaultFailure('typo');
	return { sheet: sheetOf(content[0]), key: content.slice(1) };
}

function sheetOf(number: number | undefined): Sheet {
	if (number === sheets.staff) return 'staff';
	if (number === sheets.share1) return 'share1';
	if (number === sheets.share2) return 'share2';
	if (number === sheets.share3) return 'share3';
	throw new VaultFailure('typo');
}

const checkOf = (sodium: Sodium, content: Uint8Array): Uint8Array =>
	sodium.crypto_generichash(16, content, 'printed/1 checksum').slice(0, checkBytes);

function signsOf(whole: Uint8Array): string {
	const bits = [...whole].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{5}/g) ?? []).map((five) => signs[parseInt(five, 2)]).join('');
}

function bytesOf(typed: string): Uint8Array {
	const bits = [...typed].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
	return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
}
