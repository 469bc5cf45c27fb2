import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { secretOf } from '#lib/minutes/conceal.ts';
import { redactMinutes } from '#lib/minutes/redact.server.ts';
import { minutesQuarantine, minutesRooms } from '#lib/minutes/tables.server.ts';
import { closeCode } from '#sync/protocol.ts';
import { everythingIn } from '../support/everything.ts';
import type { Client } from './client.ts';
import { Scene } from './scene.ts';

const scene = new Scene();
const mark = '[geschwärzt: Datenschutz]';

/** Somebody wrote a name, and everybody has it on their screens. */
async function aNameIsWritten(name: string): Promise<{ first: Client; second: Client }> {
	const first = await scene.join(scene.member);
	const second = await scene.join((await scene.meeting.someone()).token);
	first.write(scene.item, `Vorher. ${name} wohnt in der Goethestraße. Danach.`);
	await first.saved();
	await second.until(() => second.text(scene.item).includes(name));
	return { first, second };
}

const redact = (name: string) =>
	redactMinutes({ db: scene.database.db }, scene.item, secretOf([name], mark));

/** As y-prosemirror does when somebody presses Enter before the name. */
const splitBefore = (client: Client, name: string): void => splitIn(client.doc, name);

function splitIn(doc: Y.Doc, name: string): void {
	const fragment = doc.getXmlFragment(scene.item);
	const index = fragment.toArray().findIndex((block) => block.toString().includes(name));
	const words = (fragment.get(index) as Y.XmlElement).get(0) as Y.XmlText;
	const at = words.toString().indexOf(name);
	doc.transact(() => {
		const rest = words.toString().slice(at);
		words.delete(at, words.length - at);
		const next = new Y.XmlElement('paragraph');
		fragment.insert(index + 1, [next]);
		next.insert(0, [new Y.XmlText(rest)]);
	});
}

const isGone = async (name: string) => {
	const everything = await everythingIn(scene.database.db);
	expect(everything).not.toContain(name);
	expect(everything).not.toContain(Buffer.from(name).toString('hex'));
};

describe('a redaction while people write', () => {
	it('takes the words from every screen and from all that is stored', async () => {
		const { first, second } = await aNameIsWritten('Amal Hassan');
		expect(await redact('Amal Hassan')).toBe(1);
		for (const client of [first, second]) {
			await client.until(() => client.text(scene.item).includes(mark));
			expect(client.text(scene.item)).not.toContain('Amal');
			await client.until(() => client.changed.includes('rooms'));
			expect(Buffer.from(Y.encodeStateAsUpdate(client.doc)).toString()).not.toContain('Amal');
		}
		await isGone('Amal Hassan');
	});

	it('lets everybody go on writing, in that item too', async () => {
		const { first, second } = await aNameIsWritten('Berta Kurz');
		await redact('Berta Kurz');
		await first.until(() => !first.text(scene.item).includes('Berta'));
		first.write(scene.item, 'Weiter nach der Schwärzung.');
		await first.saved();
		await second.until(() => second.text(scene.item).includes('Weiter nach der Schwärzung.'));
		expect(first.closeCode).toBe(undefined);
	});

	it('brings nothing back from somebody who split the paragraph at that moment', async () => {
		const { first } = await aNameIsWritten('Cemal Yildiz');
		const slow = await scene.join((await scene.meeting.someone()).token, { delay: () => 400 });
		splitBefore(slow, 'Cemal Yildiz');
		await redact('Cemal Yildiz');
		expect(await slow.ended()).toBe(closeCode.refused);
		expect(slow.refused?.reason).toBe('redacted');
		await first.until(() => !first.text(scene.item).includes('Cemal'));
		await isGone('Cemal Yildiz');
	});
});

