import * as Y from 'yjs';
import { cutsOf, type Cut } from '#lib/minutes/cuts.queries.server.ts';
import type { Room } from './room.ts';

/**
 * In which items a page still has words that were taken out for good. What it writes there may be a
 * copy of them: whoever presses Enter in the middle of a paragraph, writes its second half anew.
 *
 * A page answers each step 1 with a step 2, in order. So it is aware of everything that was sent
 * before a step 1 once its answer to that one is here.
 */
export class Unaware {
	readonly #until = new Map<string, number>();
	#asked = 0;
	#answered = 0;

	/** A step 1 was sent to the page. */
	asked(): void {
		this.#asked += 1;
	}

	/** A step 2 came, and was dealt with. */
	answered(): void {
		this.#answered += 1;
		for (const [itemId, answer] of this.#until)
			if (answer <= this.#answered) this.#until.delete(itemId);
	}

	/** @param vector what the page has. @returns whether it must be asked again */
	sees(cuts: readonly Cut[], vector: Uint8Array): boolean {
		if (cuts.length === 0) return false;
		const known = Y.decodeStateVector(vector);
		return this.lacks(cuts.filter(({ clientId, clock }) => (known.get(clientId) ?? 0) < clock));
	}

	/** Until the next step 1 is answered. */
	lacks(cuts: readonly Cut[]): boolean {
		for (const { itemId } of cuts) this.#until.set(itemId, this.#asked + 1);
		return cuts.length > 0;
	}

	has(itemId: string): boolean {
		return this.#until.has(itemId);
	}

	get any(): boolean {
		return this.#until.size > 0;
	}
}

/**
 * Reads where words were taken out meanwhile.
 *
 * @returns the sockets that must be asked again behind what they are sent now
 */
export async function expectUnaware(room: Room) {
	const known = new Set(room.cuts.map(({ clientId }) => clientId));
	room.cuts = await cutsOf({ db: room.around.db }, room.id);
	const fresh = room.cuts.filter(({ clientId }) => !known.has(clientId));
	return [...room.connections].filter(({ unaware }) => unaware.lacks(fresh));
}
