import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { nameOf } from './caches.ts';
import type { Run } from './moved.ts';

/** Longer than this nobody waits for a disk; the page then works without its cache. */
const patience = 4000;

export type Remembered = { vector: Map<number, number>; clients: number[]; moved: Run[] };

export class MinutesCache {
	readonly #stored: IndexeddbPersistence;

	private constructor(stored: IndexeddbPersistence) {
		this.#stored = stored;
	}

	/**
	 * Loads what the device has into `doc`. To be awaited before connecting: a server that answers
	 * first would be merged with older text in the wrong order of frames.
	 *
	 * @returns undefined where the browser keeps nothing, as in private windows
	 */
	static async open(personId: string, room: string, doc: Y.Doc): Promise<MinutesCache | undefined> {
		const stored = new IndexeddbPersistence(nameOf(personId, room), doc);
		const loaded = await Promise.race([stored.whenSynced.then(() => true), failed(stored)]);
		if (loaded) return new MinutesCache(stored);
		stored.destroy().catch(() => undefined);
		return undefined;
	}

	/** What the server had on disk when this device last heard of it, and who wrote here. */
	async remembered(): Promise<Remembered> {
		const vector: unknown = await this.#stored.get('vector');
		const clients: unknown = await this.#stored.get('clients');
		const moved: unknown = await this.#stored.get('moved');
		return {
			vector: vector instanceof Uint8Array ? Y.decodeStateVector(vector) : new Map(),
			clients: Array.isArray(clients) ? clients.filter((one) => typeof one === 'number') : [],
			moved: Array.isArray(moved) ? moved : []
		};
	}

	async remember(vector: ReadonlyMap<number, number>, clients: number[]): Promise<void> {
		// The type asks for less than the function does: bytes are stored as they are.
		const bytes = Y.encodeStateVector(new Map(vector)) as unknown as ArrayBuffer;
		await this.#stored.set('vector', bytes);
		await this.#stored.set('clients', clients as unknown as ArrayBuffer);
	}

	/** What of one's text was moved: not a breath later, or a reload would take it for typed. */
	async rememberMoved(runs: readonly Run[]): Promise<void> {
		await this.#stored.set('moved', runs as unknown as ArrayBuffer);
	}

	/** After text was removed for good: the log on this device must not keep it either. */
	async rewrite(): Promise<void> {
		// The living document still holds what undo could have brought back; a copy of it does not.
		const living = this.#stored.doc;
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(living));
		this.#stored.doc = copy;
		await storeState(this.#stored, true).finally(() => (this.#stored.doc = living));
		copy.destroy();
	}

	async forget(): Promise<void> {
		await this.#stored.clearData();
	}

	async close(): Promise<void> {
		await this.#stored.destroy();
	}
}

async function failed(stored: IndexeddbPersistence): Promise<false> {
	const waited = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
	return Promise.race([stored._db.then(() => waited), waited]).catch(() => false);
}
