import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import * as Y from 'yjs';
import {
	aMeeting,
	anItem,
	as,
	aPerson,
	aSeat,
	unknownId
} from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { loadActor } from '../identity/actor.server.ts';
import type { Db } from '../db/db.server.ts';
import { composeMinutes } from './compose.server.ts';
import { readBlocks, type Node } from './document.ts';
import { appendUpdates, compactRoom } from './log.server.ts';
import { blocksOf, roomOfItem } from './queries.server.ts';
import { storedAfter } from './stored.queries.server.ts';
import { addItemToRoom, moveToOwnRoom, roomsOfMeeting } from './rooms.server.ts';
import { documentOf } from './stored.server.ts';
import { minutesRooms, minutesUpdates } from './tables.server.ts';
import { NOON } from '../../../tests/support/builders.ts';

const paragraph = (text: string): Node => ({
	type: 'paragraph',
	content: [{ type: 'text', text }]
});

async function aMeetingWithItems(db: Db, role: 'member' | 'observer' = 'member') {
	const person = await aPerson(db);
	const seat = await aSeat(db, { personId: person.id, role });
	const meeting = await aMeeting(db, { roundtableId: seat.roundtableId });
	const first = await anItem(db, { meetingId: meeting.id });
	const second = await anItem(db, { meetingId: meeting.id });
	const actor = await loadActor({ db, now: NOON }, person.id);
	const ctx = as(actor!, db);
	for (const item of [first, second]) await addItemToRoom(ctx, item);
	return { ctx, meeting, first, second };
}

async function textOf(db: Db, itemId: string): Promise<Node[]> {
	const room = await roomOfItem({ db }, itemId);
	const doc = documentOf(await storedAfter({ db }, room!.id, 0));
	return readBlocks(doc.getXmlFragment(itemId));
}

const everythingStored = async (db: Db, roomId: string): Promise<string> => {
	const [room] = await db.select().from(minutesRooms).where(eq(minutesRooms.id, roomId));
	const rows = await db.select().from(minutesUpdates).where(eq(minutesUpdates.roomId, roomId));
	const bytes = [room!.compactedState ?? new Uint8Array(), ...rows.map(({ update }) => update)];
	return bytes.map((part) => Buffer.from(part).toString('latin1')).join('');
};

describe('the rooms of a meeting', () => {
	it('give a new item one empty paragraph, once', async ({ db }) => {
		const { ctx, first } = await aMeetingWithItems(db);
		await addItemToRoom(ctx, first);
		expect(await textOf(db, first.id)).toEqual([{ type: 'paragraph' }]);
	});

	it('are listed for the items a person may read', async ({ db }) => {
		const { ctx, meeting, first, second } = await aMeetingWithItems(db);
		await moveToOwnRoom(ctx, second.id);
		const rooms = await roomsOfMeeting(ctx, meeting.id);
		expect(new Map(rooms.map(({ itemId, room }) => [itemId, room]))).toEqual(
			new Map([
				[first.id, `minutes/${meeting.id}/open/1`],
				[second.id, `minutes/${meeting.id}/closed/${second.id}/1`]
			])
		);
	});
});

