import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '#sync/protocol.ts';
import { unknownId } from '../support/builders.ts';
import type { Client } from './client.ts';
import { made, Scene } from './scene.ts';

const scene = new Scene();

const place = (fill: (element: Y.XmlElement) => void) => (client: Client) =>
	client.sendUpdate(
		made((doc) => {
			const element = new Y.XmlElement('position');
			doc.getXmlFragment(scene.item).insert(0, [element]);
			fill(element);
		})
	);

describe('the place of a position', () => {
	it.each([
		['words', (element: Y.XmlElement) => element.insert(0, [new Y.XmlText('untergeschoben')])],
		['a paragraph', (element: Y.XmlElement) => element.insert(0, [new Y.XmlElement('paragraph')])],
		['a text of its own', (element: Y.XmlElement) => element.setAttribute('text', 'gefälscht')],
		['a wrong id', (element: Y.XmlElement) => element.setAttribute('id', 'nicht von hier')]
	])('holds nothing: not %s', async (_, fill) => {
		const client = await scene.isRefused(place(fill), closeCode.refused);
		expect(client.refused?.reason).toBe('notInSchema');
	});

	it('may be put anywhere by who writes: it says nothing by itself', async () => {
		const client = await scene.join(scene.member);
		const id = unknownId();
		client.doc.transact(() => {
			const element = new Y.XmlElement('position');
			client.fragment(scene.item).insert(0, [element]);
			element.setAttribute('id', id);
		});
		await client.saved();
		expect((await scene.meeting.stored(scene.item))[0]).toEqual({
			type: 'position',
			attrs: { id }
		});
	});
});
