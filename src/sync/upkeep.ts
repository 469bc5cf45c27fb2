import { compactRoom } from '#lib/minutes/log.server.ts';
import { projectRoom } from '#lib/minutes/project.server.ts';
import { limits } from './limits.ts';
import type { Room } from './room.ts';

/** What is done for a room beside the writing: rows for pages and search, and a short log. */
export class Upkeep {
	readonly #room: Room;
	#sinceCompaction = 0;
	#compacting = false;
	#projected = -1;
	#projecting: Promise<void> | undefined;
	#timer: NodeJS.Timeout | undefined;
	#waitingSince: number | undefined;

	constructor(room: Room) {
		this.#room = room;
	}

	/** @param updates how many the log holds */
	loaded(updates: number): void {
		this.#sinceCompaction = updates;
		this.#projectSoon();
		if (updates >= limits.compactAfterUpdates) void this.#compact();
	}

	changed(updates: number): void {
		this.#sinceCompaction += updates;
		if (this.#sinceCompaction >= limits.compactAfterUpdates) void this.#compact();
		this.#projectSoon();
	}

	/** Before the room leaves memory. */
	async finish(): Promise<void> {
		await this.lastProjection();
		if (this.#sinceCompaction > 0) await this.#compact();
	}

	/** Before the process ends; the log can be compacted by whoever loads the room next. */
	async lastProjection(): Promise<void> {
		await this.#projecting;
		clearTimeout(this.#timer);
		await this.#project();
		clearTimeout(this.#timer);
	}

	end(): void {
		clearTimeout(this.#timer);
	}

	#projectSoon(): void {
		const now = performance.now();
		this.#waitingSince ??= now;
		const left = this.#waitingSince + limits.projectAtLatest - now;
		clearTimeout(this.#timer);
		const wait = Math.max(0, Math.min(limits.projectAfter, left));
		this.#timer = setTimeout(() => void this.#project(), wait);
	}

	#project(): Promise<void> {
		this.#projecting ??= this.#projectNow().finally(() => (this.#projecting = undefined));
		return this.#projecting;
	}

	async #projectNow(): Promise<void> {
		const { id, head, stored, around } = this.#room;
		this.#waitingSince = undefined;
		if (head === this.#projected) return;
		try {
			await projectRoom({ db: around.db }, { id, head }, stored);
			this.#projected = head;
		} catch (fault) {
			// The rows can be made again at any time; the next change or the next start does it.
			around.onFault(fault);
		}
		if (this.#room.head !== head) this.#projectSoon();
	}

	async #compact(): Promise<void> {
		if (this.#compacting) return;
		this.#compacting = true;
		this.#sinceCompaction = 0;
		try {
			await compactRoom({ db: this.#room.around.db }, this.#room.id);
		} catch (fault) {
			this.#room.around.onFault(fault);
		} finally {
			this.#compacting = false;
		}
	}
}