describe('composed text', () => {
	it('takes the place of the empty paragraph and appears in the rows', async ({ db }) => {
		const { ctx, meeting, first } = await aMeetingWithItems(db);
		const decision = unknownId();
		const blocks: Node[] = [
			{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Wohnen' }] },
			{
				type: 'paragraph',
				content: [
					{ type: 'text', text: 'Das ist ' },
					{ type: 'text', text: 'wichtig', marks: [{ type: 'bold' }] },
					{ type: 'hardBreak' },
					{ type: 'text', text: 'und bleibt.' }
				]
			},
			{ type: 'decision', attrs: { id: decision }, content: [{ type: 'text', text: 'Ja.' }] }
		];
		await composeMinutes(ctx, first.id, blocks);
		expect(await textOf(db, first.id)).toEqual(blocks);
		const rows = (await blocksOf(ctx, meeting.id)).filter(({ itemId }) => itemId === first.id);
		expect(rows).toMatchObject([
			{ index: 0, kind: 'heading', text: 'Wohnen', blockId: null },
			{ index: 1, kind: 'paragraph', text: 'Das ist wichtig\nund bleibt.' },
			{ index: 2, kind: 'decision', text: 'Ja.', blockId: decision, json: blocks[2] }
		]);
	});
});

describe('moving an item into its own room', () => {
	it('leaves no word of it in state or log of the open room', async ({ db }) => {
		const { ctx, first, second } = await aMeetingWithItems(db);
		await composeMinutes(ctx, first.id, [paragraph('öffentlich gesagt')]);
		await composeMinutes(ctx, second.id, [paragraph('Geheimnis Xylophon')]);
		const open = (await roomOfItem({ db }, first.id))!;
		expect(await everythingStored(db, open.id)).toContain('Xylophon');

		await moveToOwnRoom(ctx, second.id);

		expect(await everythingStored(db, open.id)).not.toContain('Xylophon');
		expect(await textOf(db, second.id)).toEqual([paragraph('Geheimnis Xylophon')]);
		expect(await textOf(db, first.id)).toEqual([paragraph('öffentlich gesagt')]);
		expect((await roomOfItem({ db }, second.id))!.itemId).toBe(second.id);
	});

	it('refuses updates of those who do not know of it yet', async ({ db }) => {
		const { ctx, first, second } = await aMeetingWithItems(db);
		const room = (await roomOfItem({ db }, second.id))!;
		const update = Y.encodeStateAsUpdate(new Y.Doc());
		const late = [{ id: room.id, moves: room.moves, updates: [{ update, personId: null }] }];
		expect((await appendUpdates({ db }, late)).get(room.id)).toBe(3);
		await moveToOwnRoom(ctx, second.id);
		expect((await appendUpdates({ db }, late)).get(room.id)).toBeUndefined();
		expect(await textOf(db, first.id)).toEqual([{ type: 'paragraph' }]);
	});

	it('brings nothing back when a browser returns that was offline', async ({ db }) => {
		const { ctx, first, second } = await aMeetingWithItems(db);
		await composeMinutes(ctx, second.id, [paragraph('Geheimnis Xylophon')]);
		const open = (await roomOfItem({ db }, first.id))!;
		const offline = documentOf(await storedAfter({ db }, open.id, 0));
		await moveToOwnRoom(ctx, second.id);

		const after = documentOf(await storedAfter({ db }, open.id, 0));
		Y.applyUpdate(after, Y.encodeStateAsUpdate(offline, Y.encodeStateVector(after)));
		expect(readBlocks(after.getXmlFragment(second.id))).toEqual([]);
		expect(Buffer.from(Y.encodeStateAsUpdate(after)).toString('latin1')).not.toContain('Xylophon');
	});
});

describe('a block too long for the index of words', () => {
	it('stops neither itself nor the others of its room from appearing', async ({ db }) => {
		const { ctx, meeting, first, second } = await aMeetingWithItems(db);
		const words = Array.from({ length: 150_000 }, (_, n) => `wort${n}`).join(' ');
		await composeMinutes(ctx, first.id, [paragraph(words)]);
		await composeMinutes(ctx, second.id, [paragraph('kurz')]);
		const blocks = await blocksOf(ctx, meeting.id);
		expect(blocks.find(({ itemId }) => itemId === first.id)?.json).toEqual(paragraph(words));
		expect(blocks.find(({ itemId }) => itemId === second.id)?.text).toBe('kurz');
	});
});

describe('compaction', () => {
	it('keeps the text identical', async ({ db }) => {
		const { ctx, first } = await aMeetingWithItems(db);
		for (const word of ['eins', 'zwei', 'drei']) {
			await composeMinutes(ctx, first.id, [paragraph(word)]);
		}
		const before = await textOf(db, first.id);
		const room = (await roomOfItem({ db }, first.id))!;
		await compactRoom({ db }, room.id);
		expect(await textOf(db, first.id)).toEqual(before);
		expect(before).toHaveLength(3);
		expect(await storedAfter({ db }, room.id, 0)).toMatchObject({ updates: [] });
	});
});
