import type { ExclusionGround } from '../cases/cases.ts';
import type { Answers } from './intake.ts';

/** Somebody of the office, and what ties them to organisations and places. */
export type Colleague = { staffId: string; name: string; ties: readonly string[] };

type Exclusion = {
	staffId: string;
	ground: Extract<ExclusionGround, 'complainant' | 'standing'>;
};

/** Shorter last names stand inside too many other words. */
const shortestLastName = 4;

/**
 * For whom of the office a case must not exist, judged before any key is wrapped: whom the complainant
 * names as not to know, and whoever is tied to what it is about. Too many rather than too few: one who
 * is excluded by mistake misses a case, one who is not reads what must stay hidden from them.
 */
export function exclusionsOf(answers: Answers, colleagues: readonly Colleague[]): Exclusion[] {
	const { story, place, involved, notTo, aboutOffice } = answers;
	const about = [place, involved, story, notTo].join('\n');
	const named = aboutOffice ? [notTo, involved].join('\n') : notTo;
	return colleagues.flatMap(({ staffId, name, ties }): Exclusion[] => {
		if (names(named, name) || names(named, lastNameOf(name))) {
			return [{ staffId, ground: 'complainant' }];
		}
		return ties.some((tie) => names(about, tie)) ? [{ staffId, ground: 'standing' }] : [];
	});
}

/**
 * Whether a text says a name as whole words, however it is spaced, hyphenated, capitalised or accented:
 * Müller is Mueller and Muller. Another script is not compared: romanised names are written in so many
 * ways that what finds them finds others, too; whoever opens the case declares before they see it.
 */
function names(text: string, name: string): boolean {
	const wanted = wordsOf(name);
	return wanted !== '' && ` ${wordsOf(text)} `.includes(` ${wanted} `);
}

function lastNameOf(name: string): string {
	const last = wordsOf(name).split(' ').at(-1) ?? '';
	return last.length < shortestLastName ? '' : last;
}

/** What no decomposition takes apart. */
const plainLetters: Record<string, string> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

const wordsOf = (text: string): string =>
	text
		.normalize('NFKD')
		.toLocaleLowerCase('de')
		.replace(/\p{M}/gu, '')
		.replace(/[ßıłøđ]/g, (letter) => plainLetters[letter]!)
		.replace(/([aou])e/g, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
