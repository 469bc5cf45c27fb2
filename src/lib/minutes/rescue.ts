import * as Y from 'yjs';
import type { MessageKey } from '../i18n/text.ts';
import type { MovedLetters } from './moved.ts';
import { redactionMark } from './redaction-mark.ts';
import { unsavedTexts } from './saving.ts';
import { isText, textAfter, type TextItem } from './text-items.ts';

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

/**
 * Only the letters this person typed and that are stored nowhere, without the paragraph around them:
 * it may hold words that were taken out for good.
 */
export function unsavedPieces(
	doc: Y.Doc,
	vector: ReadonlyMap<number, number>,
	clients: Iterable<number>,
	moved: MovedLetters
): RescuedText[] {
	const pieces = new Map<Y.AbstractType<unknown>, Map<Y.Item, string>>();
	for (const { item } of unsavedTexts(doc, vector, clients)) {
		const text = item.parent as Y.AbstractType<unknown>;
		const typed = moved.typedIn(item, vector.get(item.id.client) ?? 0);
		pieces.set(text, (pieces.get(text) ?? new Map()).set(item, typed));
	}
	return [...pieces]
		.map(([text, typed]) => ({ itemId: rootOf(doc, text), text: inOrder(text, typed) }))
		.filter(({ text }) => text.trim() !== '');
}

/** What a page knows of the letters its author typed. */
export type OwnLetters = {
	clients: Iterable<number>;
	/** Up to which clock everybody had seen them. */
	seen: ReadonlyMap<number, number> | undefined;
	/** Up to which clock they are on disk. */
	stored: ReadonlyMap<number, number>;
	moved: MovedLetters;
};

/**
 * What this person had typed into a paragraph that somebody else deleted before they saw it. Where
 * words were taken out for good the rest of the paragraph was written anew: then only what was not
 * stored is missing.
 *
 * To be called in `afterTransaction`, while Yjs still holds the deleted text.
 */
export function rescueFrom(transaction: Y.Transaction, own: OwnLetters): Rescue | undefined {
	const clients = new Set(own.clients);
	const lostBy = (lettersOf: (item: TextItem) => string) =>
		textsLostWith(transaction, (item) => (clients.has(item.id.client) ? lettersOf(item) : ''));
	const texts = lostBy((item) => textAfter(item, own.seen?.get(item.id.client) ?? 0));
	if (texts.length === 0) return undefined;
	if (!isRedaction(transaction)) return { reason: 'minutes.rescue.blockGone', texts };
	const typed = lostBy((item) => own.moved.typedIn(item, own.stored.get(item.id.client) ?? 0));
	return typed.length > 0 ? { reason: 'minutes.refused.redacted', texts: typed } : undefined;
}

function isRedaction({ doc, beforeState, afterState }: Y.Transaction): boolean {
	return [...afterState.keys()].some((client) => {
		const from = beforeState.get(client) ?? 0;
		const structs = doc.store.clients.get(client) ?? [];
		return structs.some(
			(struct) =>
				struct.id.clock + struct.length > from &&
				isText(struct) &&
				struct.content.str.includes(redactionMark)
		);
	});
}

/** @param lostOf what of a piece of text its author would miss */
function textsLostWith(
	transaction: Y.Transaction,
	lostOf: (item: TextItem) => string
): RescuedText[] {
	const lost = new Map<Y.AbstractType<unknown>, Map<Y.Item, string>>();
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		if (!isText(struct) || !parentIsGone(struct)) return;
		const text = lostOf(struct);
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
