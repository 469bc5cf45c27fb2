import type { Duplex } from 'node:stream';
import * as decoding from 'lib0/decoding';
import { WebSocket, type RawData } from 'ws';
import * as Y from 'yjs';
import { can } from '#lib/access/access.ts';
import type { Person } from '#lib/access/actor.ts';
import type { ItemSubject } from '#lib/access/policies/agenda.ts';
import type { Admitted } from './admitted.ts';
import { Bucket } from './bucket.ts';
import { limits } from './limits.ts';
import {
	closeCode,
	encodeRefused,
	encodeSaved,
	messageType,
	syncMessage,
	syncType,
	type CloseCode,
	type Presence
} from './protocol.ts';
import { decoded, Ended, Refused } from './refused.ts';
import { framesOf } from './frames.ts';
import { keepRefused } from './keep-refused.ts';
import type { Room } from './room.ts';
import { Unaware } from './unaware.ts';
import { receive } from './writing.ts';

/** One socket: takes its frames in order, one after the other. */
export class Connection {
	readonly #socket: WebSocket;
	readonly #stream: Duplex;
	readonly #bucket = new Bucket(limits.frameBurst, limits.framesPerSecond);
	#inbox: Uint8Array[] = [];
	#inboxBytes = 0;
	#working = false;
	#pressed = false;
	#room: Room | undefined;
	#allowance = 0;
	#alive = true;
	/** What it sends after a refused frame is built on what was refused. */
	#refused = false;
	admitted!: Admitted;
	/** Counts the rounds in which its rights were looked at again; the last one counts. */
	judged = 0;
	/** Sync frames (step 2 and update) that came, and how many of them are on disk. */
	frames = 0;
	framesOnDisk = 0;
	over = false;
	awarenessId: number | undefined;
	cursor: Presence['cursor'];
	readonly unaware = new Unaware();
	writing: string | null = null;
	writingTimer: NodeJS.Timeout | undefined;
	onEnd: () => void = () => {};

