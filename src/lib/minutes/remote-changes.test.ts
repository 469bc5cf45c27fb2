import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { nameOfWriter, onRemoteChange, type RemoteChange } from './remote-changes.ts';

const provider = {};

/** A text here, and the same text at somebody else's. */
function aSharedText() {
	const [here, there] = [new Y.Doc(), new Y.Doc()];
	const heard: RemoteChange[] = [];
	const own = here.getXmlFragment('item');
	onRemoteChange(own, provider, (change) => heard.push(change));
	there.on('update', (update: Uint8Array) => Y.applyUpdate(here, update, provider));
	return { own, theirs: there.getXmlFragment('item'), there, heard };
}

function paragraph(words: string): Y.XmlElement {
	const element = new Y.XmlElement('paragraph');
	element.insert(0, [new Y.XmlText(words)]);
	return element;
}

describe('changes of others', () => {
	it('are counted in paragraphs, with whoever made them', () => {
		const { theirs, there, heard } = aSharedText();
		theirs.insert(0, [paragraph('eins'), paragraph('zwei')]);
		(theirs.get(0) as Y.XmlElement).insert(1, [new Y.XmlText(' mehr')]);
		theirs.delete(1, 1);
		expect(heard).toEqual([
			{ added: 2, changed: 0, removed: 0, client: there.clientID },
			{ added: 0, changed: 1, removed: 0, client: there.clientID },
			{ added: 0, changed: 0, removed: 1, client: 0 }
		]);
	});

	it('are not one’s own', () => {
		const { own, heard } = aSharedText();
		own.insert(0, [paragraph('eins')]);
		expect(heard).toEqual([]);
	});

	it('carry a name only of those who like to be seen writing', () => {
		const user = { name: 'Samira', visible: true };
		const states = new Map([
			[1, { user }],
			[2, { user: { ...user, visible: false } }]
		]);
		expect([1, 2, 3].map((client) => nameOfWriter(states, client))).toEqual([
			'Samira',
			undefined,
			undefined
		]);
	});
});
