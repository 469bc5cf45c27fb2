import * as Y from 'yjs';
import { inspect, type YType } from './inspect.ts';
import { limits } from './limits.ts';
import { closeCode } from './protocol.ts';
import { Ended, Refused } from './refused.ts';

/** An update as it came, taken apart but not applied. */
export type Parsed = ReturnType<typeof Y.decodeUpdate> & { update: Uint8Array };

/** What an update needs before it can be judged. */
export type Needs = {
	/** Built on parts that this document does not have. */
	incomplete: boolean;
	/** Client ids under which it brings something new. */
	writers: number[];
	roots: string[];
};

export type Applied = {
	/** What the document emitted: to be stored and sent on instead of the bytes that came. */
	updates: Uint8Array[];
	/** Names of the roots in which something changed. */
	touched: Set<string>;
};

/** @throws Ended if the bytes are no update: y-protocols would swallow that */
export function parse(update: Uint8Array): Parsed {
	try {
		return { ...Y.decodeUpdate(update), update };
	} catch {
		throw new Ended(closeCode.malformed);
	}
}

/**
 * A second document per room, ahead of the stored one by what still waits for the database. Updates
 * are tried out here first; after a refusal it is thrown away.
 */
export class Shadow {
	readonly #doc = new Y.Doc({ gc: true });
	readonly #roots = new Set<string>();
	#updates: Uint8Array[] = [];
	#touched = new Set<string>();

	/** @param updates everything it shall know, beginning with a whole state */
	constructor(roots: Iterable<string>, updates: Uint8Array[]) {
		this.addRoots(roots);
		this.follow(updates);
		this.#doc.on('update', (update: Uint8Array) => this.#updates.push(update));
		this.#doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
			for (const type of changed.keys()) this.#touched.add(rootOf(type));
		});
	}

	addRoots(roots: Iterable<string>): void {
		for (const root of roots) {
			this.#roots.add(root);
			this.#doc.getXmlFragment(root);
		}
	}

	/** Takes over what others stored. */
	follow(updates: Uint8Array[]): void {
		this.#doc.transact(() => {
			for (const update of updates) Y.applyUpdate(this.#doc, update);
		});
		this.#updates = [];
	}

	needsOf({ structs, ds }: Parsed): Needs {
		const ends = new Map<number, number>();
		const known = (client: number) => ends.get(client) ?? Y.getState(this.#doc.store, client);
		let incomplete = false;
		for (const { id, length } of structs) {
			if (id.clock > known(id.client)) incomplete = true;
			ends.set(id.client, Math.max(known(id.client), id.clock + length));
		}
		const lacks = (id: Y.ID | null) => id !== null && id.clock >= known(id.client);
		const roots = new Set<string>();
		for (const struct of structs) {
			if (struct instanceof Y.Skip) incomplete = true;
			if (!(struct instanceof Y.Item)) continue;
			const { origin, rightOrigin, parent } = struct;
			if (typeof parent === 'string') roots.add(parent);
			if (lacks(origin) || lacks(rightOrigin)) incomplete = true;
			if (parent instanceof Y.ID && lacks(parent)) incomplete = true;
		}
		for (const [client, ranges] of ds.clients)
			if (ranges.some(({ clock, len }) => clock + len > known(client))) incomplete = true;
		const writers = [...ends].flatMap(([client, end]) =>
			end > Y.getState(this.#doc.store, client) ? [client] : []
		);
		return { incomplete, writers, roots: [...roots] };
	}

	/**
	 * Applies an update and looks at everything new in it. Once it threw, this shadow is spoiled.
	 *
	 * @throws Refused, Ended
	 */
	apply({ update }: Parsed, writers: number[]): Applied {
		const { store } = this.#doc;
		const before = writers.map((client) => [client, Y.getState(store, client)] as const);
		this.#updates = [];
		this.#touched = new Set();
		try {
			Y.applyUpdate(this.#doc, update);
		} catch {
			throw new Ended(closeCode.malformed);
		}
		if (store.pendingStructs || store.pendingDs) throw new Refused('partsMissing');
		for (const root of this.#touched) if (!this.#roots.has(root)) throw new Refused('noSuchItem');
		for (const [client, clock] of before) this.#inspectFrom(client, clock);
		for (const root of this.#touched) {
			if (this.#doc.getXmlFragment(root).length > limits.blocksPerItem)
				throw new Refused('tooLarge');
		}
		// Handed over, not shared: what `follow` makes the document emit belongs to nobody's frame.
		return { updates: this.#updates.splice(0), touched: this.#touched };
	}

	destroy(): void {
		this.#doc.destroy();
	}

	#inspectFrom(client: number, clock: number): void {
		const parts = this.#doc.store.clients.get(client) ?? [];
		if (clock >= Y.getState(this.#doc.store, client)) return;
		for (let i = Y.findIndexSS(parts, clock); i < parts.length; i++) inspect(parts[i]!);
	}
}

function rootOf(type: YType): string {
	let root = type;
	while (root._item) root = root._item.parent as YType;
	return Y.findRootTypeKey(root);
}
