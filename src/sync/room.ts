import * as Y from 'yjs';
import type { ItemSubject } from '#lib/access/policies/agenda.ts';
import { cutsOf, type Cut } from '#lib/minutes/cuts.queries.server.ts';
import { clientsOf, roomById } from '#lib/minutes/queries.server.ts';
import { storedAfter } from '#lib/minutes/stored.queries.server.ts';
import { applyStored, type Stored } from '#lib/minutes/stored.server.ts';
import type { Connection } from './connection.ts';
import { deliver } from './deliver.ts';
import { framesOf } from './frames.ts';
import { RoomItems } from './items.ts';
import { untilItWorks } from './patience.ts';
import { PresenceBoard } from './presence.ts';
import { closeCode, encodeChanged, encodeUpdate, type ChangedTopic } from './protocol.ts';
import { Shadow } from './shadow.ts';
import type { Entry } from './store.ts';
import type { Facts, News, Pending, Surroundings } from './surroundings.ts';
import { Upkeep } from './upkeep.ts';
import { expectUnaware } from './unaware.ts';
import { judgeAgain } from './writing.ts';

/** One document, its sockets in this process, and what waits to be stored. */
export class Room {
	readonly facts: Facts;
	readonly around: Surroundings;
	readonly connections = new Set<Connection>();
	readonly presence: PresenceBoard;
	readonly upkeep: Upkeep;
	readonly agenda: RoomItems;
	/** What is on disk, nothing else: only this is ever sent to anybody. */
	readonly stored = new Y.Doc({ gc: true });
	shadow!: Shadow;
	clients = new Map<number, string | null>();
	cuts: Cut[] = [];
	pending: Pending[] = [];
	head = 0;
	moves = 0;
	bytes = 0;
	/** False once it was seen frozen or ended. */
	live = true;
	#rootsSeen = 0;
	#heard = 0;
	#turnedAway = false;
	#catchingUp: Promise<void> | undefined;
	ended = false;

	constructor(facts: Facts, around: Surroundings) {
		this.facts = facts;
		this.around = around;
		this.presence = new PresenceBoard(this);
		this.upkeep = new Upkeep(this);
		this.agenda = new RoomItems(this);
	}

	get id(): string {
		return this.facts.id;
	}

	get items(): ReadonlyMap<string, ItemSubject> {
		return this.agenda.all;
	}

	/** @throws if anything stored is missing or damaged; then nobody gets an empty document instead */
	async load(): Promise<void> {
		const { db } = this.around;
		const stored = await storedAfter({ db }, this.id, 0);
		applyStored(this.stored, stored);
		this.head = stored.head;
		this.moves = stored.moves;
		this.#weigh(stored);
		this.clients = await clientsOf({ db }, this.id);
		this.cuts = await cutsOf({ db }, this.id);
		await this.readItems();
		this.renewShadow();
		this.upkeep.loaded(stored.updates.length);
	}

	async readItems(): Promise<void> {
		if (!(await this.agenda.read())) return;
		for (const id of this.items.keys()) this.stored.getXmlFragment(id);
		this.#rootsSeen = this.stored.share.size;
		this.shadow?.addRoots(this.items.keys());
	}

	/** A shadow that knows what is stored and what waits to be. */
	renewShadow(): void {
		this.shadow?.destroy();
		const waiting = this.pending.flatMap(({ updates }) => updates);
		const all = [Y.encodeStateAsUpdate(this.stored), ...waiting];
		this.shadow = new Shadow(this.items.keys(), all);
	}

	/** Frames wait while the room reads what others stored. */
	get busy(): Promise<void> | undefined {
		return this.#catchingUp;
	}

	add(pending: Pending): void {
		this.pending.push(pending);
		if (pending.updates.length > 0) this.around.store.add(this, pending);
		else this.acknowledge();
	}

