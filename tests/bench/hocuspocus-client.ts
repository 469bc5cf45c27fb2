import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

/** As in `@hocuspocus/server` 4.7. */
const messages = { sync: 0, auth: 2, syncReply: 4 } as const;
const authToken = 0;

/** A page of Hocuspocus without a page: the same document work as ours, in its own frames. */
export class HocuspocusClient {
	readonly doc = new Y.Doc();
	readonly #room: string;
	readonly #socket: WebSocket;
	synced = false;

	constructor(url: string, room: string) {
		this.#room = room;
		this.#socket = new WebSocket(url, { perMessageDeflate: false });
		this.#socket.on('error', () => {});
		this.#socket.on('open', () => this.#begin());
		this.#socket.on('message', (data: Buffer) => this.#receive(new Uint8Array(data)));
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.#send(messages.sync, (encoder) => writeUpdate(encoder, update));
		});
	}

	cut(): void {
		this.#socket.terminate();
	}

	#begin(): void {
		this.#send(messages.auth, (encoder) => {
			encoding.writeVarUint(encoder, authToken);
			encoding.writeVarString(encoder, '');
		});
		this.#send(messages.sync, (encoder) => writeSyncStep1(encoder, this.doc));
	}

	#send(type: number, write: (encoder: encoding.Encoder) => void): void {
		if (this.#socket.readyState !== WebSocket.OPEN) return;
		const encoder = encoding.createEncoder();
		encoding.writeVarString(encoder, this.#room);
		encoding.writeVarUint(encoder, type);
		write(encoder);
		this.#socket.send(encoding.toUint8Array(encoder));
	}

	#receive(frame: Uint8Array): void {
		const decoder = decoding.createDecoder(frame);
		decoding.readVarString(decoder);
		const type = decoding.readVarUint(decoder);
		if (type !== messages.sync && type !== messages.syncReply) return;
		const reply = encoding.createEncoder();
		const kind = readSyncMessage(decoder, reply, this.doc, this);
		if (kind === 1) this.synced = true;
		const answer = encoding.toUint8Array(reply);
		if (answer.length > 0) this.#send(messages.sync, (e) => encoding.writeUint8Array(e, answer));
	}
}
