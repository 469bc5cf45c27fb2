import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { freshDatabase } from '../support/database.ts';
import { dice } from '../support/random-world.ts';
import { Client } from './client.ts';
import { startInstance, type Instance } from './instance.ts';
import { aLiveMeeting } from './meeting.ts';

const seed = Number(process.env['SEED'] ?? 2026);
const rounds = 6;
const clientsPerRound = 4;
const stepsPerRound = 120;

let database: Awaited<ReturnType<typeof freshDatabase>>;
/** Two processes' worth of sync server on one database. */
let instances: Instance[];

beforeAll(async () => {
	console.log(`seed ${seed}`);
	database = await freshDatabase();
	instances = [await startInstance(database.url), await startInstance(database.url)];
});
afterAll(async () => {
	for (const instance of instances) await instance.close();
	await database.close();
});

type Dice = ReturnType<typeof dice>;

/** What people do to a document, and what networks do to people. */
class Chaos {
	readonly #random: Dice;
	readonly #items: string[];
	#words = 0;
	readonly written = new Set<string>();

	constructor(random: Dice, items: string[]) {
		this.#random = random;
		this.#items = items;
	}

	step(client: Client): void {
		const act = this.#random.oneOf([
			() => this.#type(client),
			() => this.#type(client),
			() => this.#type(client),
			() => this.#newParagraph(client),
			() => this.#newParagraph(client),
			() => this.#embolden(client),
			() => this.#resendAll(client),
			() => client.cut(),
			() => comeBack(client),
			() => comeBack(client)
		]);
		act();
	}

	#type(client: Client): void {
		const text = this.#someText(client);
		if (text) text.insert(this.#random.below(text.length + 1), this.#word());
	}

	#newParagraph(client: Client): void {
		const fragment = client.fragment(this.#random.oneOf(this.#items));
		const paragraph = new Y.XmlElement('paragraph');
		client.doc.transact(() => {
			paragraph.insert(0, [new Y.XmlText(this.#word())]);
			fragment.insert(this.#random.below(fragment.length + 1), [paragraph]);
		});
	}

	#embolden(client: Client): void {
		const text = this.#someText(client);
		if (!text || text.length === 0) return;
		const from = this.#random.below(text.length);
		text.format(from, 1 + this.#random.below(text.length - from), { bold: {} });
	}

	/** A network that repeats itself: everything again, though the server has it. */
	#resendAll(client: Client): void {
		if (client.isOpen && client.synced) client.sendUpdate(Y.encodeStateAsUpdate(client.doc));
	}

	/** A letter of its own alphabet per word keeps words apart: nobody types inside another's word. */
	#word(): string {
		const word = String.fromCodePoint(0x4e00 + this.#words++);
		this.written.add(word);
		return word;
	}

	#someText(client: Client): Y.XmlText | undefined {
		const blocks = client.fragment(this.#random.oneOf(this.#items)).toArray();
		if (blocks.length === 0) return undefined;
		const block = this.#random.oneOf(blocks);
		const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
		return text instanceof Y.XmlText ? text : undefined;
	}
}

function comeBack(client: Client): void {
	if (!client.isOpen) client.connect();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function fourPeople(random: Dice) {
	const meeting = await aLiveMeeting(database.db);
	const clients: Client[] = [];
	for (let n = 0; n < clientsPerRound; n++) {
		const { token } = await meeting.someone();
		const url = instances[n % instances.length]!.url;
		const lag = random.below(3) * 15;
		const options = { url, room: meeting.room, token, delay: () => lag };
		clients.push(await Client.join(options));
	}
	return { meeting, items: meeting.items.map(({ id }) => id), clients };
}

/** The network is well again: everybody is there, and nothing is under way. */
async function comeToRest(clients: Client[]): Promise<void> {
	for (const client of clients) {
		client.cut();
		client.connect();
	}
	for (const client of clients) await client.until(() => client.synced, 'the last sync', 20_000);
	for (const client of clients) await client.saved();
	const vectors = () => new Set(clients.map(({ doc }) => vectorOf(doc)));
	const until = Date.now() + 10_000;
	while (vectors().size > 1 && Date.now() < until) await pause(20);
}

const vectorOf = (doc: Y.Doc) =>
	JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b));

describe('connections that are cut, delayed and repeated', () => {
	for (let round = 0; round < rounds; round++) {
		it(`leave everybody with the same text, and nothing twice (seed ${seed + round})`, async () => {
			const random = dice(seed + round);
			const { meeting, items, clients } = await fourPeople(random);
			const chaos = new Chaos(random, items);
			for (let step = 0; step < stepsPerRound; step++) {
				chaos.step(random.oneOf(clients));
				if (random.below(4) === 0) await pause(random.below(12));
			}
			await comeToRest(clients);

			const whole = (client: Client) => items.map((item) => client.text(item)).join('\n');
			expect(new Set(clients.map(whole)).size).toBe(1);
			const letters = [...whole(clients[0]!)].filter((letter) => chaos.written.has(letter));
			expect(letters.length).toBe(chaos.written.size);
			expect(new Set(letters).size).toBe(letters.length);
			const stored = JSON.stringify(await Promise.all(items.map(meeting.stored)));
			expect([...chaos.written].filter((word) => !stored.includes(word))).toEqual([]);
			for (const client of clients) client.cut();
		});
	}

	it('never broke the server', () => {
		expect(instances.flatMap(({ faults }) => faults)).toEqual([]);
	});
});
