import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { inTransaction } from '#lib/db/db.server.ts';
import { appendUpdates, compactRoom } from '#lib/minutes/log.server.ts';
import { roomOfItem } from '#lib/minutes/queries.server.ts';
import { storedAfter } from '#lib/minutes/stored.queries.server.ts';
import { documentOf } from '#lib/minutes/stored.server.ts';
import { Live } from './live.ts';
import { aLiveMeeting } from './meeting.ts';

const live = new Live();

/** A meeting whose log holds that many updates: typing, and some deleting. */
async function aLongLog(updates: number) {
	const { db } = live.database;
	const meeting = await aLiveMeeting(db);
	const item = meeting.items[0]!.id;
	const room = (await roomOfItem({ db }, item))!;
	const doc = documentOf(await storedAfter({ db }, room.id, 0));
	const made: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => made.push(update));
	const text = new Y.XmlText();
	(doc.getXmlFragment(item).get(0) as unknown as Y.XmlElement).insert(0, [text]);
	// As people type: letter by letter, now and then somewhere else, sometimes back.
	let at = 0;
	while (made.length < updates) {
		const n = made.length;
		if (n % 40 === 0) at = (n * 7919) % (text.length + 1);
		if (n % 10 === 9 && at > 0) text.delete(--at, 1);
		else text.insert(at++, 'abcdefg '[n % 8]!);
	}
	for (let from = 0; from < made.length; from += 2000) {
		const batch = made.slice(from, from + 2000).map((update) => ({ update, personId: null }));
		await appendUpdates({ db }, [{ id: room.id, moves: 0, updates: batch }]);
	}
	return { meeting, item, room, text: doc.getXmlFragment(item).toString() };
}

describe('a long log', () => {
	it('of 60,000 updates loads completely, and compacted it is the same text', async () => {
		const { db } = live.database;
		const { meeting, item, room, text } = await aLongLog(60_000);
		const { token } = await meeting.someone();
		const client = await live.join(meeting.room, token);
		expect(client.fragment(item).toString()).toBe(text);
		await compactRoom({ db }, room.id);
		const stored = await storedAfter({ db }, room.id, 0);
		expect(stored.updates).toEqual([]);
		expect(documentOf(stored).getXmlFragment(item).toString()).toBe(text);
		client.write(item, 'und weiter');
		await client.saved();
		const after = documentOf(await storedAfter({ db }, room.id, 0)).getXmlFragment(item);
		expect(after.toString()).toBe(client.fragment(item).toString());
	});

	it('is compacted by itself while people write, and nobody notices', async () => {
		const { db } = live.database;
		const meeting = await aLiveMeeting(db);
		const item = meeting.items[0]!.id;
		const { token } = await meeting.someone();
		const client = await live.join(meeting.room, token);
		const words = client.write(item, '');
		for (let n = 0; n < 1200; n++) {
			words.insert(words.length, `${n} `);
			if (n % 100 === 0) await client.saved();
		}
		await client.saved();
		const room = (await roomOfItem({ db }, item))!;
		expect(room.compactedTo).toBeGreaterThan(0);
		const fresh = await live.join(meeting.room, token);
		expect(fresh.fragment(item).toString()).toBe(client.fragment(item).toString());
	});

	it('loses nothing when the process dies in the middle of a compaction', async () => {
		const { db } = live.database;
		const { item, room, text } = await aLongLog(700);
		const dies = inTransaction({ db }, async (at) => {
			await compactRoom(at, room.id);
			throw new Error('killed');
		});
		await expect(dies).rejects.toThrow('killed');
		const stored = await storedAfter({ db }, room.id, 0);
		expect(stored.updates.length).toBeGreaterThan(700);
		expect(documentOf(stored).getXmlFragment(item).toString()).toBe(text);
	});

	it('with a damaged update lets nobody in, rather than showing less', async () => {
		const { db } = live.database;
		const { meeting, room } = await aLongLog(10);
		await db.execute(sql`update minutes_updates set "update" = '\\x00'::bytea
			where room_id = ${room.id} and seq = 5`);
		const { token } = await meeting.someone();
		const client = await live.join(meeting.room, token);
		expect(client.closeCode).toBe(1013);
		expect(client.synced).toBe(false);
	});

	it('with a gap lets nobody in, either', async () => {
		const { db } = live.database;
		const { meeting, room } = await aLongLog(10);
		await db.execute(sql`delete from minutes_updates where room_id = ${room.id} and seq = 5`);
		const { token } = await meeting.someone();
		const client = await live.join(meeting.room, token);
		expect(client.closeCode).toBe(1013);
	});
});
