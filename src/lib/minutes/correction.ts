import * as Y from 'yjs';
import { readBlocks, refill, type Node } from './document.ts';
import { containers, fieldText } from './field-text.ts';

/*
 * A block whose words are changed in a plain field. What stays the same stays untouched: it keeps its
 * marks and its authors, and what somebody typed into it meanwhile still finds its place.
 */

/** Gives a block of the document these words. */
export function correctElement(element: Y.XmlElement, text: string): void {
	if (!containers.has(element.nodeName)) return correctLine(element, text);
	const known = linesIn(element);
	const lines = text.split('\n');
	if (lines.length === known.length) {
		for (const [index, line] of known.entries()) correctLine(line, lines[index] ?? '');
	} else refill(element, contentOf(element.nodeName, lines));
}

/** The paragraphs in a list or quote, in order. */
function linesIn(element: Y.XmlElement): Y.XmlElement[] {
	const inner = element.toArray().filter((part) => part instanceof Y.XmlElement);
	return inner.flatMap((part) => (containers.has(part.nodeName) ? linesIn(part) : [part]));
}

/** Another number of lines: each becomes a point or a paragraph of its own. */
function contentOf(kind: string, lines: string[]): Node[] {
	const paragraphs = lines
		.filter((line) => line.trim() !== '')
		.map((text): Node => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
	if (kind === 'quote') return paragraphs;
	return paragraphs.map((paragraph) => ({ type: 'listItem', content: [paragraph] }));
}

function correctLine(line: Y.XmlElement, text: string): void {
	const [first, ...others] = line.toArray();
	if (first instanceof Y.XmlText && others.length === 0 && !text.includes('\n')) {
		return correctText(first, text);
	}
	const [node] = readBlocks([line]);
	if (node && fieldText(node) === text) return;
	const lines = text.split('\n').map((words): Node[] => {
		return words === '' ? [] : [{ type: 'text', text: words }];
	});
	refill(
		line,
		lines.flatMap((words, index) => (index === 0 ? words : [{ type: 'hardBreak' }, ...words]))
	);
}

/** Only what lies between the same beginning and the same end is new. */
function correctText(there: Y.XmlText, text: string): void {
	const before = [...plain(there)];
	const wanted = [...text];
	const shorter = Math.min(before.length, wanted.length);
	let start = 0;
	while (start < shorter && before[start] === wanted[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === wanted.at(-1 - end)) end += 1;
	const place = before.slice(0, start).join('').length;
	const removed = before.slice(start, before.length - end).join('');
	const added = wanted.slice(start, wanted.length - end).join('');
	if (removed !== '') there.delete(place, removed.length);
	if (added !== '') there.insert(place, added);
}

function plain(text: Y.XmlText): string {
	const pieces: { insert?: unknown }[] = text.toDelta();
	return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}
