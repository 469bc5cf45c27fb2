import { VaultFailure } from './failure.ts';
import type { Sodium } from './sodium.ts';
import { beginnings, endings } from './staff-key-words.ts';

/** Five words of 13 bits: with Argon2id before each guess, out of reach for whoever has the database. */
const wordCount = 5;

/** Each word takes some twelve letters; what is much longer was not typed. */
const longestInput = 400;

/** Drawn by the page and never chosen: "Nebelkanne Salattisch …". */
export function drawStaffKey(sodium: Sodium): string[] {
	const draw = (from: readonly string[]) => from[sodium.randombytes_uniform(from.length)] ?? '';
	return Array.from({ length: wordCount }, () => draw(beginnings) + draw(endings));
}

/**
 * The one spelling from which the key is derived, whatever was typed between and around the letters.
 *
 * @throws VaultFailure `tooLong`; `unknownWord` where it is not five words of the lists
 */
export function parseStaffKey(input: string): string {
	if (input.length > longestInput) throw new VaultFailure('tooLong');
	let rest = folded(input);
	const found: string[] = [];
	while (found.length < wordCount) {
		const next = takeWord(rest);
		if (!next) throw new VaultFailure('unknownWord');
		found.push(next);
		rest = rest.slice(next.length);
	}
	if (rest) throw new VaultFailure('unknownWord');
	return found.join(' ');
}

/**
 * A word as it is compared: letters only, small, ä like ae like a, ß like ss. A telephone that
 * writes "Störche" for "Storchen" is then still wrong, one that writes "Äpfel" is not.
 */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll(/[^a-z]/g, '')
		.replaceAll(/([aou])e/g, '$1');

/** No word is the beginning of another one, so that the first that fits is the only one. */
function takeWord(rest: string): string | undefined {
	for (const beginning of beginnings.map(folded)) {
		if (!rest.startsWith(beginning)) continue;
		const ending = endings.map(folded).find((end) => rest.startsWith(end, beginning.length));
		if (ending) return beginning + ending;
	}
	return undefined;
}
