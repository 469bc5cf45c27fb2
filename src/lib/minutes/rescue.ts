import * as Y from 'yjs';
import type { MessageKey } from '../i18n/text.ts';
import { isText, textAfter, unsavedTexts } from './saving.ts';

/** Text that did not make it into the minutes and goes back to its author. */
export type RescuedText = { itemId: string; text: string };
export type Rescue = { reason: MessageKey; texts: RescuedText[] };

/** For what a storage gives back: anybody could have written there. */
export function isRescue(value: unknown): value is Rescue {
	if (typeof value !== 'object' || value === null) return false;
	const { reason, texts } = value as Partial<Record<keyof Rescue, unknown>>;
	if (typeof reason !== 'string' || !/^minutes\.(closed|refused|rescue)\.\w+$/.test(reason))
		return false;
	return Array.isArray(texts) && texts.every(isRescuedText);
}

function isRescuedText(value: unknown): value is RescuedText {
	if (typeof value !== 'object' || value === null) return false;
	const { itemId, text } = value as Partial<Record<keyof RescuedText, unknown>>;
	return typeof itemId === 'string' && typeof text === 'string';
}

/**
 * The paragraphs in which this person wrote something that is not stored, whole: a few letters
 * without their sentence would help nobody.
 */
export function unsavedParagraphs(
	doc: Y.Doc,
	vector: ReadonlyMap<number, number>,
	clients: Iterable<number>
): RescuedText[] {
	const paragraphs = new Set<Y.AbstractType<unknown>>();
	for (const { item } of unsavedTexts(doc, vector, clients)) paragraphs.add(blockOf(item));
	return [...paragraphs]
		.map((block) => ({ itemId: rootOf(doc, block), text: textOf(block) }))
		.filter(({ text }) => text.trim() !== '');
}

/** A run of letters that stood in the document before is no text of one's own from this length on. */
const foreignFrom = { anywhere: 8, deleted: 3 } as const;

/**
 * Only the pieces this person wrote and that are stored nowhere, without the paragraph around them:
 * it may hold words that were taken out for good. Whoever splits a paragraph writes its second half
 * anew, and may write on in it; what the document knew before is no text of theirs.
 */
export function unsavedPieces(
	doc: Y.Doc,
	vector: ReadonlyMap<number, number>,
	clients: Iterable<number>
): RescuedText[] {
	const known = knownTexts(doc, vector);
	const pieces = new Map<Y.AbstractType<unknown>, string>();
	// They come newest first.
	for (const { item, text } of unsavedTexts(doc, vector, clients)) {
		const block = blockOf(item);
		pieces.set(block, withoutKnown(text, known) + (pieces.get(block) ?? ''));
	}
	return [...pieces]
		.map(([block, text]) => ({ itemId: rootOf(doc, block), text }))
		.filter(({ text }) => text.trim() !== '');
}

type Known = { all: string; deleted: string[] };

function knownTexts(doc: Y.Doc, vector: ReadonlyMap<number, number>): Known {
	const all: string[] = [];
	const deleted: string[] = [];
	for (const [client, structs] of doc.store.clients) {
		const stored = vector.get(client) ?? 0;
		for (const struct of structs) {
			if (!isText(struct) || struct.id.clock >= stored) continue;
			// One's own saved letters and those that follow them may be one piece.
			const text = struct.content.str.slice(0, stored - struct.id.clock);
			(struct.deleted ? deleted : all).push(text);
		}
	}
	return { all: [...all, ...deleted].join('\n'), deleted };
}

function withoutKnown(text: string, { all, deleted }: Known): string {
	const moved = deleted.filter((old) => old.trim().length >= foreignFrom.deleted);
	let own = moved.reduce((left, old) => left.replaceAll(old, ''), text);
	for (let at = 0; at + foreignFrom.anywhere <= own.length;) {
		let length = foreignFrom.anywhere;
		if (!all.includes(own.slice(at, at + length))) at += 1;
		else {
			while (at + length < own.length && all.includes(own.slice(at, at + length + 1))) length += 1;
			own = own.slice(0, at) + own.slice(at + length);
		}
	}
	return all.includes(own.trim()) ? '' : own;
}

/**
 * What this person had typed into a paragraph that somebody else deleted before they saw it.
 * To be called in `afterTransaction`, while Yjs still holds the deleted text.
 *
 * @param safeUntil for an author's client id the clock up to which everybody had seen the text
 */
export function textsLostWith(
	transaction: Y.Transaction,
	safeUntil: (client: number) => number
): RescuedText[] {
	const lost = new Map<Y.AbstractType<unknown>, Map<Y.Item, string>>();
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		if (!isText(struct) || !parentIsGone(struct)) return;
		const text = textAfter(struct, safeUntil(struct.id.client));
		const parent = struct.parent as Y.AbstractType<unknown>;
		if (text !== '') lost.set(parent, (lost.get(parent) ?? new Map()).set(struct, text));
	});
	return [...lost].map(([parent, texts]) => ({
		itemId: rootOf(transaction.doc, parent),
		text: inOrder(parent, texts)
	}));
}

/** Others can delete single letters only after they saw them; a paragraph goes with all in it. */
const parentIsGone = (item: Y.Item) =>
	item.parent instanceof Y.AbstractType && (item.parent._item?.deleted ?? false);

function inOrder(parent: Y.AbstractType<unknown>, texts: ReadonlyMap<Y.Item, string>): string {
	let text = '';
	for (let item = parent._start; item; item = item.right) text += texts.get(item) ?? '';
	return text;
}

/** The block around a piece of text: paragraph, heading, decision … */
function blockOf(item: Y.Item): Y.AbstractType<unknown> {
	const text = item.parent as Y.AbstractType<unknown>;
	const block = text._item?.parent;
	return block instanceof Y.AbstractType ? block : text;
}

function rootOf(doc: Y.Doc, type: Y.AbstractType<unknown>): string {
	let root = type;
	while (root._item?.parent instanceof Y.AbstractType) root = root._item.parent;
	return [...doc.share].find(([, shared]) => shared === root)?.[0] ?? '';
}

function textOf(type: unknown): string {
	if (type instanceof Y.XmlText) {
		const pieces = type.toDelta() as { insert: unknown }[];
		return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
	}
	if (type instanceof Y.XmlElement && type.nodeName === 'hardBreak') return '\n';
	return type instanceof Y.XmlFragment ? type.toArray().map(textOf).join('') : '';
}

/** One text for the download: a title per agenda item, a blank line between paragraphs. */
export function asMarkdown(texts: RescuedText[], titleOf: (itemId: string) => string): string {
	const byItem = Map.groupBy(texts, ({ itemId }) => itemId);
	return [...byItem]
		.map(([itemId, its]) => [`## ${titleOf(itemId)}`, ...its.map(({ text }) => text)].join('\n\n'))
		.join('\n\n')
		.concat('\n');
}
