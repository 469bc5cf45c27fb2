import type { RoomAddress } from '#lib/minutes/room-name.ts';
import type { Connection } from './connection.ts';
import { limits } from './limits.ts';
import { Room } from './room.ts';
import type { Facts, Surroundings } from './surroundings.ts';

/** The rooms of this process: each is loaded once, and leaves memory when nobody needs it. */
export class Rooms {
	readonly #around: Surroundings;
	readonly #rooms = new Map<string, Promise<Room>>();
	readonly #loaded = new Map<string, Room>();
	readonly #leaving = new Map<string, NodeJS.Timeout>();

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** @throws if it cannot be loaded; the next one who comes tries again */
	async open(facts: Facts): Promise<Room> {
		this.#stay(facts.id);
		let loading = this.#rooms.get(facts.id);
		if (!loading) {
			loading = this.#load(facts);
			this.#rooms.set(facts.id, loading);
			loading.catch(() => this.#rooms.delete(facts.id));
		}
		const room = await loading;
		// It left memory at this very moment.
		return room.ended ? this.open(facts) : room;
	}

	/** For the gate: a room in memory knows its items as well as the database. */
	at({ meetingId, itemId, epoch }: RoomAddress): Room | undefined {
		for (const room of this.#loaded.values()) {
			const { facts } = room;
			const same = facts.meetingId === meetingId && facts.itemId === itemId;
			if (same && facts.epoch === epoch && room.live && room.agenda.areCurrent) return room;
		}
		return undefined;
	}

	get(id: string): Room | undefined {
		return this.#loaded.get(id);
	}

	all(): Room[] {
		return [...this.#loaded.values()];
	}

	connections(): Connection[] {
		return this.all().flatMap(({ connections }) => [...connections]);
	}

	/** After a connection ended. */
	left(id: string): void {
		const room = this.#loaded.get(id);
		if (!room || room.connections.size > 0 || this.#leaving.has(id)) return;
		const timer = setTimeout(() => {
			this.#leaving.delete(id);
			void this.#unload(room);
		}, limits.idleRoom);
		this.#leaving.set(id, timer);
	}

	/** Everything is stored by now; what is left is projected. */
	async close(): Promise<void> {
		for (const timer of this.#leaving.values()) clearTimeout(timer);
		await Promise.all(this.all().map((room) => room.upkeep.lastProjection()));
		for (const room of this.all()) room.end();
		this.#loaded.clear();
		this.#rooms.clear();
	}

	async #load(facts: Facts): Promise<Room> {
		const room = new Room(facts, this.#around);
		await room.load();
		this.#loaded.set(facts.id, room);
		// Stored after it was read, but heard of before it stood in the list.
		await room.catchUp();
		this.#around.sendPresence(facts.id, new Uint8Array());
		this.left(facts.id);
		return room;
	}

	async #unload(room: Room): Promise<void> {
		const inUse = () => room.connections.size > 0 || room.pending.length > 0;
		if (!inUse()) await room.upkeep.finish();
		if (inUse() || this.#leaving.has(room.id)) return this.left(room.id);
		this.#loaded.delete(room.id);
		this.#rooms.delete(room.id);
		room.end();
	}

	#stay(id: string): void {
		clearTimeout(this.#leaving.get(id));
		this.#leaving.delete(id);
	}
}
