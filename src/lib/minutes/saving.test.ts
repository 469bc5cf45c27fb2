import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { syncMessage } from '#sync/protocol.ts';
import { SavingLedger } from './saving.ts';

/** A page with a paragraph that the server has, and a socket that counts. */
function aPage() {
	const doc = new Y.Doc();
	const text = new Y.XmlText('Guten Tag');
	const block = new Y.XmlElement('paragraph');
	block.insert(0, [text]);
	const ledger = new SavingLedger(doc);
	const changes: Uint8Array[] = [];
	doc.on('update', (update) => changes.push(update));
	const root = doc.getXmlFragment('item');
	root.insert(0, [block]);
	ledger.opened();
	ledger.sent(syncMessage(1, Y.encodeStateAsUpdate(doc)));
	ledger.stored(Y.encodeStateVector(doc), 1);
	return { doc, root, text, ledger, send: () => ledger.sent(syncMessage(2, changes.at(-1)!)) };
}

describe('the saving lamp', () => {
	it('says nothing before the server has spoken', () => {
		const ledger = new SavingLedger(new Y.Doc());
		ledger.opened();
		expect(ledger.unsaved().saved).toBe(false);
	});

	it('is green when all is on disk', () => {
		expect(aPage().ledger.unsaved()).toEqual({ characters: 0, deletions: 0, saved: true });
	});

	it('counts the characters that are not yet on disk', () => {
		const { doc, text, ledger, send } = aPage();
		text.insert(9, ', alle zusammen');
		expect(ledger.unsaved()).toMatchObject({ characters: 15, saved: false });
		send();
		expect(ledger.unsaved()).toMatchObject({ characters: 15, saved: false });
		ledger.stored(Y.encodeStateVector(doc), 2);
		expect(ledger.unsaved()).toMatchObject({ characters: 0, saved: true });
	});

	it('does not count what was typed and taken back', () => {
		const { text, ledger } = aPage();
		text.insert(9, 'xyz');
		text.delete(9, 2);
		expect(ledger.unsaved().characters).toBe(1);
	});

	it('does not call a deletion saved because the state vector is the same', () => {
		const { doc, text, ledger, send } = aPage();
		const vector = Y.encodeStateVector(doc);
		text.delete(0, 5);
		ledger.deletedLocally();
		send();
		ledger.stored(vector, 1);
		expect(ledger.unsaved()).toEqual({ characters: 0, deletions: 1, saved: false });
		ledger.stored(vector, 2);
		expect(ledger.unsaved()).toEqual({ characters: 0, deletions: 0, saved: true });
	});

	it('counts a deletion again when the socket was lost before it was confirmed', () => {
		const { doc, text, ledger, send } = aPage();
		text.delete(0, 5);
		ledger.deletedLocally();
		send();
		ledger.opened();
		ledger.stored(Y.encodeStateVector(doc), 0);
		expect(ledger.unsaved().deletions).toBe(1);
	});

	it('does not count what others wrote', () => {
		const { doc, ledger } = aPage();
		const other = new Y.Doc();
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
		const block = other.getXmlFragment('item').get(0) as Y.XmlElement;
		block.insert(1, [new Y.XmlText('von anderen')]);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		expect(ledger.unsaved().characters).toBe(0);
	});

	it('counts what this person wrote before a reload', () => {
		const { doc } = aPage();
		const reloaded = new Y.Doc();
		Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(doc));
		const ledger = new SavingLedger(reloaded);
		ledger.remember(new Map(), [doc.clientID]);
		expect(ledger.unsaved().characters).toBe('Guten Tag'.length);
	});

	it('does not count a question for the state as an edit', () => {
		const { ledger } = aPage();
		ledger.sent(syncMessage(0, encoding.encode(encoding.writeVarUint.bind(null) as never)));
		expect(ledger.unsaved().saved).toBe(true);
	});
});
