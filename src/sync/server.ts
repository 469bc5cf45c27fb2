import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Db } from '#lib/db/db.server.ts';
import type { Listeners, Listening } from '#lib/db/listen.server.ts';
import type { Address } from '#lib/http/origin.ts';
import { projectWhatIsBehind } from '#lib/minutes/project.server.ts';
import { Connection } from './connection.ts';
import { listeners, sendPresence } from './fanout.ts';
import { admit } from './gate.ts';
import { judgeConnections } from './judge.ts';
import { limits } from './limits.ts';
import { pause } from './patience.ts';
import { closeCode, encodeAwareness } from './protocol.ts';
import { Ended } from './refused.ts';
import { Rooms } from './rooms.ts';
import { Store } from './store.ts';

export type SyncOptions = {
	runtime: {
		db: Db;
		config: Address;
		log: { error(fields: object, message: string): void };
	};
	listen: (listeners: Listeners) => Promise<Listening>;
};

export type Sync = {
	/** For requests to `/sync/…`. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	close(): Promise<void>;
};

/** Starts the sync server of this process. */
export async function startSync({ runtime, listen }: SyncOptions): Promise<Sync> {
	const server = new SyncServer(runtime);
	const listening = await listen(server.listeners());
	server.projectWhatIsBehind();
	return {
		handleUpgrade: (request, socket, head) => server.handleUpgrade(request, socket, head),
		close: async () => {
			await server.close();
			await listening.close();
		}
	};
}

const now = () => new Date();

class SyncServer {
	readonly #runtime: SyncOptions['runtime'];
	readonly #sockets = new WebSocketServer({
		noServer: true,
		maxPayload: limits.frameBytes,
		perMessageDeflate: false,
		clientTracking: false
	});
	readonly #connections = new Set<Connection>();
	readonly #store: Store;
	readonly #rooms: Rooms;
	readonly #timers: NodeJS.Timeout[];
	#closing = false;
	/** How often rights may have changed. */
	#changesOfRights = 0;

	constructor(runtime: SyncOptions['runtime']) {
		this.#runtime = runtime;
		const { db } = runtime;
		this.#store = new Store(db, this.#onFault);
		this.#store.onPressure = (high) => {
			for (const connection of this.#connections) connection.pauseWriting(high);
		};
		this.#rooms = new Rooms({
			db,
			now,
			store: this.#store,
			onFault: this.#onFault,
			sendPresence: (room, states) => {
				sendPresence(db, room, states).catch(this.#onFault);
			}
		});
		this.#timers = [
			setInterval(() => this.#keepAlive(), limits.keepAlive),
			setInterval(() => this.#ping(), limits.ping),
			setInterval(() => this.#judge(this.#rooms.connections()), limits.judgeAgain)
		];
	}

	listeners(): Listeners {
		return listeners(this.#rooms, (connections) => this.#judge(connections));
	}

	projectWhatIsBehind(): void {
		projectWhatIsBehind({ db: this.#runtime.db }, this.#onFault).catch(this.#onFault);
	}

	handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
		stream.on('error', () => stream.destroy());
		this.#sockets.handleUpgrade(request, stream, head, (socket) => {
			const connection = new Connection(socket, stream);
			this.#connections.add(connection);
			connection.onEnd = () => this.#left(connection);
			void this.#admit(connection, request);
		});
	}

	async close(): Promise<void> {
		this.#closing = true;
		for (const timer of this.#timers) clearInterval(timer);
		await Promise.race([this.#store.flushed(), pause(limits.lastFlush)]);
		this.#store.close();
		for (const connection of this.#connections) connection.end(closeCode.restart);
		await Promise.race([this.#rooms.close(), pause(limits.lastFlush)]);
		this.#sockets.close();
	}

	async #admit(connection: Connection, request: IncomingMessage): Promise<void> {
		try {
			if (this.#connections.size > limits.connections) throw new Ended(closeCode.tooMany);
			// Whoever is not yet in a room is not judged again when rights change: the gate asks anew.
			for (let times = 0; times < limits.admissions && !connection.over; times++)
				if (await this.#tryToAdmit(connection, request)) return;
			throw new Ended(closeCode.tryLater);
		} catch (reason) {
			if (!(reason instanceof Ended)) this.#onFault(reason);
			connection.fail(reason instanceof Ended ? reason : new Ended(closeCode.tryLater));
		}
	}

	/** @returns false if rights changed meanwhile */
	async #tryToAdmit(connection: Connection, request: IncomingMessage): Promise<boolean> {
		if (this.#closing) throw new Ended(closeCode.restart);
		const { config: address, db } = this.#runtime;
		const asOf = this.#changesOfRights;
		const gate = { db, now: now(), address, rooms: this.#rooms };
		const { admitted, room: facts } = await admit(gate, request);
		connection.admitted = admitted;
		if (this.#countOf(admitted.person.id) > limits.connectionsPerPerson)
			throw new Ended(closeCode.tooMany);
		// Before the first sync message, not beside it: a page that finds the room empty begins
		// a document of its own, and no undo can separate the two again.
		const room = await this.#rooms.open(facts);
		if (this.#closing) throw new Ended(closeCode.restart);
		const isCurrent = asOf === this.#changesOfRights;
		if (isCurrent && !connection.over) connection.enter(room);
		else this.#rooms.left(facts.id);
		return isCurrent;
	}

	#countOf(personId: string): number {
		let count = 0;
		for (const { admitted } of this.#connections) if (admitted?.person.id === personId) count++;
		return count;
	}

	#left(connection: Connection): void {
		this.#connections.delete(connection);
		if (connection.room) this.#rooms.left(connection.room.id);
	}

	#judge(connections: Connection[]): void {
		this.#changesOfRights += 1;
		if (connections.length === 0) return;
		const at = { db: this.#runtime.db, now: now() };
		judgeConnections(at, connections, this.#onFault).catch(this.#onFault);
	}

	#keepAlive(): void {
		const nothing = encodeAwareness(Uint8Array.of(0));
		for (const room of this.#rooms.all()) {
			room.presence.sweep();
			room.tellAll(nothing);
		}
	}

	#ping(): void {
		for (const connection of this.#connections) connection.ping();
	}

	/** No text, no names: the kind of fault and where it happened. */
	#onFault = (fault: unknown): void => {
		const { name, stack, code } = fault as { name?: string; stack?: string; code?: string };
		const at = stack?.split('\n').filter((line) => line.trim().startsWith('at '));
		this.#runtime.log.error({ name, code, at: at?.slice(0, 5) }, 'sync');
	};
}
