import type { Node } from './document.ts';

/*
 * A block of the minutes as a plain field shows it. Safe for the browser.
 */

/** A decision stands as it was decided, a position as its seat wrote it; a file is no text. */
const fixed = new Set(['decision', 'position', 'attachment']);
export const isCorrectable = ({ type }: Pick<Node, 'type'>): boolean => !fixed.has(type);

/** Lists and quotes: blocks of blocks. */
export const containers: ReadonlySet<string> = new Set([
	'bulletList',
	'orderedList',
	'listItem',
	'quote'
]);

/** The words of a block as a field shows them: a line per paragraph and per break. */
export function fieldText(node: Node): string {
	const inner = (node.content ?? []).map(containers.has(node.type) ? fieldText : wordsOf);
	return inner.join(containers.has(node.type) ? '\n' : '');
}

const wordsOf = ({ type, text, attrs }: Node): string => {
	if (type === 'hardBreak') return '\n';
	const label = attrs?.['label'];
	return text ?? (typeof label === 'string' ? label : '');
};
