/** What two proposals say. */
type Words = { title: string; reason: string };

/** From here on two proposals are shown as similar; chosen by the examples in the tests. */
export const similarFrom = 0.4;

/** Words that stand in every proposal and say nothing about it. */
const common = new Set(
	(
		'aber alle allen aller alles auch beim bitte damit dann dass dein denn deren dies diese diesem ' +
		'diesen dieser dieses doch dort durch eine einem einen einer eines einmal etwas euch fuer geben ' +
		'gibt haben hatte hier ihnen ihre ihrem ihren ihrer immer ist jede jeden jeder jetzt kann ' +
		'kein keine koennen mehr muss muessen nach nicht noch oder ohne runde runden runder schon ' +
		'sehr sein seine sich sind sollen sollte sollten thema tisch tisches ueber unser unsere unserem ' +
		'unseren unter viel viele vielen vom von vorschlag wann warum weil welche wenn werden will wird ' +
		'wollen worden wurde wurden zum zur zwischen gefluechtete gefluechteten menschen'
	).split(' ')
);

const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word with its threes of letters. */
type Word = { text: string; threes: string[] };

/** So many words of a text are compared, or a long one would keep everybody waiting. */
const mostWords = 60;

function wordsOf(text: string): Word[] {
	const plain = text
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');
	const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
	return [...new Set(words)]
		.filter((word) => !common.has(word))
		.slice(0, mostWords)
		.map((text) => ({ text, threes: threesOf(text) }));
}

/** Of longer words the beginning. */
const mostLetters = 30;

function threesOf(word: string): string[] {
	const padded = `  ${word.slice(0, mostLetters)} `;
	const all = Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
	return [...new Set(all)];
}

/** @param shared how many threes of letters both have: forgives a typing error and another ending */
function likeness(one: Word, other: Word, shared: number): number {
	if (one.text === other.text) return 1;
	// German glues words together: "Wohnung" is part of "Wohnungssuche".
	const [short, long] =
		one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text];
	if (short.length >= 5 && long.includes(short)) return 0.85;
	const dice = (2 * shared) / (one.threes.length + other.threes.length);
	return dice >= 0.55 ? dice : 0;
}

/** For each three of letters the places of the words that have it. */
function indexOf(words: Word[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	words.forEach(({ threes }, place) => {
		for (const three of threes) {
			const places = index.get(three);
			if (places) places.push(place);
			else index.set(three, [place]);
		}
	});
	return index;
}

/** Only words that share letters are compared: most share none. */
function bestIn(word: Word, others: Word[], index: Map<string, number[]>): number {
	const shared = new Map<number, number>();
	for (const three of word.threes)
		for (const place of index.get(three) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
	let best = 0;
	for (const [place, count] of shared) best = Math.max(best, likeness(word, others[place]!, count));
	return best;
}

function share(words: Word[], others: Word[]): number {
	if (words.length === 0) return 0;
	const index = indexOf(others);
	return words.reduce((sum, word) => sum + bestIn(word, others, index), 0) / words.length;
}

/**
 * How much two proposals seem to want the same: 0 nothing in common, 1 the same words. Titles count
 * most; what one says in its title the other may say in its reason.
 */
export function alikeness(mine: Words, theirs: Words): number {
	const [title, otherTitle] = [wordsOf(mine.title), wordsOf(theirs.title)];
	const [all, otherAll] = [
		wordsOf(`${mine.title} ${mine.reason}`),
		wordsOf(`${theirs.title} ${theirs.reason}`)
	];
	const titles = (share(title, otherTitle) + share(otherTitle, title)) / 2;
	const crossed = Math.max(share(title, otherAll), share(otherTitle, all));
	const whole = Math.min(share(all, otherAll), share(otherAll, all));
	return Math.max(titles, 0.6 * crossed + 0.4 * titles, whole);
}
