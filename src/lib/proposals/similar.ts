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

function wordsOf(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');
	const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
	return [...new Set(words)].filter((word) => !common.has(word)).slice(0, 120);
}

function trigramsOf(word: string): Set<string> {
	const padded = `  ${word} `;
	return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** How many threes of letters two words share: forgives a typing error and another ending. */
function likeness(one: string, other: string): number {
	if (one === other) return 1;
	// German glues words together: "Wohnung" is part of "Wohnungssuche".
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= 5 && long.includes(short)) return 0.85;
	const [here, there] = [trigramsOf(one), trigramsOf(other)];
	const shared = [...here].filter((three) => there.has(three)).length;
	const dice = (2 * shared) / (here.size + there.size);
	return dice >= 0.55 ? dice : 0;
}

const bestIn = (word: string, others: string[]): number =>
	Math.max(0, ...others.map((other) => likeness(word, other)));

const share = (words: string[], others: string[]): number =>
	words.length === 0
		? 0
		: words.reduce((sum, word) => sum + bestIn(word, others), 0) / words.length;

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