	/** Called by the store. */
	settle(entries: Entry[], head: number | undefined): void {
		if (head === undefined) this.#turnedAway = true;
		const stored = entries as Pending[];
		for (const entry of stored) if (head !== undefined) entry.seq = head;
		const updates = stored.flatMap((entry) => entry.updates);
		const next = head !== undefined && head - updates.length === this.head;
		if (next && !this.#catchingUp) {
			this.#takeOwn(stored, head);
			if (this.#heard <= this.head) return;
		}
		this.#heard = Math.max(this.#heard, head ?? 0);
		void this.catchUp();
	}

	/** Another process (or this one) stored something. */
	hear(head: number): void {
		this.#heard = Math.max(this.#heard, head);
		// Our own flush is about to say the same.
		if (head > this.head && !this.around.store.isFlying(this)) void this.catchUp();
	}

	/** Reads what others stored, and passes it on. */
	catchUp(): Promise<void> {
		return (this.#catchingUp ??= this.#catchUp());
	}

	tellAll(message: Uint8Array): void {
		const frames = framesOf([message]);
		for (const connection of this.connections) connection.deliver(frames);
	}

	tellChanged(topic: ChangedTopic): void {
		this.tellAll(encodeChanged(topic));
	}

	/** Confirms the frames that are on disk, behind the updates they cover. */
	acknowledge(): void {
		for (let next = this.pending[0]; next; next = this.pending[0]) {
			const { updates, seq, connection, frame } = next;
			if (updates.length > 0 && (seq === undefined || seq > this.head)) break;
			connection.framesOnDisk = frame;
			this.pending.shift();
			if (updates.length === 0) connection.send(connection.saved(this.stateVector()));
		}
	}

	stateVector(): Uint8Array {
		return Y.encodeStateVector(this.stored);
	}

	end(): void {
		this.ended = true;
		this.upkeep.end();
		this.presence.end();
		this.shadow.destroy();
		this.stored.destroy();
	}

	#takeOwn(entries: Pending[], head: number): void {
		const news: News[] = [];
		for (const { updates, connection } of entries) {
			for (const update of updates) Y.applyUpdate(this.stored, update);
			this.#weigh({ updates });
			// More than one: Yjs tidied up by itself, and the writer does not have that yet.
			const except = updates.length === 1 ? connection : undefined;
			news.push(...updates.map((update) => ({ frame: encodeUpdate(update), except })));
		}
		this.head = head;
		this.#deliver(news);
	}

	#deliver(news: News[]): void {
		this.acknowledge();
		deliver(this.connections, news, this.stateVector());
		this.upkeep.changed(news.length);
	}

	async #catchUp(): Promise<void> {
		const patience = { onFault: this.around.onFault, over: () => this.ended };
		try {
			do {
				await untilItWorks(() => this.#readOn(), patience);
			} while (!this.ended && (this.#heard > this.head || this.#turnedAway));
		} catch {
			// Gave up: the room has left memory.
		}
		// Here and not in a `finally` behind it: what is heard in between would wait for the next one.
		this.#catchingUp = undefined;
	}

	async #readOn(): Promise<void> {
		const stored = await storedAfter({ db: this.around.db }, this.id, this.head);
		if (stored.moves !== this.moves || this.#turnedAway) await this.#startAfresh(stored);
		else await this.#takeOver(stored);
	}

	async #takeOver(stored: Stored): Promise<void> {
		const updates: Uint8Array[] = [];
		const note = (update: Uint8Array) => updates.push(update);
		this.stored.on('update', note);
		applyStored(this.stored, stored);
		this.stored.off('update', note);
		// The server gave a new item its first paragraph.
		if (this.stored.share.size !== this.#rootsSeen) await this.readItems();
		this.shadow.follow(updates);
		this.#weigh(stored);
		this.head = stored.head;
		this.#deliver(updates.map((update) => ({ frame: encodeUpdate(update) })));
	}

	/**
	 * An item was taken out of this room, or the room does not take updates now: what waits is judged
	 * again on what the document has become.
	 */
	async #startAfresh(stored: Stored): Promise<void> {
		const room = await roomById({ db: this.around.db }, this.id);
		this.clients = await clientsOf({ db: this.around.db }, this.id);
		await this.readItems();
		this.around.store.withdraw(this);
		const waiting = this.pending.filter(({ seq }) => seq === undefined);
		this.pending = this.pending.filter(({ seq }) => seq !== undefined);
		this.moves = stored.moves;
		this.#turnedAway = false;
		const unaware = await expectUnaware(this);
		await this.#takeOver(stored);
		for (const connection of unaware) connection.ask(this);
		this.renewShadow();
		this.live = room?.state === 'live';
		judgeAgain(this, waiting, this.live);
		if (room?.state === 'ended' || !room)
			for (const connection of this.connections) connection.end(closeCode.noRoom);
	}

	/** Deleted text weighs nothing: measured where the sum of all updates says that it is too much. */
	weighAnew(): void {
		this.bytes = Y.encodeStateAsUpdate(this.stored).length;
	}

	#weigh({ state, updates }: { state?: Uint8Array; updates: Uint8Array[] }): void {
		if (state) this.bytes = state.length;
		for (const update of updates) this.bytes += update.length;
	}
}
