import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Connection } from './connection.ts';
import { cursorOf } from './cursor.ts';
import { framesOf } from './frames.ts';
import { limits } from './limits.ts';
import { closeCode, encodeAwareness, type Presence } from './protocol.ts';
import { Ended } from './refused.ts';
import type { Room } from './room.ts';

type Entry = {
	clientId: number;
	/** Grows with every change, over restarts and processes: time. */
	clock: number;
	/** Null: gone. */
	state: Presence | null;
	/** Undefined: in another process. */
	connection?: Connection;
	seen: number;
};

type OwnState = { clock: number; json: string };

/**
 * Who is in a room. What others see of a person is written here from the session; of what a page
 * sends only its own cursor counts.
 */
export class PresenceBoard {
	readonly #room: Room;
	readonly #entries = new Map<number, Entry>();
	#changed = new Set<number>();
	#unsent = new Set<number>();
	#localTimer: NodeJS.Timeout | undefined;
	#remoteTimer: NodeJS.Timeout | undefined;

	constructor(room: Room) {
		this.#room = room;
	}

	/** An awareness message of the stock client; it also sends what it heard of others. */
	receive(connection: Connection, states: Uint8Array): void {
		const own = readOwn(connection, states, (clientId) => this.#claim(connection, clientId));
		if (!own || connection.awarenessId === undefined) return;
		const before = this.#entries.get(connection.awarenessId);
		const state: unknown = parseJson(own.json);
		if (state === null) return this.leave(connection);
		const cursor = connection.visible ? cursorOf(state) : undefined;
		connection.cursor = cursor;
		this.#write(connection);
		// The client gives up a connection on which it does not even hear itself.
		const echo = this.#entries.get(connection.awarenessId) ?? before;
		if (echo) connection.send(encodeAwareness(encode([{ ...echo, clock: own.clock }])));
	}

	/** What a newcomer gets to see. */
	greet(connection: Connection): void {
		const present = [...this.#entries.values()].filter(({ state }) => state !== null);
		if (present.length > 0) connection.send(encodeAwareness(encode(present)));
	}

	/** "X schreibt in TOP 5", until a few seconds after the last change. */
	wrote(connection: Connection, itemId: string): void {
		clearTimeout(connection.writingTimer);
		connection.writingTimer = setTimeout(() => {
			connection.writing = null;
			this.#write(connection);
		}, limits.writingFor);
		if (connection.writing === itemId) return;
		connection.writing = itemId;
		this.#write(connection);
	}

	/** After name, seat or the wish to be seen changed. */
	renew(connection: Connection): void {
		this.#write(connection);
	}

	leave(connection: Connection): void {
		clearTimeout(connection.writingTimer);
		const clientId = connection.awarenessId;
		if (clientId === undefined) return;
		connection.awarenessId = undefined;
		const entry = this.#entries.get(clientId);
		// The same page may have come back on a new socket before the old one was found dead.
		if (entry?.connection === connection) this.#set({ ...entry, state: null });
	}

	/** States of other processes. */
	hear(states: Uint8Array): void {
		const now = this.#now();
		for (const { clientId, clock, json } of readAll(states)) {
			const known = this.#entries.get(clientId);
			if (known && (known.clock >= clock || known.connection)) continue;
			const state = parseJson(json) as Presence | null;
			this.#entries.set(clientId, { clientId, clock, state, seen: now });
			this.#tellHere(clientId);
		}
	}

	/** Another process wants to know who is here. */
	sendAll(): void {
		for (const { clientId, connection } of this.#entries.values())
			if (connection) this.#tellOthers(clientId);
	}

	/** Forgets whom no process has spoken of for a while. */
	sweep(): void {
		const longAgo = this.#now() - limits.presenceKept;
		for (const entry of this.#entries.values()) {
			if (entry.connection || entry.seen > longAgo) continue;
			if (entry.state === null) this.#entries.delete(entry.clientId);
			else this.#set({ ...entry, state: null }, false);
		}
	}

	end(): void {
		clearTimeout(this.#localTimer);
		clearTimeout(this.#remoteTimer);
	}

	/** A client id belongs to whoever writes under it; else to whoever comes first. */
	#claim(connection: Connection, clientId: number): boolean {
		const writer = this.#room.clients.get(clientId);
		if (writer !== undefined && writer !== connection.person.id) return false;
		const holder = this.#entries.get(clientId);
		const taken = holder?.state && holder.state.user.id !== connection.person.id;
		return !taken || (writer === connection.person.id && !holder.connection);
	}

	#write(connection: Connection): void {
		const clientId = connection.awarenessId;
		if (clientId === undefined) return;
		const { visible, cursor } = connection;
		const user = { ...connection.user, writing: visible ? connection.writing : null, visible };
		const state: Presence = { user, ...(visible && cursor ? { cursor } : {}) };
		this.#set({ clientId, clock: 0, state, connection, seen: 0 });
	}

	#set(entry: Entry, tellOthers = true): void {
		const now = this.#now();
		const clock = Math.max(now, (this.#entries.get(entry.clientId)?.clock ?? 0) + 1);
		const gone = entry.state === null;
		const { connection, ...rest } = { ...entry, clock, seen: now };
		this.#entries.set(entry.clientId, gone ? rest : { ...rest, connection });
		this.#tellHere(entry.clientId);
		if (tellOthers) this.#tellOthers(entry.clientId);
	}

	#tellHere(clientId: number): void {
		this.#changed.add(clientId);
		this.#localTimer ??= setTimeout(() => this.#flushHere(), limits.presenceHere);
	}

	#tellOthers(clientId: number): void {
		this.#unsent.add(clientId);
		this.#remoteTimer ??= setTimeout(() => this.#flushToOthers(), limits.presenceBatch);
	}

	#flushHere(): void {
		this.#localTimer = undefined;
		const changed = this.#take(this.#changed);
		this.#changed = new Set();
		const all = framesOf([encodeAwareness(encode(changed))]);
		for (const connection of this.#room.connections) {
			const own = changed.some(({ clientId }) => clientId === connection.awarenessId);
			if (!own) connection.deliver(all);
			else if (changed.length > 1)
				// A late picture of its own cursor would push the cursor back.
				connection.send(
					encodeAwareness(
						encode(changed.filter(({ clientId }) => clientId !== connection.awarenessId))
					)
				);
		}
	}

	#flushToOthers(): void {
		this.#remoteTimer = undefined;
		let batch: Entry[] = [];
		let bytes = 0;
		const send = () => {
			if (batch.length > 0) this.#room.around.sendPresence(this.#room.id, encode(batch));
			batch = [];
			bytes = 0;
		};
		for (const entry of this.#take(this.#unsent)) {
			const size = encode([entry]).length;
			if (bytes + size > limits.presenceNoticeBytes) send();
			batch.push(entry);
			bytes += size;
		}
		send();
		this.#unsent = new Set();
	}

