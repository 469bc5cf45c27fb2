import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { messageType } from '#sync/protocol.ts';
import { unknownId } from '../support/builders.ts';
import { Scene } from './scene.ts';

const scene = new Scene();

/** The provider that pages use, with the cookie a browser would send. */
function provide(token: string, room = scene.meeting.room) {
	const { url } = scene.instance;
	class WithCookie extends WebSocket {
		constructor(address: string) {
			const headers = { cookie: `session=${token}`, origin: url.replace('ws', 'http') };
			super(address, { headers });
		}
	}
	const WebSocketPolyfill = WithCookie as unknown as typeof globalThis.WebSocket;
	const doc = new Y.Doc();
	const options = { WebSocketPolyfill, disableBc: true };
	const provider = new WebsocketProvider(`${url}/sync`, room, doc, options);
	// Pages listen to these; see minutes/room.svelte.ts.
	const { saved, refused, changed } = messageType;
	for (const type of [saved, refused, changed]) provider.messageHandlers[type] = () => {};
	return provider;
}

describe('the client of y-websocket', () => {
	it('writes, reads and sees who is there', async () => {
		const ada = await scene.meeting.someone('member', { name: 'Ada' });
		const provider = provide(ada.token);
		await expect.poll(() => provider.synced, { timeout: 5000 }).toBe(true);
		expect(provider.doc.getXmlFragment(scene.item).toString()).toContain('bleibt');
		const paragraph = new Y.XmlElement('paragraph');
		provider.doc.getXmlFragment(scene.item).push([paragraph]);
		const { witness } = scene;
		await expect.poll(() => witness.fragment(scene.item).length).toBe(3);
		await expect.poll(() => witness.others().map(({ user }) => user.name)).toContain('Ada');

		const other = provide((await scene.meeting.someone('observer', { name: 'Bo' })).token);
		const names = () =>
			[...provider.awareness.getStates().values()].map((state) => state['user']?.name);
		await expect.poll(names, { timeout: 5000 }).toContain('Bo');
		other.destroy();
		await expect.poll(names, { timeout: 5000 }).not.toContain('Bo');
		expect(provider.wsconnected).toBe(true);
		provider.destroy();
	});

	it('stops trying where it has no business', async () => {
		const { token } = await scene.meeting.someone();
		const provider = provide(token, `minutes/${unknownId()}/open/1`);
		const closed = new Promise<{ code: number }>((resolve) => provider.once('closed', resolve));
		expect(await closed).toMatchObject({ code: 4404 });
		expect(provider.shouldConnect).toBe(false);
		provider.destroy();
	});
});
