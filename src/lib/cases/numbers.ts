/**
 * Numbers of cases: 482-173-905. They tell neither how many cases there are nor when one came, and
 * open nothing. Eight random digits and a check digit after H. M. Damm ("Total anti-symmetrische
 * Quasigruppen", 2004): it finds every wrong digit and every swap of two neighbours, and with it the
 * German "dreiundzwanzig" that somebody writes down as 32.
 */
const digits = { random: 8, group: 3 } as const;

const damm = [
	'0317598642',
	'7092154863',
	'4206871359',
	'1750983426',
	'6123045978',
	'3674209581',
	'5869720134',
	'8945362017',
	'9438617205',
	'2581436790'
] as const;

/** The store refuses one that is taken already; then another is drawn. */
export function drawCaseNumber(): string {
	const random = Array.from({ length: digits.random }, drawDigit).join('');
	return random + checkDigit(random);
}

/** 482-173-905, as it is shown, printed and read out. */
export const writtenCaseNumber = (number: string): string =>
	(number.match(new RegExp(`.{${digits.group}}`, 'g')) ?? []).join('-');

/** As somebody typed it, with any blanks and dashes. @returns undefined if it is none or has a slip */
export function parseCaseNumber(typed: string): string | undefined {
	const number = typed.slice(0, 40).replace(/[\s\p{Pd}\p{Cf}./]/gu, '');
	const whole = /^\d{9}$/.test(number);
	return whole && checkDigit(number) === '0' ? number : undefined;
}

const checkDigit = (number: string): string =>
	[...number].reduce((interim, digit) => damm[Number(interim)]![Number(digit)]!, '0');

/** Bytes above are drawn again: each digit is equally likely. */
const fairBelow = 250;

function drawDigit(): number {
	const [byte = fairBelow] = crypto.getRandomValues(new Uint8Array(1));
	return byte < fairBelow ? byte % 10 : drawDigit();
}
