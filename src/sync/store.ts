import type { Db } from '#lib/db/db.server.ts';
import { appendUpdates, type Append } from '#lib/minutes/log.server.ts';
import { limits } from './limits.ts';
import { pause } from './patience.ts';

/** Whatever waits to be stored; `settle` is called once it is, or cannot be. */
export type Writer = {
	id: string;
	/** @param head undefined: the room takes nothing now */
	settle(entries: Entry[], head: number | undefined): void;
};

export type Entry = {
	updates: Uint8Array[];
	personId: string;
	bytes: number;
	/** What the room knew when this was judged; if something was taken out since, it is not stored. */
	moves: number;
};

type Waiting = { room: Writer; entry: Entry };

/**
 * Stores updates of all rooms of this process, one flush at a time; what comes meanwhile is the next
 * flush. Nothing waits for a timer: alone, an update goes to the database at once.
 */
export class Store {
	readonly #db: Db;
	readonly #onFault: (fault: unknown) => void;
	#waiting: Waiting[] = [];
	#bytes = 0;
	#running: Promise<void> | undefined;
	#flying = new Set<Writer>();
	#paused = false;
	#closed = false;
	/** Called when too much waits for the database, and again when that is over. */
	onPressure: (high: boolean) => void = () => {};

	constructor(db: Db, onFault: (fault: unknown) => void) {
		this.#db = db;
		this.#onFault = onFault;
	}

	add(room: Writer, entry: Entry): void {
		this.#waiting.push({ room, entry });
		this.#bytes += entry.bytes;
		this.#feelPressure();
		if (!this.#closed) this.#running ??= this.#run();
	}

	/** Takes back what was not yet sent to the database. */
	withdraw(room: Writer): void {
		const [mine, others] = [true, false].map((own) =>
			this.#waiting.filter((waiting) => (waiting.room === room) === own)
		);
		this.#waiting = others!;
		this.#bytes -= sum(mine!);
		this.#feelPressure();
	}

	/** Whether updates of this room are with the database right now. */
	isFlying(room: Writer): boolean {
		return this.#flying.has(room);
	}

	/** Resolves when everything is on disk. */
	async flushed(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Gives up on what cannot be stored. */
	close(): void {
		this.#closed = true;
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0 && !this.#closed) await this.#flush(this.#take());
		// Here and not in a `finally` behind it: what is added in between would wait for the next one.
		this.#running = undefined;
	}

	#take(): Waiting[] {
		let bytes = 0;
		const end = this.#waiting.findIndex(
			({ entry }, index) =>
				index >= limits.batchUpdates || (bytes += entry.bytes) > limits.batchBytes
		);
		return this.#waiting.splice(0, end === -1 ? Infinity : Math.max(end, 1));
	}

	async #flush(batch: Waiting[]): Promise<void> {
		const rooms = Map.groupBy(batch, ({ room }) => room);
		this.#flying = new Set(rooms.keys());
		const heads = await this.#append([...rooms]);
		this.#flying.clear();
		this.#bytes -= sum(batch);
		this.#feelPressure();
		if (!heads) return;
		for (const [room, waiting] of rooms) {
			try {
				const entries = waiting.map(({ entry }) => entry);
				room.settle(entries, heads.get(room.id));
			} catch (fault) {
				// The fault of one room must not stop the storing for all.
				this.#onFault(fault);
			}
		}
	}

	/**
	 * Again and again until it works: Yjs takes the same update twice without harm, so it does not
	 * matter whether an attempt that failed was stored after all.
	 */
	async #append(
		rooms: [Writer, Waiting[]][]
	): Promise<Map<string, number | undefined> | undefined> {
		for (let wait = limits.retryFirst; !this.#closed; wait *= 2) {
			try {
				return await appendUpdates({ db: this.#db }, rooms.map(toAppend));
			} catch (fault) {
				this.#onFault(fault);
				if (isOurFault(fault)) return this.#oneByOne(rooms);
				await pause(Math.min(wait, limits.retryLongest));
			}
		}
		return undefined;
	}

	/** One room's data is not accepted: it must not stop all others. */
	async #oneByOne(rooms: [Writer, Waiting[]][]): Promise<Map<string, number | undefined>> {
		const heads = new Map<string, number | undefined>();
		for (const room of rooms) {
			const done = appendUpdates({ db: this.#db }, [toAppend(room)]);
			const stored = await done.catch(() => pause(limits.retryLongest));
			heads.set(room[0].id, stored?.get(room[0].id));
		}
		return heads;
	}

	#feelPressure(): void {
		const high = this.#bytes > (this.#paused ? limits.resumeBelowBytes : limits.waitingBytes);
		if (high === this.#paused) return;
		this.#paused = high;
		this.onPressure(high);
	}
}

const sum = (waiting: Waiting[]): number =>
	waiting.reduce((bytes, { entry }) => bytes + entry.bytes, 0);

function toAppend([room, waiting]: [Writer, Waiting[]]): Append {
	const updates = waiting.flatMap(({ entry }) =>
		entry.updates.map((update) => ({ update, personId: entry.personId }))
	);
	return { id: room.id, moves: waiting[0]!.entry.moves, updates };
}

/** SQLSTATE class 22 and 23: data that PostgreSQL will never take, however often it is asked. */
function isOurFault(fault: unknown): boolean {
	const { code, cause } = fault as { code?: unknown; cause?: { code?: unknown } };
	return /^2[23]/.test(String(cause?.code ?? code ?? ''));
}
