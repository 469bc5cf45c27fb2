import type { Node } from './document.ts';

/** Words that must go, and what stands in their place. */
export type Secret = { pattern: RegExp; mark: string };

/** Signs that nobody sees: between letters they would hide a word from whoever looks for it. */
const unseen = String.raw`\p{Cf}*`;

/**
 * The same words, whatever their case, however their letters were typed, however wide the spaces.
 *
 * @param phrases none of them empty
 */
export function secretOf(phrases: readonly string[], mark: string): Secret {
	const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
	return { pattern: new RegExp(longestFirst.map(patternOf).join('|'), 'giu'), mark };
}

function patternOf(phrase: string): string {
	const words = phrase
		.normalize('NFC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim()
		.split(/\s+/);
	return words.map((word) => [...word].map(escaped).join(unseen)).join(String.raw`[\s\p{Cf}]+`);
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');

/** The very same text where they do not stand in it. */
export function concealIn(text: string, { pattern, mark }: Secret): string {
	const whole = text.normalize('NFC');
	const said = whole.replaceAll(pattern, () => mark);
	return said === whole ? text : said;
}

/** How often the words stand there. */
export const occurrences = (text: string, { pattern }: Secret): number =>
	[...text.normalize('NFC').matchAll(pattern)].length;

/** The same block without the words; undefined if they do not stand in it. */
export function concealBlock(node: Node, secret: Secret): Node | undefined {
	const label = node.attrs?.['label'];
	if (typeof label === 'string' && occurrences(label, secret) > 0)
		return { ...node, attrs: { ...node.attrs, label: concealIn(label, secret).slice(0, 200) } };
	const content = node.content ?? [];
	if (content.some(isInline)) {
		const inline = concealInline(content, secret);
		return inline && { ...node, content: inline };
	}
	const inner = content.map((child) => concealBlock(child, secret));
	if (inner.every((child) => child === undefined)) return undefined;
	return { ...node, content: content.map((child, index) => inner[index] ?? child) };
}

const isInline = ({ type }: Node): boolean =>
	type === 'text' || type === 'hardBreak' || type === 'mention';

const wordsOf = (node: Node): string => {
	if (node.type === 'hardBreak') return '\n';
	return (node.type === 'text' ? (node.text ?? '') : String(node.attrs?.['label'] ?? '')).normalize(
		'NFC'
	);
};

/** Words may go over from bold to plain, or over a line break: looked for in the text as a whole. */
function concealInline(nodes: readonly Node[], { pattern, mark }: Secret): Node[] | undefined {
	const whole = nodes.map(wordsOf).join('');
	const ranges = [...whole.matchAll(pattern)].map(({ index, 0: found }) => {
		return { from: index, to: index + found.length };
	});
	if (ranges.length === 0) return undefined;
	const kept: Node[] = [];
	let at = 0;
	for (const node of nodes) {
		const words = wordsOf(node);
		kept.push(...withoutRanges(node, { words, at }, { ranges, mark }));
		at += words.length;
	}
	return kept;
}

type Range = { from: number; to: number };

function withoutRanges(
	node: Node,
	{ words, at }: { words: string; at: number },
	{ ranges, mark }: { ranges: readonly Range[]; mark: string }
): Node[] {
	const end = at + words.length;
	const touching = ranges.filter(({ from, to }) => from < end && to > at);
	if (touching.length === 0) return [node];
	const parts: Node[] = [];
	const keep = (from: number, to: number) => {
		// A line break or a mention goes as a whole.
		if (node.type === 'text' && to > from)
			parts.push({ ...node, text: words.slice(from - at, to - at) });
	};
	let next = at;
	for (const { from, to } of touching) {
		keep(next, Math.max(from, at));
		// Where the words begin stands the mark, once.
		if (from >= at) parts.push({ type: 'text', text: mark });
		next = Math.min(to, end);
	}
	keep(next, end);
	return parts;
}
