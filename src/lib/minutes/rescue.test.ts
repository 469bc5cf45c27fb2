import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { asMarkdown, textsLostWith, unsavedParagraphs, type RescuedText } from './rescue.ts';

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
function lostBy(author: Y.Doc, other: Y.Doc, safeUntil: (client: number) => number) {
	const lost: RescuedText[] = [];
	author.on('afterTransaction', (transaction) =>
		lost.push(...textsLostWith(transaction, safeUntil))
	);
	Y.applyUpdate(author, Y.encodeStateAsUpdate(other));
	return lost;
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

		expect(lostBy(author, other, (client) => (client === author.clientID ? 0 : Infinity))).toEqual([
			{ itemId: 'item-5', text: 'In der Bahn ergänzt.' }
		]);
	});

	it('does not come back when its author deleted it', () => {
		const server = aDocument('Bericht. ');
		const author = copyOf(server);
		wordsOf(author, 0).insert(9, 'x');
		author.getXmlFragment('item-5').delete(0, 1);
		expect(lostBy(author, server, () => 0)).toEqual([]);
	});

	it('does not come back when others deleted what they had seen', () => {
		const author = aDocument('Bericht. ');
		const other = copyOf(author);
		other.getXmlFragment('item-5').delete(0, 1);
		expect(lostBy(author, other, () => Infinity)).toEqual([]);
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
