import { VaultFailure } from './failure.ts';
import type { Sodium } from './sodium.ts';

/** `locator` finds the record, `secret` opens it. */
export type Code = { locator: string; secret: string };

const digits = { locator: 6, secret: 16, check: 2, group: 4 } as const;
const allDigits = digits.locator + digits.secret + digits.check;

/** Twice the code with generous blanks. What is longer is not looked at: it may be megabytes. */
const longestInput = 64;

/** The zeros of the digits that people in Germany may write with; nine more follow each. */
const zeros = [
	0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xf20, 0x1040, 0x17e0,
	0xff10, 0x1e950
];

/** Blanks, dashes, dots, and the invisible signs that come along when Arabic is copied. */
const between = /[\s\p{Pd}\p{Cf}.·\u2212\u0640_/]/u;

export function drawCode(sodium: Sodium): Code {
	return {
		locator: drawDigits(sodium, digits.locator),
		secret: drawDigits(sodium, digits.secret)
	};
}

/** Six groups of four, as they are shown, printed and read out. */
export function writtenCode({ locator, secret }: Code): string {
	const all = locator + secret + checkDigits(locator + secret);
	return (all.match(/.{4}/g) ?? []).join(' ');
}

/** @throws VaultFailure `tooLong`, `wrongLength` or `typo`; none of it has cost anything */
export function parseCode(input: string): Code {
	if (input.length > longestInput) throw new VaultFailure('tooLong');
	const typed = [...input].filter((sign) => !between.test(sign)).map(digitOf);
	if (typed.includes(undefined)) throw new VaultFailure('typo');
	if (typed.length !== allDigits) throw new VaultFailure('wrongLength');
	const all = typed.join('');
	if (remainder97(all) !== 1) throw new VaultFailure('typo');
	const secretAt = digits.locator;
	const checkAt = allDigits - digits.check;
	return { locator: all.slice(0, secretAt), secret: all.slice(secretAt, checkAt) };
}

/** Digits of any script as ours; everything else falls away. */
export const plainDigits = (input: string): string =>
	[...input.slice(0, longestInput)].map((sign) => digitOf(sign) ?? '').join('');

/** ISO 7064, MOD 97-10: finds every wrong digit and every swap of two, and 97 % of all else. */
export const checkDigits = (payload: string): string =>
	String(98 - remainder97(`${payload}00`)).padStart(digits.check, '0');

function remainder97(number: string): number {
	let rest = 0;
	for (const digit of number) rest = (rest * 10 + Number(digit)) % 97;
	return rest;
}

function digitOf(sign: string): number | undefined {
	const point = sign.codePointAt(0) ?? 0;
	const zero = zeros.find((zero) => point >= zero && point < zero + 10);
	return zero === undefined ? undefined : point - zero;
}

const drawDigits = (sodium: Sodium, count: number): string =>
	Array.from({ length: count }, () => sodium.randombytes_uniform(10)).join('');
