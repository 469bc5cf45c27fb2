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
 * The one spelling from which the key is derived. Five words of the lists, whatever was typed between
 * and around the letters; anything else as it was typed, but for size and blanks: a key that somebody
 * else handed over need not be made of our words.
 *
 * @throws VaultFailure `tooLong`; `unknownWord` where nothing was typed
 */
export function parseStaffKey(input: string): string {
	if (input.length > longestInput) throw new VaultFailure('tooLong');
	const listed = wordsIn(folded(input));
	if (listed?.length === wordCount) return listed.join(' ');
	const typed = input.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
	if (!typed) throw new VaultFailure('unknownWord');
	return typed;
}

/** What the page points at before it tries: words as typed that no key of ours is made of. */
export function unlistedWords(input: string): string[] {
	const typed = input.slice(0, longestInput);
	if (wordsIn(folded(typed))?.length) return [];
	const words = typed.split(/[\s,.;]+/).filter((word) => /\p{L}/u.test(word));
	return words.filter((word) => !wordsIn(folded(word))?.length);
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

/** The words of the lists of which this is made, or undefined where something is left over. */
function wordsIn(letters: string): string[] | undefined {
	const found: string[] = [];
	for (let rest = letters; rest; rest = rest.slice(found.at(-1)?.length)) {
		const next = takeWord(rest);
		if (!next) return undefined;
		found.push(next);
	}
	return found;
}

/** No word is the beginning of another one, so that the first that fits is the only one. */
function takeWord(rest: string): string | undefined {
	for (const beginning of beginnings.map(folded)) {
		if (!rest.startsWith(beginning)) continue;
		const ending = endings.map(folded).find((end) => rest.startsWith(end, beginning.length));
		if (ending) return beginning + ending;
	}
	return undefined;
}
