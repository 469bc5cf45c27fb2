import * as Y from 'yjs';
import { dice } from '../support/random-world.ts';
import { Client, type ClientOptions } from './client.ts';

const reconnectAfterMs = 100;

/**
 * Somebody who types without looking up: short words into one shared paragraph, each of them unique,
 * whatever happens to the connection. Keeps a list of what the lamp called "gespeichert".
 */
export class Typist {
	readonly client: Client;
	readonly #name: string;
	readonly #item: string;
	readonly #random: ReturnType<typeof dice>;
	/** Words the server may not have on disk yet. */
	#unsaved: string[] = [];
	/** Words of which this page was told that they are on disk. */
	readonly saved: string[] = [];
	#count = 0;
	readonly #timers: NodeJS.Timeout[] = [];

	constructor(name: string, item: string, seed: number, options: ClientOptions) {
		this.#name = name;
		this.#item = item;
		this.#random = dice(seed);
		this.client = new Client(options);
		this.client.connect();
		this.#timers.push(setInterval(() => this.#look(), 5));
		this.#timers.push(setInterval(() => this.#comeBack(), reconnectAfterMs));
	}

	get written(): number {
		return this.#count;
	}

	typeEvery(ms: number): void {
		this.#timers.push(setInterval(() => this.#type(), ms));
	}

	/** Takes the hands off the keys, but stays connected. */
	rest(): void {
		for (const timer of this.#timers.splice(2)) clearInterval(timer);
	}

	leave(): void {
		for (const timer of this.#timers.splice(0)) clearInterval(timer);
		this.client.cut();
	}

	async allSaved(): Promise<void> {
		await this.client.until(() => this.client.isSaved, `${this.#name}'s "gespeichert"`, 30_000);
		this.#look();
	}

	#type(): void {
		const text = sharedText(this.client.doc, this.#item);
		if (!text) return;
		const word = `<${this.#name}${++this.#count}>`;
		const gaps = [...text.toString().matchAll(/>/g)].map(({ index }) => index + 1);
		text.insert(gaps.length > 0 ? this.#random.oneOf(gaps) : 0, word);
		this.#unsaved.push(word);
	}

	/** What is written now was written before this look: if all is saved, so is each word. */
	#look(): void {
		if (this.#unsaved.length > 0 && this.client.isSaved)
			this.saved.push(...this.#unsaved.splice(0));
	}

	#comeBack(): void {
		if (this.client.closeCode !== undefined) this.client.connect();
	}
}

/** Makes one paragraph with a text the whole item. */
export async function beginText(client: Client, item: string, text: string): Promise<void> {
	const fragment = client.fragment(item);
	fragment.delete(0, fragment.length);
	client.write(item, text);
	await client.saved();
}

/** The text of the first paragraph; undefined until it was synced. */
export function sharedText(doc: Y.Doc, item: string): Y.XmlText | undefined {
	const paragraph = doc.getXmlFragment(item).get(0);
	const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
	return text instanceof Y.XmlText ? text : undefined;
}

/** How often each word stands in the text. */
export function wordCounts(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/<[^<>]*>/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
