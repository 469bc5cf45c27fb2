import { afterAll, beforeAll, expect } from 'vitest';
import * as Y from 'yjs';
import { freshDatabase } from '../support/database.ts';
import { unknownId } from '../support/builders.ts';
import { Client, type ClientOptions } from './client.ts';
import { startInstance, type Instance } from './instance.ts';
import { aLiveMeeting } from './meeting.ts';

/** A meeting in which somebody writes while others attack; call it at the top of a test file. */
export class Scene {
	database!: Awaited<ReturnType<typeof freshDatabase>>;
	instance!: Instance;
	meeting!: Awaited<ReturnType<typeof aLiveMeeting>>;
	/** Into this item the witness wrote a sentence. */
	item!: string;
	/** A session of somebody who may write. */
	member!: string;
	witness!: Client;

	constructor() {
		beforeAll(() => this.#open());
		afterAll(async () => {
			await this.instance.close();
			await this.database.close();
		});
	}

	join(token: string, more: Partial<ClientOptions> = {}): Promise<Client> {
		return Client.join({ url: this.instance.url, room: this.meeting.room, token, ...more });
	}

	/** The hostile one is out with that code; the room goes on, and the document is what it was. */
	async isRefused(
		act: (client: Client) => void,
		code: number,
		token = this.member
	): Promise<Client> {
		const before = await this.meeting.stored(this.item);
		const client = await this.join(token);
		act(client);
		expect(await client.ended()).toBe(code);
		expect(await this.meeting.stored(this.item)).toEqual(before);
		await this.roomGoesOn();
		return client;
	}

	async roomGoesOn(): Promise<void> {
		const { item, witness } = this;
		const reader = await this.join(this.member);
		const words = `Weiter ${unknownId()}`;
		witness.write(item, words);
		await witness.saved();
		await reader.until(() => reader.text(item).includes(words));
		witness.fragment(item).delete(witness.fragment(item).length - 1);
		await witness.saved();
		await reader.until(() => !reader.text(item).includes(words));
		reader.close();
	}

	async #open(): Promise<void> {
		this.database = await freshDatabase();
		this.instance = await startInstance(this.database.url);
		this.meeting = await aLiveMeeting(this.database.db);
		this.item = this.meeting.items[0]!.id;
		this.member = (await this.meeting.someone()).token;
		this.witness = await this.join((await this.meeting.someone()).token);
		this.witness.write(this.item, 'Was hier steht, bleibt.');
		await this.witness.saved();
	}
}

/** An update out of a document of its own. */
export function made(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	change(doc);
	return Y.encodeStateAsUpdate(doc);
}