describe('somebody who was offline during a redaction', () => {
	it('brings nothing back, whatever they did with the words', async () => {
		const { first } = await aNameIsWritten('Dora Lind');
		const away = await scene.join((await scene.meeting.someone()).token);
		await away.until(() => away.text(scene.item).includes('Dora'));
		away.cut();
		splitBefore(away, 'Dora Lind');
		await redact('Dora Lind');
		away.connect();
		expect(await away.ended()).toBe(closeCode.refused);
		expect(away.refused?.reason).toBe('redacted');
		await isGone('Dora Lind');
		expect(first.text(scene.item)).not.toContain('Dora');
		const kept = await scene.database.db.select().from(minutesQuarantine);
		expect(kept.filter(({ reason }) => reason === 'redacted')).toEqual([]);
	});

	it('keeps what they wrote in other items', async () => {
		await aNameIsWritten('Emil Roth');
		const other = scene.meeting.items[1]!.id;
		const away = await scene.join((await scene.meeting.someone()).token);
		away.cut();
		away.write(other, 'Unterwegs geschrieben.');
		await redact('Emil Roth');
		away.connect();
		await away.saved();
		expect(JSON.stringify(await scene.meeting.stored(other))).toContain('Unterwegs geschrieben.');
	});

	it('writes in that item again once it has seen the redaction', async () => {
		await aNameIsWritten('Frida Lang');
		const away = await scene.join((await scene.meeting.someone()).token);
		away.cut();
		await redact('Frida Lang');
		away.connect();
		await away.until(() => away.text(scene.item).split(mark).length > 1 && away.isSaved);
		away.write(scene.item, 'Wieder da.');
		await away.saved();
		expect(JSON.stringify(await scene.meeting.stored(scene.item))).toContain('Wieder da.');
	});
});

/** What a device of one's own kept of the document, opened again later: under another client id. */
function openedAgain(kept: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, kept);
	return doc;
}

describe('a device that kept the old text', () => {
	async function keptBefore(name: string): Promise<Uint8Array> {
		await aNameIsWritten(name);
		const device = await scene.join((await scene.meeting.someone()).token);
		await device.until(() => device.text(scene.item).includes(name));
		device.close();
		return Y.encodeStateAsUpdate(device.doc);
	}

	it('forgets the words as soon as it connects', async () => {
		const kept = await keptBefore('Hanna Wolf');
		await redact('Hanna Wolf');
		const { token } = await scene.meeting.someone();
		const back = await scene.join(token, { doc: openedAgain(kept) });
		await back.until(() => back.text(scene.item).includes(mark));
		expect(Buffer.from(Y.encodeStateAsUpdate(back.doc)).toString()).not.toContain('Hanna');
		expect(back.closeCode).toBe(undefined);
		await isGone('Hanna Wolf');
	});

	it('brings nothing back with a paragraph that was split there', async () => {
		const kept = await keptBefore('Jale Kaya');
		await redact('Jale Kaya');
		const doc = openedAgain(kept);
		splitIn(doc, 'Jale Kaya');
		const back = await scene.join((await scene.meeting.someone()).token, { doc });
		expect(await back.ended()).toBe(closeCode.refused);
		expect(back.refused?.reason).toBe('redacted');
		await isGone('Jale Kaya');
	});
});

describe('somebody who types on in the old paragraph', () => {
	it('brings nothing back, letter by letter', async () => {
		const { first } = await aNameIsWritten('Karl Ott');
		const slow = await scene.join((await scene.meeting.someone()).token, { delay: () => 400 });
		await redact('Karl Ott');
		const fragment = slow.fragment(scene.item);
		const block = fragment.toArray().find((each) => each.toString().includes('Karl Ott'));
		const words = block && (block as Y.XmlElement).get(0);
		if (words instanceof Y.XmlText) for (const sign of 'mehr') words.insert(words.length, sign);
		await first.until(() => first.text(scene.item).includes(mark));
		await slow.until(() => slow.isSaved || slow.closeCode !== undefined);
		expect(first.text(scene.item)).not.toContain('Karl');
		await isGone('Karl Ott');
	});
});

describe('frozen minutes', () => {
	it('are redacted too, and stay frozen', async () => {
		const { db } = scene.database;
		const { first } = await aNameIsWritten('Gesa Moll');
		const ofMeeting = eq(minutesRooms.meetingId, scene.meeting.id);
		await db.update(minutesRooms).set({ state: 'frozen' }).where(ofMeeting);
		await redact('Gesa Moll');
		await first.until(() => !first.text(scene.item).includes('Gesa'));
		const [room] = await db.select().from(minutesRooms).where(ofMeeting);
		expect(room!.state).toBe('frozen');
		await isGone('Gesa Moll');
	});
});
