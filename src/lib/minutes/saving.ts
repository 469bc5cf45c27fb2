import * as Y from 'yjs';
import { MovedLetters, type Run } from './moved.ts';
import { isText, textAfter, type TextItem } from './text-items.ts';

const never = Number.POSITIVE_INFINITY;

/** What is on this device and not yet in the server's database. */
export type Unsaved = { characters: number; deletions: number; saved: boolean };

/**
 * Keeps the lamp honest. The server says after each commit which state it has on disk and how many
 * sync frames of this connection that includes; a state vector alone does not know deletions.
 */
export class SavingLedger {
	readonly #doc: Y.Doc;
	/** Client ids under which this person wrote, also offline before a reload. */
	readonly #own: Set<number>;
	/** What of this person's text was not typed. */
	readonly moved = new MovedLetters();
	#sent = 0;
	#stored = 0;
	#heard = false;
	#vector = new Map<number, number>();
	/** For each local deletion the frame that carries it; `never` while none does. */
	#deletions: number[] = [];

	constructor(doc: Y.Doc, own: Iterable<number> = []) {
		this.#doc = doc;
		this.#own = new Set([doc.clientID, ...own]);
	}

	get vector(): ReadonlyMap<number, number> {
		return this.#vector;
	}

	get ownClients(): number[] {
		return [...this.#own];
	}

	/** What an earlier visit to this page knew to be on disk, and under which ids it wrote. */
	remember(
		vector: ReadonlyMap<number, number>,
		own: Iterable<number>,
		moved: Iterable<Run> = []
	): void {
		this.#vector = new Map(vector);
		for (const client of own) this.#own.add(client);
		this.moved.remember(moved);
	}

	/** To be called in `afterTransaction`. @returns whether there is more to remember */
	movedBy(transaction: Y.Transaction): boolean {
		return this.moved.note(
			transaction,
			(client, clock) => !this.#own.has(client) || clock < (this.#vector.get(client) ?? 0)
		);
	}

	/** A new socket counts from zero; what the last one did not confirm is open again. */
	opened(): void {
		this.#sent = 0;
		this.#stored = 0;
		this.#heard = false;
		this.#deletions = this.#deletions.map(() => never);
	}

	/** @param frame what goes out to the socket, of whatever kind */
	sent(frame: Uint8Array): void {
		if (!carriesEdits(frame)) return;
		this.#sent += 1;
		this.#deletions = this.#deletions.map((by) => (by === never ? this.#sent : by));
	}

	deletedLocally(): void {
		this.#deletions.push(never);
	}

	/** @param frames how many of this socket's frames are on disk */
	stored(vector: Uint8Array, frames: number): void {
		this.#heard = true;
		this.#vector = Y.decodeStateVector(vector);
		this.#stored = frames;
		this.#deletions = this.#deletions.filter((by) => by > frames);
	}

	unsaved(): Unsaved {
		let characters = 0;
		for (const { text } of unsavedTexts(this.#doc, this.#vector, this.#own)) {
			characters += text.length;
		}
		return { characters, deletions: this.#deletions.length, saved: this.#isSaved() };
	}

	#isSaved(): boolean {
		if (!this.#heard || this.#stored !== this.#sent) return false;
		const local = Y.decodeStateVector(Y.encodeStateVector(this.#doc));
		return [...local].every(([client, clock]) => (this.#vector.get(client) ?? 0) >= clock);
	}
}

/** Sync messages that change the document: step 2 and update. */
const carriesEdits = (frame: Uint8Array) => frame[0] === 0 && (frame[1] === 1 || frame[1] === 2);

/** Pieces of text of these authors that are not part of the state `vector`. */
export function* unsavedTexts(
	doc: Y.Doc,
	vector: ReadonlyMap<number, number>,
	clients: Iterable<number>
): Generator<{ item: TextItem; text: string }> {
	for (const client of clients) {
		const stored = vector.get(client) ?? 0;
		// Newest first: an evening of writing is thousands of structs, and only the last are new.
		const structs = doc.store.clients.get(client) ?? [];
		for (let index = structs.length - 1; index >= 0; index -= 1) {
			const struct = structs[index]!;
			if (struct.id.clock + struct.length <= stored) break;
			if (!isText(struct) || struct.deleted) continue;
			yield { item: struct, text: textAfter(struct, stored) };
		}
	}
}
