import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { unsavedPieces } from './rescue.ts';
import { SavingLedger } from './saving.ts';

const item = 'item-5';
const old = ['Yusra', 'Tahiri', 'wohnt', 'seit', 'Mai', 'in', 'der', 'Goethestraße', 'und', 'Ali'];
/** Typed words may be the same as words that stand there, and often are. */
const typed = ['neu', 'Sitzung', 'und', 'Goethestraße', 'der', 'ich', 'Uhr', 'zwölf', 'bitte'];

/** One person's page, offline: what stood there is stored, nothing of what they do is. */
class Page {
	doc = new Y.Doc();
	ledger = new SavingLedger(this.doc);
	#undo!: Y.UndoManager;

	constructor(paragraphs: readonly string[]) {
		const server = new Y.Doc();
		const blocks = paragraphs.map((words) => blockOf(words));
		server.getXmlFragment(item).insert(0, blocks);
		Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(server));
		this.ledger.remember(Y.decodeStateVector(Y.encodeStateVector(server)), []);
		this.#listen();
	}

	/** As a reload does, on a device of one's own: deleted text is gone from the document. */
	reload(): void {
		const { vector, ownClients, moved } = this.ledger;
		const state = Y.encodeStateAsUpdate(this.doc);
		this.doc = new Y.Doc();
		Y.applyUpdate(this.doc, state);
		this.ledger = new SavingLedger(this.doc);
		this.ledger.remember(vector, ownClients, structuredClone(moved.runs));
		this.#listen();
	}

	#listen(): void {
		this.#undo = new Y.UndoManager(this.doc.getXmlFragment(item), { captureTimeout: 0 });
		this.doc.on('afterTransaction', (transaction) => {
			if (transaction.local) this.ledger.movedBy(transaction);
		});
	}

	get blocks(): Y.XmlElement[] {
		return this.doc.getXmlFragment(item).toArray() as Y.XmlElement[];
	}

	text(at: number): Y.XmlText {
		return this.blocks[at % this.blocks.length]!.get(0) as Y.XmlText;
	}

	/** Letter by letter. */
	type(at: number, place: number, words: string): void {
		const text = this.text(at);
		let where = place % (text.length + 1);
		for (const letter of words) text.insert(where++, letter);
	}

	/** Enter, as y-prosemirror writes it. */
	split(at: number, place: number): void {
		const index = at % this.blocks.length;
		const text = this.text(index);
		const where = place % (text.length + 1);
		const rest = text.toString().slice(where);
		this.doc.transact(() => {
			text.delete(where, text.length - where);
			this.doc.getXmlFragment(item).insert(index + 1, [blockOf(rest)]);
		});
	}

	/** Backspace at the beginning of a paragraph. */
	join(at: number): void {
		const index = at % this.blocks.length;
		if (index === 0) return;
		const words = this.text(index).toString();
		this.doc.transact(() => {
			const before = this.text(index - 1);
			before.insert(before.length, words);
			this.doc.getXmlFragment(item).delete(index, 1);
		});
	}

	/** A paragraph becomes another kind of block, or goes into a list. */
	remake(at: number): void {
		const index = at % this.blocks.length;
		const words = this.text(index).toString();
		this.doc.transact(() => {
			this.doc.getXmlFragment(item).delete(index, 1);
			this.doc.getXmlFragment(item).insert(index, [blockOf(words)]);
		});
	}

	undo(): void {
		this.#undo.undo();
	}

	offered(): string {
		const { vector, ownClients, moved } = this.ledger;
		const pieces = unsavedPieces(this.doc, vector, ownClients, moved);
		return pieces.map(({ text }) => text).join(' | ');
	}
}

function blockOf(words: string): Y.XmlElement {
	const block = new Y.XmlElement('paragraph');
	block.insert(0, [new Y.XmlText(words)]);
	return block;
}

const number = fc.nat({ max: 200 });
const words = fc.constantFrom(...typed);
const sentence = fc
	.array(fc.constantFrom(...old), { minLength: 1, maxLength: 8 })
	.map((all) => all.join(' '));
const moving = fc.oneof(
	fc.tuple(number, number).map(
		([at, place]) =>
			(page: Page) =>
				page.split(at, place)
	),
	number.map((at) => (page: Page) => page.join(at)),
	number.map((at) => (page: Page) => page.remake(at)),
	fc.constant((page: Page) => page.reload())
);
const typing = fc.tuple(number, number, words).map(
	([at, place, word]) =>
		(page: Page) =>
			page.type(at, place, `«${word}»`)
);
const undoing = fc.constant((page: Page) => page.undo());
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 });

const acted = (stood: readonly string[], acts: readonly ((page: Page) => void)[]): Page => {
	const page = new Page(stood);
	for (const act of acts) act(page);
	return page;
};

/** Letters of typed words, wherever they stand now: typing marks them with «…». */
const letters = (text: string): string[] => text.replaceAll(/[|\s]/g, '').split('').sort();
const typedIn = (acts: string[]) => letters(acts.map((word) => `«${word}»`).join(''));

describe('what a person typed into an item from which words were taken out', () => {
	it('is offered whole, and not a letter of what stood there', () => {
		const act = fc.oneof({ weight: 2, arbitrary: moving }, { weight: 1, arbitrary: typing });
		fc.assert(
			fc.property(paragraphs, fc.array(act, { maxLength: 12 }), (stood, acts) => {
				const said: string[] = [];
				const page = new Page(stood);
				for (const each of acts) {
					const type = page.type.bind(page);
					page.type = (at, place, word) => {
						said.push(word.slice(1, -1));
						type(at, place, word);
					};
					each(page);
					page.type = type;
				}
				expect(letters(page.offered())).toEqual(typedIn(said));
			}),
			{ numRuns: 400 }
		);
	});

	it('is never more than was typed when things are undone', () => {
		const act = fc.oneof(moving, typing, undoing);
		fc.assert(
			fc.property(paragraphs, fc.array(act, { maxLength: 12 }), (stood, acts) => {
				const offered = acted(stood, acts).offered();
				const foreign = offered.replaceAll(/«|»/g, ' ').match(/\p{L}+/gu) ?? [];
				const only = old.filter((word) => !typed.includes(word));
				expect(foreign.filter((word) => only.includes(word))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('does not include a sentence that was pasted, but what was typed into it', () => {
		const page = new Page(['Yusra Tahiri wohnt in der Goethestraße.']);
		page.text(0).insert(0, 'Neu: Yusra Tahiri wohnt in der Goethestraße. ');
		page.type(0, 5, 'Frau ');
		expect(page.offered()).not.toMatch(/Yusra|Tahiri|Goethe/);
		expect(page.offered()).toContain('Frau');
		expect(page.offered()).toContain('Neu: ');
	});

	it('does not include words that changed places, but the letter that replaced one', () => {
		const page = new Page(['Der Fall Ali war Thema.']);
		const text = page.text(0);
		page.doc.transact(() => {
			text.delete(9, 7);
			text.insert(9, 'war Ali');
		});
		expect(page.offered()).toBe('');
		page.doc.transact(() => {
			text.delete(4, 4);
			text.insert(4, 'F');
		});
		expect(page.offered()).toBe('F');
	});

	it('does not include the rest of a paragraph behind a selection that was typed over', () => {
		const page = new Page(['Es kam Yusra', 'Tahiri wohnt hier.']);
		page.doc.transact(() => {
			page.text(0).delete(7, 5);
			page.text(0).insert(7, 'x wohnt hier.');
			page.doc.getXmlFragment(item).delete(1, 1);
		});
		expect(page.offered()).toBe('x');
	});
});
