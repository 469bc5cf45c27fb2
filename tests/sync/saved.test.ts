import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItemToRoom } from '#lib/minutes/rooms.server.ts';
import { minutesBlocks, minutesRooms } from '#lib/minutes/tables.server.ts';
import { anItem, unknownId } from '../support/builders.ts';
import { Client } from './client.ts';
import { startInstance } from './instance.ts';
import { Live } from './live.ts';
import { aLiveMeeting } from './meeting.ts';

const live = new Live();

async function twoWriters() {
	const meeting = await aLiveMeeting(live.database.db);
	const [ada, bo] = [await meeting.someone(), await meeting.someone()];
	const join = (token: string) => live.join(meeting.room, token);
	return { meeting, item: meeting.items[0]!.id, a: await join(ada.token), b: await join(bo.token) };
}

describe('an edit', () => {
	it('reaches the others and is called saved', async () => {
		const { meeting, item, a, b } = await twoWriters();
		a.write(item, 'Guten Abend');
		await a.saved();
		await b.until(() => b.text(item).includes('Guten Abend'));
		expect(JSON.stringify(await meeting.stored(item))).toContain('Guten Abend');
		expect(b.isSaved).toBe(true);
		expect(live.instance.faults).toEqual([]);
	});

	it('is on disk before anybody sees it', async () => {
		const { meeting, item, a, b } = await twoWriters();
		for (let n = 0; n < 20; n++) {
			const words = `Satz ${n} steht fest`;
			a.write(item, words);
			await b.until(() => b.text(item).includes(words));
			expect(JSON.stringify(await meeting.stored(item))).toContain(words);
		}
	});

	it('of several at once arrives exactly once everywhere', async () => {
		const { item, a, b } = await twoWriters();
		for (let n = 0; n < 200; n++) (n % 2 ? a : b).write(item, `<${n}>`);
		await Promise.all([a.saved(), b.saved()]);
		await a.until(() => a.fragment(item).length === 201);
		await b.until(() => b.fragment(item).length === 201);
		expect(a.fragment(item).toString()).toBe(b.fragment(item).toString());
	});
});

describe('what is called saved', () => {
	it('counts a frame that changes nothing, too', async () => {
		const { item, a } = await twoWriters();
		a.write(item, 'einmal');
		await a.saved();
		const before = a.savedFrames;
		a.sendUpdate(Y.encodeStateAsUpdate(a.doc));
		await a.until(() => a.savedFrames === before + 1);
		expect(a.isSaved).toBe(true);
	});

	it('is said to a reader who never wrote', async () => {
		const { meeting } = await twoWriters();
		const reader = await meeting.someone('observer');
		const { url } = live.instance;
		const client = await Client.join({ url, room: meeting.room, token: reader.token });
		await client.saved();
		expect(client.savedFrames).toBe(1);
	});

	it('comes back to a page that was offline and sends what it missed', async () => {
		const { meeting, item, a, b } = await twoWriters();
		a.cut();
		const lines = ['im Zug', 'ohne Netz', 'geschrieben'];
		for (const line of lines) a.write(item, line);
		b.write(item, 'derweil im Raum');
		await b.saved();
		a.connect();
		await a.saved();
		await b.until(() => lines.every((line) => b.text(item).includes(line)));
		expect(JSON.stringify(await meeting.stored(item))).toContain('ohne Netz');
		await a.until(() => a.text(item).includes('derweil'));
		expect(a.fragment(item).toString()).toBe(b.fragment(item).toString());
	});
});

describe('an item that is added while people write', () => {
	it('has its first paragraph on every page, and takes text at once', async () => {
		const { meeting, a, b } = await twoWriters();
		const added = await anItem(live.database.db, { meetingId: meeting.id });
		await addItemToRoom(live.database, added);
		await a.until(() => a.fragment(added.id).length === 1);
		const paragraph = a.fragment(added.id).get(0) as unknown as Y.XmlElement;
		paragraph.insert(0, [new Y.XmlText('gleich weiter')]);
		await a.saved();
		await b.until(() => b.text(added.id) === 'gleich weiter');
		expect(await meeting.stored(added.id)).toHaveLength(1);
	});
});

describe('a room that takes no more updates', () => {
	it('refuses them and says so, and is read on', async () => {
		const { meeting, item, a, b } = await twoWriters();
		a.write(item, 'vorher');
		await a.saved();
		await live.database.db.update(minutesRooms).set({ state: 'frozen' });
		a.write(item, 'nachher');
		expect(await a.ended()).toBe(4422);
		expect(a.refused?.reason).toBe('frozen');
		expect(b.closeCode).toBeUndefined();
		expect(b.text(item)).not.toContain('nachher');
		expect(JSON.stringify(await meeting.stored(item))).not.toContain('nachher');
		await live.database.db.update(minutesRooms).set({ state: 'live' });
		b.write(item, 'wieder auf');
		await b.saved();
	});
});

describe('rows for pages and search', () => {
	it('follow the document soon, and after the end of the server at once', async () => {
		const { meeting, item, a } = await twoWriters();
		const { db } = live.database;
		const rows = () => db.select().from(minutesBlocks).where(eq(minutesBlocks.itemId, item));
		const id = unknownId();
		const decision = new Y.XmlElement('decision');
		decision.setAttribute('id', id);
		decision.insert(0, [new Y.XmlText('Wir machen das.')]);
		a.fragment(item).insert(0, [decision]);
		await a.saved();
		await expect.poll(rows, { timeout: 4000 }).toMatchObject([
			{ index: 0, kind: 'decision', blockId: id, text: 'Wir machen das.', present: true },
			{ index: 1, kind: 'paragraph' }
		]);
		a.fragment(item).delete(0, 1);
		await a.saved();
		const gone = { blockId: id, text: 'Wir machen das.', present: false };
		await expect
			.poll(async () => (await rows()).toSorted((x, y) => y.index - x.index), { timeout: 4000 })
			.toMatchObject([gone, { index: 0 }]);
		const other = await startInstance(live.database.url);
		const { token } = await meeting.someone();
		const client = await Client.join({ url: other.url, room: meeting.room, token });
		client.write(item, 'kurz vor Schluss');
		await client.saved();
		await other.close();
		expect(await client.ended()).toBe(1012);
		expect((await rows()).map(({ text }) => text)).toContain('kurz vor Schluss');
	});
});