	#take = (ids: Set<number>): Entry[] => [...ids].flatMap((id) => this.#entries.get(id) ?? []);

	#now(): number {
		return this.#room.around.now().getTime();
	}
}

/** An awareness update as y-protocols writes it. */
function encode(entries: Entry[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, entries.length);
	for (const { clientId, clock, state } of entries) {
		encoding.writeVarUint(encoder, clientId);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, JSON.stringify(state));
	}
	return encoding.toUint8Array(encoder);
}

function* readAll(states: Uint8Array): Generator<OwnState & { clientId: number }> {
	const decoder = decoding.createDecoder(states);
	const count = decoding.readVarUint(decoder);
	for (let i = 0; i < count; i++) {
		const clientId = decoding.readVarUint(decoder);
		const clock = decoding.readVarUint(decoder);
		yield { clientId, clock, json: decoding.readVarString(decoder) };
	}
}

/** The first state a page sends is its own; from then on only that one is looked at. */
function readOwn(
	connection: Connection,
	states: Uint8Array,
	claim: (clientId: number) => boolean
): OwnState | undefined {
	try {
		for (const state of readAll(states)) {
			if (connection.awarenessId === undefined && claim(state.clientId))
				connection.awarenessId = state.clientId;
			if (state.clientId === connection.awarenessId) return state;
		}
		return undefined;
	} catch {
		throw new Ended(closeCode.malformed);
	}
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw new Ended(closeCode.malformed);
	}
}
