import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MovedLetters } from './moved.ts';
import { asMarkdown, rescueFrom, unsavedParagraphs, type Rescue } from './rescue.ts';

function aDocument(...paragraphs: string[]) {
	const doc = new Y.Doc();
	for (const words of paragraphs) {
		const block = new Y.XmlElement('paragraph');
		block.insert(0, [new Y.XmlText(words)]);
		doc.getXmlFragment('item-5').push([block]);
	}
	return doc;
}

function copyOf(doc: Y.Doc) {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

const wordsOf = (doc: Y.Doc, index: number) =>
	(doc.getXmlFragment('item-5').get(index) as Y.XmlElement).get(0) as Y.XmlText;

/** What comes back to the author when the changes of `other` arrive. */
function lostBy(
	author: Y.Doc,
	other: Y.Doc,
	{ seen, stored }: { seen?: Y.Doc; stored?: Y.Doc } = {}
) {
	const vectorOf = (doc?: Y.Doc) =>
		doc ? Y.decodeStateVector(Y.encodeStateVector(doc)) : new Map();
	const clients = [author.clientID];
	const own = {
		clients,
		seen: vectorOf(seen),
		stored: vectorOf(stored),
		moved: new MovedLetters()
	};
	const rescues: (Rescue | undefined)[] = [];
	author.on('afterTransaction', (transaction) => rescues.push(rescueFrom(transaction, own)));
	Y.applyUpdate(author, Y.encodeStateAsUpdate(other));
	return rescues.find((rescue) => rescue !== undefined);
}

describe('text that did not make it into the minutes', () => {
	it('is offered as the whole paragraph, once', () => {
		const doc = aDocument('Der Landkreis berichtet.', 'Danach Aussprache.');
		const stored = Y.decodeStateVector(Y.encodeStateVector(doc));
		wordsOf(doc, 0).insert(23, ' ausführlich');
		wordsOf(doc, 0).insert(3, 'ser');
		expect(unsavedParagraphs(doc, stored, [doc.clientID])).toEqual([
			{ itemId: 'item-5', text: 'Derser Landkreis berichtet ausführlich.' }
		]);
	});

	it('is nothing when all is stored', () => {
		const doc = aDocument('Der Landkreis berichtet.');
		const stored = Y.decodeStateVector(Y.encodeStateVector(doc));
		expect(unsavedParagraphs(doc, stored, [doc.clientID])).toEqual([]);
	});

	it('comes back to its author when the paragraph around it was deleted meanwhile', () => {
		const server = aDocument('Bericht. ');
		const author = copyOf(server);
		const other = copyOf(server);
		wordsOf(author, 0).insert(9, 'In der Bahn ergänzt.');
		other.getXmlFragment('item-5').delete(0, 1);

		expect(lostBy(author, other)).toEqual({
			reason: 'minutes.rescue.blockGone',
			texts: [{ itemId: 'item-5', text: 'In der Bahn ergänzt.' }]
		});
	});

	it('does not come back when its author deleted it', () => {
		const server = aDocument('Bericht. ');
		const author = copyOf(server);
		wordsOf(author, 0).insert(9, 'x');
		author.getXmlFragment('item-5').delete(0, 1);
		expect(lostBy(author, server)).toBeUndefined();
	});

	it('does not come back when others deleted what they had seen', () => {
		const author = aDocument('Bericht. ');
		const other = copyOf(author);
		other.getXmlFragment('item-5').delete(0, 1);
		expect(lostBy(author, other, { seen: author })).toBeUndefined();
	});

	describe('when words were taken out of the paragraph one is typing in', () => {
		function aRedaction() {
			const author = aDocument('');
			wordsOf(author, 0).insert(0, 'Sie wohnt in der Goethestraße 7.');
			const server = copyOf(author);
			const stored = copyOf(author);
			const block = new Y.XmlElement('paragraph');
			block.insert(0, [new Y.XmlText('Sie wohnt in der [geschwärzt: Anschrift].')]);
			server.transact(() => {
				server.getXmlFragment('item-5').delete(0, 1);
				server.getXmlFragment('item-5').insert(0, [block]);
			});
			return { author, server, stored };
		}

		it('only what was not stored comes back, never the words', () => {
			const { author, server, stored } = aRedaction();
			wordsOf(author, 0).insert(32, ' Seit Mai.');
			expect(lostBy(author, server, { stored })).toEqual({
				reason: 'minutes.refused.redacted',
				texts: [{ itemId: 'item-5', text: ' Seit Mai.' }]
			});
		});

		it('nothing comes back when all was stored', () => {
			const { author, server, stored } = aRedaction();
			expect(lostBy(author, server, { stored })).toBeUndefined();
		});
	});

	it('is written to a file with the title of its agenda item', () => {
		const texts = [
			{ itemId: 'a', text: 'Eins.' },
			{ itemId: 'b', text: 'Zwei.' },
			{ itemId: 'a', text: 'Drei.' }
		];
		expect(asMarkdown(texts, (id) => (id === 'a' ? 'Begrüßung' : 'Bericht'))).toBe(
			'## Begrüßung\n\nEins.\n\nDrei.\n\n## Bericht\n\nZwei.\n'
		);
	});
});
