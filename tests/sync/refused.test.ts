import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { minutesQuarantine } from '#lib/minutes/tables.server.ts';
import { closeCode, syncMessage, syncType } from '#sync/protocol.ts';
import { unknownId } from '../support/builders.ts';
import type { Client } from './client.ts';
import { made, Scene } from './scene.ts';

const scene = new Scene();

const refusedWith = (update: (doc: Y.Doc) => void, reason: string) => async () => {
	const act = (client: Client) => client.sendUpdate(made(update));
	const client = await scene.isRefused(act, closeCode.refused);
	expect(client.refused).toEqual({ reason, frame: client.sent });
	const kept = await scene.database.db.select().from(minutesQuarantine);
	expect(kept.at(-1)).toMatchObject({ reason });
};

const inItem = (change: (fragment: Y.XmlFragment, doc: Y.Doc) => void) => (doc: Y.Doc) =>
	change(doc.getXmlFragment(scene.item), doc);

describe('an update is refused', () => {
	const paragraph = (text = 'x') => {
		const element = new Y.XmlElement('paragraph');
		element.insert(0, [new Y.XmlText(text)]);
		return element;
	};

	it(
		'that writes into an scene.item of no agenda',
		refusedWith((doc) => doc.getXmlFragment(unknownId()).insert(0, [paragraph()]), 'noSuchItem')
	);
	it(
		'that makes a root of its own',
		refusedWith((doc) => doc.getMap('settings').set('a', 1), 'noSuchItem')
	);
	it(
		'with a sub-document',
		refusedWith(
			inItem((fragment) => {
				const element = paragraph();
				fragment.insert(0, [element]);
				element.setAttribute('dir', new Y.Doc() as unknown as string);
			}),
			'notInSchema'
		)
	);
	it(
		'with an element that the schema does not know',
		refusedWith(
			inItem((fragment) => fragment.insert(0, [new Y.XmlElement('script')])),
			'notInSchema'
		)
	);
	it(
		'with an element named like something of JavaScript',
		refusedWith(
			inItem((fragment) => fragment.insert(0, [new Y.XmlElement('constructor')])),
			'notInSchema'
		)
	);
	it(
		'with text where only blocks stand',
		refusedWith(
			inItem((fragment) => fragment.insert(0, [new Y.XmlText('x')])),
			'notInSchema'
		)
	);
	it(
		'with an attribute of no such kind',
		refusedWith(
			inItem((fragment) => {
				const element = paragraph();
				element.setAttribute('dir', 'javascript:alert(1)');
				fragment.insert(0, [element]);
			}),
			'notInSchema'
		)
	);
	it(
		'with a link that runs code',
		refusedWith(
			inItem((fragment) => {
				const element = new Y.XmlElement('paragraph');
				const text = new Y.XmlText();
				text.insert(0, 'hier', { link: { href: 'javascript:alert(1)' } });
				element.insert(0, [text]);
				fragment.insert(0, [element]);
			}),
			'notInSchema'
		)
	);
	it(
		'with a NUL, which PostgreSQL would not take',
		refusedWith(
			inItem((fragment) => fragment.insert(0, [paragraph('a\0b')])),
			'notInSchema'
		)
	);
	it(
		'that is 8,000 elements deep',
		refusedWith(
			inItem((fragment, doc) =>
				doc.transact(() => {
					let around: Y.XmlFragment = fragment;
					for (let depth = 0; depth < 8000; depth++) {
						const inner = new Y.XmlElement(depth % 2 === 0 ? 'bulletList' : 'listItem');
						around.insert(0, [inner]);
						around = inner;
					}
				})
			),
			'notInSchema'
		)
	);
	it('that is built on changes nobody has', async () => {
		const doc = new Y.Doc();
		doc.getXmlFragment(scene.item).insert(0, [paragraph('erst')]);
		const before = Y.encodeStateVector(doc);
		doc.getXmlFragment(scene.item).insert(1, [paragraph('dann')]);
		const client = await scene.isRefused(
			(client) => client.sendUpdate(Y.encodeStateAsUpdate(doc, before)),
			closeCode.refused
		);
		expect(client.refused?.reason).toBe('partsMissing');
	});
	it('written under the client id of another person', async () => {
		const client = await scene.isRefused((client) => {
			const forged = new Y.Doc();
			Y.applyUpdate(forged, Y.encodeStateAsUpdate(client.doc));
			forged.clientID = scene.witness.doc.clientID;
			const before = Y.encodeStateVector(forged);
			forged.getXmlFragment(scene.item).insert(0, [paragraph('nicht von mir')]);
			client.sendUpdate(Y.encodeStateAsUpdate(forged, before));
		}, closeCode.refused);
		expect(client.refused?.reason).toBe('foreignClient');
	});
	it('of someone who may only read, as update and as sync step 2', async () => {
		const { token } = await scene.meeting.someone('observer');
		const words = made(inItem((fragment) => fragment.insert(0, [paragraph('Ich darf nicht')])));
		for (const type of [syncType.update, syncType.step2]) {
			const act = (client: Client) => client.raw(syncMessage(type, words));
			const client = await scene.isRefused(act, closeCode.refused, token);
			expect(client.refused?.reason).toBe('noRight');
		}
	});
	it('that only deletes, of someone who may only read', async () => {
		const { token } = await scene.meeting.someone('observer');
		const act = (client: Client) => client.fragment(scene.item).delete(0);
		await scene.isRefused(act, closeCode.refused, token);
	});
	it('and later frames of that page are not looked at', async () => {
		const client = await scene.isRefused((client) => {
			client.sendUpdate(made((doc) => doc.getMap('x').set('a', 1)));
			client.write(scene.item, 'hinterher');
		}, closeCode.refused);
		expect(client.refused?.reason).toBe('noSuchItem');
	});
});
