import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { prepareLateEdits } from '#lib/approval/prepare-late.server.ts';
import { objections } from '#lib/approval/tables.server.ts';
import { jobs } from '#lib/db/tables.server.ts';
import { freezeMinutes, thawMinutes } from '#lib/minutes/freeze.server.ts';
import { minutesQuarantine } from '#lib/minutes/tables.server.ts';
import { closeCode } from '#sync/protocol.ts';
import type { Client } from './client.ts';
import { Scene } from './scene.ts';

const scene = new Scene();

const freeze = () => freezeMinutes({ db: scene.database.db }, scene.meeting.id);
const thaw = () => thawMinutes({ db: scene.database.db }, scene.meeting.id);

/** Somebody who has the text and then loses the connection. */
async function offline(): Promise<{ id: string; client: Client }> {
	const { id, token } = await scene.meeting.someone();
	const client = await scene.join(token);
	await client.until(() => client.text(scene.item) !== '');
	client.cut();
	return { id, client };
}

const comeBack = async (client: Client) => {
	client.connect();
	expect(await client.ended()).toBe(closeCode.refused);
	expect(client.refused?.reason).toBe('frozen');
};

/** Does what the job does. */
async function prepare(personId: string) {
	const { db } = scene.database;
	const kept = await db
		.select()
		.from(minutesQuarantine)
		.where(eq(minutesQuarantine.personId, personId));
	for (const { roomId } of kept) {
		await prepareLateEdits({ db, now: new Date() }, { roomId, personId });
	}
	return db.select().from(objections).where(eq(objections.personId, personId));
}

describe('text that was written offline and comes after the freeze', () => {
	it('is kept before the page is told, and is not in the minutes', async () => {
		const { id, client } = await offline();
		const before = await scene.meeting.stored(scene.item);
		client.write(scene.item, 'Im Zug notiert.');
		await freeze();
		await comeBack(client);
		const { db } = scene.database;
		const kept = await db
			.select()
			.from(minutesQuarantine)
			.where(eq(minutesQuarantine.personId, id));
		expect(kept).toMatchObject([{ reason: 'frozen' }]);
		const [job] = await db.select().from(jobs).where(eq(jobs.name, 'record.lateEdits'));
		expect(job?.payload).toMatchObject({ personId: id });
		expect(await scene.meeting.stored(scene.item)).toEqual(before);
		await thaw();
	});

	it('becomes a prepared objection that says where it belongs', async () => {
		const { id, client } = await offline();
		client.write(scene.item, 'Fehlt noch.');
		await freeze();
		await comeBack(client);
		const [prepared, ...more] = await prepare(id);
		expect(more).toEqual([]);
		expect(prepared).toMatchObject({
			itemId: scene.item,
			state: 'prepared',
			late: true,
			text: 'Hier fehlt: Fehlt noch.'
		});
		expect(await prepare(id), 'a second time').toHaveLength(1);
		await thaw();
	});

	it('inside a paragraph quotes it, and says how it should read', async () => {
		const { id, client } = await offline();
		const paragraphs = client.fragment(scene.item).toArray();
		const index = paragraphs.findIndex((part) => part.toString().includes('Was hier steht'));
		const paragraph = client.fragment(scene.item).get(index);
		const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
		if (words instanceof Y.XmlText) words.insert(0, 'Nicht alles, ');
		await freeze();
		await comeBack(client);
		expect(await prepare(id)).toMatchObject([
			{
				block: index,
				quote: 'Was hier steht, bleibt.',
				text: 'Richtig muss es heißen: Nicht alles, Was hier steht, bleibt.'
			}
		]);
		await thaw();
	});

	it('that takes a paragraph away says so', async () => {
		const { id, client } = await offline();
		const fragment = client.fragment(scene.item);
		const index = fragment.toArray().findIndex((part) => part.toString().includes('Was hier'));
		fragment.delete(index);
		await freeze();
		await comeBack(client);
		expect(await prepare(id)).toMatchObject([
			{ quote: 'Was hier steht, bleibt.', text: 'Dieser Absatz soll entfallen.' }
		]);
		await thaw();
	});

	it('is kept in one piece, however many frames were under way', async () => {
		const { id, token } = await scene.meeting.someone();
		const client = await scene.join(token);
		await client.until(() => client.text(scene.item) !== '');
		await freeze();
		for (const word of ['Eins.', 'Zwei.', 'Drei.']) client.write(scene.item, word);
		expect(await client.ended()).toBe(closeCode.refused);
		const said = (await prepare(id)).map(({ text }) => text).join('\n');
		expect(said).toContain('Eins.');
		await thaw();
	});

	it('does not disturb those who only read', async () => {
		const { token } = await scene.meeting.someone();
		const reader = await scene.join(token);
		await freeze();
		const { client } = await offline();
		client.connect();
		await client.until(() => client.text(scene.item) !== '');
		expect([reader.closeCode, client.closeCode]).toEqual([undefined, undefined]);
		await thaw();
		await scene.roomGoesOn();
	});
});
