import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import {
	decodeChanged,
	decodeRefused,
	decodeSaved,
	encodeAwareness,
	encodeUpdate,
	messageType,
	syncMessage,
	syncType,
	type ChangedTopic,
	type Presence,
	type Refused
} from '#sync/protocol.ts';
import { readStates, writeStates, type OwnState, type States } from './states.ts';

export type ClientOptions = {
	/** `ws://127.0.0.1:…` */
	url: string;
	room: string;
	/** The session token. */
	token?: string;
	origin?: string | null;
	schema?: number | string;
	/** Whose page it is. */
	person?: string;
	doc?: Y.Doc;
	/** Milliseconds by which every frame is held back on its way out. */
	delay?: () => number;
};

/**
 * A page without a page: a real socket and a document. Like y-websocket it sends every local change
 * at once; unlike it, a test can cut it, slow it down and look at everything it got.
 */
export class Client {
	readonly doc: Y.Doc;
	readonly #options: ClientOptions;
	#socket: WebSocket | undefined;
	/** Sync frames sent on this connection, and what `saved` said of them. */
	sent = 0;
	savedFrames = 0;
	savedVector: Uint8Array | undefined;
	/** Every frame that came, in order. */
	readonly received: Uint8Array[] = [];
	readonly changed: (ChangedTopic | undefined)[] = [];
	readonly presence: States = new Map();
	refused: Refused | undefined;
	closeCode: number | undefined;
	synced = false;
	#waiting = new Set<() => void>();