	/** Listens at once: what comes while the gate still judges is kept. */
	constructor(socket: WebSocket, stream: Duplex) {
		this.#socket = socket;
		this.#stream = stream;
		socket.on('message', (data, isBinary) => this.#take(data, isBinary));
		socket.on('pong', () => (this.#alive = true));
		socket.on('error', () => this.#finish());
		socket.on('close', () => this.#finish());
	}

	get person(): Person {
		return this.admitted.person;
	}

	get user(): Admitted['user'] {
		return this.admitted.user;
	}
	get visible(): boolean {
		return this.admitted.visible;
	}

	get room(): Room | undefined {
		return this.#room;
	}

	mayWrite(item: ItemSubject): boolean {
		return can(this.person, 'item.write', item);
	}

	mayRead(item: ItemSubject): boolean {
		return can(this.person, 'item.read', item);
	}

	/** The room is loaded: says what it has, then works off what came meanwhile. */
	enter(room: Room): void {
		this.#room = room;
		room.connections.add(this);
		this.ask(room);
		room.presence.greet(this);
		void this.#work();
	}

	send(...messages: Uint8Array[]): void {
		this.deliver(framesOf(messages));
	}

	/** What many sockets get alike is framed once for all of them. @param frames of `framesOf` */
	deliver(frames: Uint8Array): void {
		if (this.over || this.#socket.readyState !== WebSocket.OPEN) return;
		// It comes back and syncs anew; holding the rest for it would fill the memory for all.
		if (this.#socket.bufferedAmount > limits.sendBufferBytes + this.#allowance) {
			this.#socket.terminate();
			return this.#finish();
		}
		this.#stream.write(frames);
	}

	/** Asks what it has that is not here; its answer shows that it heard of all before. */
	ask(room: Room): void {
		this.unaware.asked();
		const vector = room.stateVector();
		this.send(syncMessage(syncType.step1, vector), this.saved(vector));
	}

	saved(stateVector: Uint8Array): Uint8Array {
		return encodeSaved({ stateVector, frames: this.framesOnDisk });
	}

	/** Not while too much waits for the database: whoever only reads goes on. */
	pauseWriting(paused: boolean): void {
		this.#pressed = paused && this.frames > 0;
		this.#flow();
	}

	/** Terminates a socket that did not answer the last ping. */
	ping(): void {
		if (this.#socket.isPaused) return;
		if (!this.#alive) return this.#socket.terminate();
		this.#alive = false;
		this.#socket.ping();
	}

	end(code: CloseCode): void {
		if (this.over) return;
		this.#socket.close(code);
		setTimeout(() => this.#socket.terminate(), limits.goodbye).unref();
		this.#finish();
	}

	/** @param refused the frame, where the reason is a refusal */
	fail(reason: unknown, refused?: { frame: number; bytes?: Uint8Array | undefined }): void {
		if (this.over) return;
		if (reason instanceof Ended) return this.end(reason.code);
		if (!(reason instanceof Refused)) {
			this.#room?.around.onFault(reason);
			return this.end(closeCode.tryLater);
		}
		if (this.#refused) return;
		this.#refused = true;
		const tell = () => {
			this.send(encodeRefused({ reason: reason.reason, frame: refused?.frame ?? this.frames }));
			this.end(closeCode.refused);
		};
		// Where nothing is wrong with it but the hour, the page forgets its copy only once it is kept.
		const late = reason.reason === 'frozen';
		keepRefused(this, reason, refused?.bytes).then(late ? tell : undefined, (fault: unknown) => {
			this.#room?.around.onFault(fault);
			this.end(closeCode.tryLater);
		});
		if (!late) tell();
	}

	#take(data: RawData, isBinary: boolean): void {
		if (this.over || this.#refused) return;
		if (!isBinary) return this.end(closeCode.malformed);
		if (!this.#bucket.take()) return this.end(closeCode.tooMany);
		const frame = data as Buffer;
		this.#inbox.push(frame);
		this.#inboxBytes += frame.length;
		this.#flow();
		if (this.#room) return void this.#work();
		const early = this.#inbox.length > limits.framesBeforeAdmission;
		if (early || this.#inboxBytes > limits.bytesBeforeAdmission) this.end(closeCode.tooMany);
	}

	async #work(): Promise<void> {
		const room = this.#room;
		if (this.#working || !room) return;
		this.#working = true;
		for (
			let frame = this.#inbox.shift();
			frame && !this.over && !this.#refused;
			frame = this.#inbox.shift()
		) {
			this.#inboxBytes -= frame.length;
			try {
				while (room.busy) await room.busy;
				const slow = this.#handle(room, decoding.createDecoder(frame));
				if (slow) await slow;
			} catch (reason) {
				this.fail(reason, { frame: this.frames, bytes: frame });
			}
			this.#flow();
		}
		this.#working = false;
	}

	/** Nothing more is read from the socket while enough of it waits here. */
	#flow(): void {
		const much = this.#inbox.length > limits.framesInHand || this.#inboxBytes > limits.bytesInHand;
		const paused = !this.over && ((much && this.#room !== undefined) || this.#pressed);
		if (paused === this.#socket.isPaused) return;
		if (paused) this.#socket.pause();
		else this.#socket.resume();
	}

	#handle(room: Room, decoder: decoding.Decoder): void | Promise<void> {
		const type = decoded(() => decoding.readVarUint(decoder));
		if (type === messageType.sync) return this.#sync(room, decoder);
		if (type === messageType.queryAwareness) return room.presence.greet(this);
		if (type !== messageType.awareness) throw new Ended(closeCode.malformed);
		const states = decoded(() => decoding.readVarUint8Array(decoder));
		room.presence.receive(this, states);
	}

	#sync(room: Room, decoder: decoding.Decoder): void | Promise<void> {
		const type = decoded(() => decoding.readVarUint(decoder));
		const content = decoded(() => decoding.readVarUint8Array(decoder));
		if (type === syncType.step1) return this.#answer(room, content);
		if (type !== syncType.step2 && type !== syncType.update) throw new Ended(closeCode.malformed);
		this.frames += 1;
		const received = receive(room, content, { connection: this, frame: this.frames });
		if (type === syncType.update) return received;
		if (received) return received.then(() => this.unaware.answered());
		this.unaware.answered();
	}

	#answer(room: Room, stateVector: Uint8Array): void {
		const update = decoded(() => Y.encodeStateAsUpdate(room.stored, stateVector));
		const answer = syncMessage(syncType.step2, update);
		this.#allowance = Math.max(this.#allowance, answer.length);
		this.send(answer, this.saved(room.stateVector()));
		if (this.unaware.sees(room.cuts, stateVector)) this.ask(room);
	}

	#finish(): void {
		if (this.over) return;
		this.over = true;
		this.#inbox = [];
		this.#flow();
		this.#room?.connections.delete(this);
		this.#room?.presence.leave(this);
		this.onEnd();
	}
}
