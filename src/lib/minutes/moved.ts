import * as Y from 'yjs';
import { isText, type TextItem } from './text-items.ts';

/** So many letters of one client from this clock on. */
export type Run = { client: number; clock: number; length: number };

/** Letters that stood there before: stored ones, or copies of such. */
type IsKnown = (client: number, clock: number) => boolean;

type Source = { parent: unknown; text: string; known: boolean[] };

/** Of one insertion: so much that is in the document already was not typed but pasted. */
const pastedFrom = 16;

/**
 * Which letters under a person's own client ids were moved and not typed. Whoever presses Enter in
 * the middle of a paragraph makes their browser write its second half anew, and so do joining,
 * dragging, pasting and undoing. Seen while it happens; afterwards nobody can tell.
 */
export class MovedLetters {
	#runs: Run[] = [];

	get runs(): readonly Run[] {
		return this.#runs;
	}

	/** What an earlier visit to this page saw. */
	remember(runs: Iterable<Run>): void {
		this.#runs.push(...runs);
	}

	has(client: number, clock: number): boolean {
		return this.#runs.some(
			(run) => run.client === client && run.clock <= clock && clock < run.clock + run.length
		);
	}

	/** The letters of this piece from a clock on that were typed. */
	typedIn({ id, content }: TextItem, from: number): string {
		const units = content.str.split('');
		const typed = units.filter(
			(_, at) => id.clock + at >= from && !this.has(id.client, id.clock + at)
		);
		return typed.join('');
	}

	/**
	 * To be called in `afterTransaction`, while Yjs still holds what was deleted.
	 *
	 * @param isStored of letters that are nobody's unsaved work
	 * @returns whether anything was moved
	 */
	note(transaction: Y.Transaction, isStored: IsKnown): boolean {
		const known: IsKnown = (client, clock) => isStored(client, clock) || this.has(client, clock);
		const before = this.#runs.length;
		let gone: Source[] | undefined;
		for (const item of insertedBy(transaction)) {
			gone ??= sourcesOf(deletedBy(transaction), known);
			const copied = copiedLetters(item, transaction, { gone, known });
			this.#add(item, copied);
		}
		return this.#runs.length > before;
	}

	#add({ id }: Y.Item, copied: readonly boolean[]): void {
		for (let at = 0; at < copied.length; at += 1) {
			if (!copied[at]) continue;
			const clock = id.clock + at;
			const last = this.#runs.at(-1);
			if (last?.client === id.client && last.clock + last.length === clock) last.length += 1;
			else this.#runs.push({ client: id.client, clock, length: 1 });
		}
	}
}

function insertedBy({ doc, beforeState }: Y.Transaction): TextItem[] {
	const structs = doc.store.clients.get(doc.clientID) ?? [];
	const from = beforeState.get(doc.clientID) ?? 0;
	const first = structs.findLastIndex(({ id }) => id.clock < from) + 1;
	return structs
		.slice(first)
		.filter(isText)
		.filter((item) => !item.deleted);
}

function deletedBy(transaction: Y.Transaction): Set<Y.Item> {
	const items = new Set<Y.Item>();
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		if (isText(struct)) items.add(struct);
	});
	return items;
}

/** Letters in the order in which they stood, text by text. */
function sourcesOf(items: ReadonlySet<Y.Item>, known: IsKnown): Source[] {
	const parents = new Set([...items].map(({ parent }) => parent));
	return [...parents].map((parent) => {
		const source: Source = { parent, text: '', known: [] };
		const first = parent instanceof Y.AbstractType ? parent._start : null;
		for (let item = first; item; item = item.right) {
			if (!items.has(item) || !isText(item)) continue;
			source.text += item.content.str;
			source.known.push(...lettersOf(item, known));
		}
		return source;
	});
}

const lettersOf = ({ id, content }: TextItem, known: IsKnown): boolean[] =>
	Array.from({ length: content.str.length }, (_, at) => known(id.client, id.clock + at));

type Around = { gone: readonly Source[]; known: IsKnown };

function copiedLetters(item: TextItem, transaction: Y.Transaction, around: Around): boolean[] {
	const { str } = item.content;
	if (transaction.origin instanceof Y.UndoManager) return undone(item, transaction, around.known);
	for (const source of around.gone) {
		const found = source.parent === item.parent ? shifted(str, source) : moved(str, source);
		if (found) return found;
	}
	return str.length < pastedFrom ? [] : pasted(str, transaction.doc, around.known);
}

/** Yjs says itself which deleted letters are here again. */
function undone(item: TextItem, { doc }: Y.Transaction, known: IsKnown): boolean[] {
	for (const structs of doc.store.clients.values())
		for (const struct of structs) {
			if (!isText(struct) || !struct.redone) continue;
			const { client, clock } = struct.redone;
			if (client === item.id.client && clock === item.id.clock) return lettersOf(struct, known);
		}
	return [];
}

/** Out of another text: as a whole, or behind what was typed in place of a selection. */
function moved(str: string, { text, known }: Source): boolean[] | undefined {
	const at = text.indexOf(str);
	if (at >= 0) return known.slice(at, at + str.length);
	let same = 0;
	while (same < str.length && str.at(-1 - same) === text.at(-1 - same)) same += 1;
	if (same < 2) return undefined;
	return [...Array<boolean>(str.length - same).fill(false), ...known.slice(-same)];
}

/** Within one text: words that changed places. A letter that takes the place of a word was typed. */
function shifted(str: string, { text, known }: Source): boolean[] | undefined {
	const there = text.replaceAll(/./gsu, (letter, at: number) => (known[at] ? letter : '\n'));
	const words = new Set(there.match(word));
	const own = str.match(word) ?? [];
	if (own.length === 0 || !own.every((each) => words.has(each))) return undefined;
	return Array<boolean>(str.length).fill(true);
}

const word = /[\p{L}\p{N}\p{M}]{2,}/gu;

/** What stands (or stood) in the document for a good while is no text of one's own. */
function pasted(str: string, doc: Y.Doc, known: IsKnown): boolean[] {
	const all = new Set([...doc.store.clients.values()].flatMap((structs) => structs.filter(isText)));
	const parts = new Set<string>();
	for (const { text, known: flags } of sourcesOf(all, known))
		for (let at = 0; at + pastedFrom <= text.length; at += 1)
			if (flags.slice(at, at + pastedFrom).every(Boolean))
				parts.add(text.slice(at, at + pastedFrom));
	const copied = Array<boolean>(str.length).fill(false);
	for (let at = 0; at + pastedFrom <= str.length; at += 1)
		if (parts.has(str.slice(at, at + pastedFrom))) copied.fill(true, at, at + pastedFrom);
	return copied;
}