	constructor(options: ClientOptions) {
		this.#options = options;
		this.doc = options.doc ?? new Y.Doc();
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this && this.isOpen) this.sendUpdate(update);
		});
	}

	/** Connects, and waits until the server's state is here. */
	static async join(options: ClientOptions): Promise<Client> {
		const client = new Client(options);
		client.connect();
		await client.until(
			() => client.synced || client.closeCode !== undefined,
			'the first sync',
			30_000
		);
		return client;
	}

	get isOpen(): boolean {
		return this.#socket?.readyState === WebSocket.OPEN;
	}

	/** What the lamp calls "gespeichert". */
	get isSaved(): boolean {
		if (!this.isOpen || this.savedFrames !== this.sent || !this.savedVector) return false;
		const stored = Y.decodeStateVector(this.savedVector);
		const own = Y.decodeStateVector(Y.encodeStateVector(this.doc));
		return [...own].every(([client, clock]) => (stored.get(client) ?? 0) >= clock);
	}

	connect(): void {
		const { url, room, token, schema, person, origin = url.replace('ws', 'http') } = this.#options;
		const asked = { ...(schema === undefined ? {} : { schema }), ...(person ? { person } : {}) };
		const query = new URLSearchParams(asked as Record<string, string>);
		const headers = token === undefined ? {} : { cookie: `session=${token}` };
		this.cut();
		this.sent = 0;
		this.savedFrames = 0;
		this.savedVector = undefined;
		this.synced = false;
		this.closeCode = undefined;
		const socket = new WebSocket(`${url}/sync/${room}?${query}`, {
			headers: { ...headers, ...(origin === null ? {} : { origin }) },
			perMessageDeflate: false
		});
		this.#socket = socket;
		const hello = () => syncMessage(syncType.step1, Y.encodeStateVector(this.doc));
		socket.on('open', () => socket === this.#socket && this.raw(hello()));
		socket.on('message', (data: Buffer) => {
			if (socket === this.#socket) this.#receive(new Uint8Array(data));
		});
		socket.on('error', () => {});
		socket.on('close', (code) => {
			if (socket === this.#socket) this.closeCode = code;
			this.#wake();
		});
	}

	/** Bytes as they are; frames of sync step 2 and update are counted by those who send them. */
	raw(bytes: Uint8Array | string): void {
		const wait = this.#options.delay?.() ?? 0;
		const socket = this.#socket;
		if (wait === 0) return socket?.send(bytes);
		setTimeout(() => socket?.readyState === WebSocket.OPEN && socket.send(bytes), wait);
	}

	sendUpdate(update: Uint8Array): void {
		this.sent += 1;
		this.raw(encodeUpdate(update));
	}

	sendAwareness(entries: OwnState[]): void {
		this.raw(encodeAwareness(writeStates(entries)));
	}

	/** As a network that breaks: no goodbye. */
	cut(): void {
		const socket = this.#socket;
		this.#socket = undefined;
		socket?.terminate();
	}

	close(): void {
		this.#socket?.close();
	}

	/** Plays a reader who does not read. */
	stall(): void {
		this.#socket?.pause();
	}

	readOn(): void {
		this.#socket?.resume();
	}

	async until(condition: () => boolean, what = 'what was waited for', ms = 5000): Promise<void> {
		if (condition()) return;
		await new Promise<void>((resolve, reject) => {
			const check = () => condition() && finish(resolve);
			const failed = () => finish(() => reject(new Error(`${what} did not happen in ${ms} ms`)));
			const timer = setTimeout(failed, ms);
			const finish = (done: () => void) => {
				clearTimeout(timer);
				this.#waiting.delete(check);
				done();
			};
			this.#waiting.add(check);
			check();
		});
	}

	async saved(): Promise<void> {
		await this.until(() => this.isSaved || this.closeCode !== undefined, '"saved"', 15_000);
		if (!this.isSaved) throw new Error(`closed with ${this.closeCode} before it was saved`);
	}

	async ended(): Promise<number> {
		await this.until(() => this.closeCode !== undefined, 'the end of the connection');
		return this.closeCode!;
	}

	fragment(itemId: string): Y.XmlFragment {
		return this.doc.getXmlFragment(itemId);
	}

	/** Adds a paragraph at the end of an item. */
	write(itemId: string, text: string): Y.XmlText {
		const words = new Y.XmlText(text);
		const paragraph = new Y.XmlElement('paragraph');
		this.doc.transact(() => {
			paragraph.insert(0, [words]);
			const fragment = this.fragment(itemId);
			fragment.insert(fragment.length, [paragraph]);
		});
		return words;
	}

	/** What people would read. */
	text(itemId: string): string {
		const blocks = this.fragment(itemId).toArray();
		return blocks.map((block) => block.toString().replace(/<[^>]*>/g, '')).join('\n');
	}

	/** Who else is there. */
	others(): Presence[] {
		return [...this.presence.values()].flatMap(({ state }) => (state ? [state] : []));
	}

	#receive(frame: Uint8Array): void {
		this.received.push(frame);
		const decoder = decoding.createDecoder(frame);
		const type = decoding.readVarUint(decoder);
		if (type === messageType.sync) this.#sync(decoder);
		if (type === messageType.awareness) this.#hear(decoding.readVarUint8Array(decoder));
		if (type === messageType.saved) {
			const { stateVector, frames } = decodeSaved(decoder);
			this.savedVector = stateVector;
			this.savedFrames = frames;
		}
		if (type === messageType.refused) this.refused = decodeRefused(decoder);
		if (type === messageType.changed) this.changed.push(decodeChanged(decoder));
		this.#wake();
	}

	#sync(decoder: decoding.Decoder): void {
		const type = decoding.readVarUint(decoder);
		const content = decoding.readVarUint8Array(decoder);
		if (type === syncType.step1) {
			this.sent += 1;
			this.raw(syncMessage(syncType.step2, Y.encodeStateAsUpdate(this.doc, content)));
			return;
		}
		Y.applyUpdate(this.doc, content, this);
		if (type === syncType.step2) this.synced = true;
	}

	#hear(states: Uint8Array): void {
		for (const [clientId, heard] of readStates(states))
			if ((this.presence.get(clientId)?.clock ?? -1) < heard.clock)
				this.presence.set(clientId, heard);
	}

	#wake(): void {
		for (const check of [...this.#waiting]) check();
	}
}
