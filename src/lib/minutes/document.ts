import * as Y from 'yjs';

/*
 * The document as Yjs XML, read and written in the same form as y-prosemirror does, but without it:
 * y-prosemirror deletes what it does not know, even when it only reads.
 */

/** A node as ProseMirror writes it in JSON. */
export type Node = {
	type: string;
	attrs?: Record<string, unknown>;
	content?: Node[];
	text?: string;
	marks?: { type: string; attrs?: Record<string, unknown> }[];
};

type Delta = { insert: unknown; attributes?: Record<string, Record<string, unknown> | null> };

type Part = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** The blocks of an item (or some of them), in order. */
export function readBlocks(fragment: Y.XmlFragment | readonly Part[]): Node[] {
	const parts = fragment instanceof Y.XmlFragment ? fragment.toArray() : fragment;
	return parts.flatMap(readNode);
}

function readNode(part: Part): Node[] {
	if (part instanceof Y.XmlText) return readText(part);
	if (!(part instanceof Y.XmlElement)) return [];
	const attrs = part.getAttributes() as Record<string, unknown>;
	const content = part.toArray().flatMap((child) => readNode(child as Y.XmlElement | Y.XmlText));
	return [
		{
			type: part.nodeName,
			...(Object.keys(attrs).length > 0 ? { attrs } : {}),
			...(content.length > 0 ? { content } : {})
		}
	];
}

function readText(text: Y.XmlText): Node[] {
	return (text.toDelta() as Delta[]).flatMap(({ insert, attributes }) => {
		if (typeof insert !== 'string' || insert === '') return [];
		const marks = Object.entries(attributes ?? {}).flatMap(([type, attrs]) => {
			if (attrs === null) return [];
			return [{ type, ...(Object.keys(attrs).length > 0 ? { attrs } : {}) }];
		});
		// PostgreSQL takes neither half a surrogate pair nor NUL (which the shadow refuses).
		const text = insert.toWellFormed();
		return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
	});
}

/** Puts blocks into an item, at its end if nothing else is said. */
export function writeBlocks(
	fragment: Y.XmlFragment,
	blocks: readonly Node[],
	index = fragment.length
): void {
	fragment.insert(index, blocks.map(elementOf));
}

function elementOf(node: Node): Y.XmlElement {
	const element = new Y.XmlElement(node.type);
	for (const [name, value] of Object.entries(node.attrs ?? {})) {
		if (value !== null) element.setAttribute(name, value as string);
	}
	element.insert(0, partsOf(node.content ?? []));
	return element;
}

function partsOf(content: readonly Node[]): (Y.XmlElement | Y.XmlText)[] {
	return content.flatMap((child, index): (Y.XmlElement | Y.XmlText)[] => {
		if (child.type !== 'text') return [elementOf(child)];
		// Neighbouring texts with different marks are one Y.XmlText.
		return content[index - 1]?.type === 'text' ? [] : [textOf(content.slice(index))];
	});
}

/** Puts other content into a block that stays the same block. */
export function refill(element: Y.XmlElement, content: readonly Node[]): void {
	element.delete(0, element.length);
	element.insert(0, partsOf(content));
}

function textOf(nodes: readonly Node[]): Y.XmlText {
	const end = nodes.findIndex(({ type }) => type !== 'text');
	const text = new Y.XmlText();
	text.applyDelta(
		nodes.slice(0, end === -1 ? nodes.length : end).map(({ text, marks }) => ({
			insert: text ?? '',
			attributes: Object.fromEntries((marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]))
		}))
	);
	return text;
}

// Marks that turn the reading direction around: in lists, a text must not reach beyond itself.
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;

/** The words of a block: lines for breaks and inner blocks, without characters that turn around. */
export function plainText(node: Node): string {
	return wordsOf(node).replaceAll(turning, '').trim();
}

function wordsOf(node: Node): string {
	if (node.type === 'text') return node.text ?? '';
	if (node.type === 'hardBreak') return '\n';
	const label = node.attrs?.['label'];
	if (typeof label === 'string') return label;
	const inner = (node.content ?? []).map((child) => wordsOf(child) + (child.content ? '\n' : ''));
	return inner.join('');
}
