import type { ChangedTopic } from '#sync/protocol.ts';
import type { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { olderEpochs } from './caches.ts';
import type { Closing } from './closing.ts';
import { Desk } from './desk.svelte.ts';
import { rescueFromCache } from './older-epochs.ts';
import { peopleIn, type PresentPerson } from './presence.ts';
import type { Rescue } from './rescue.ts';
import { MinutesRoom } from './room.svelte.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** In which room the text of an item lives. */
export type ItemRoom = { itemId: string; room: string };

type Options = {
	rooms: ItemRoom[];
	person: { id: string };
	ownDevice: boolean;
	onChanged(topic: ChangedTopic | undefined): void;
};

/** What the lamp says, of all rooms of the page together. */
export type Saving =
	| { state: 'connecting' | 'saved' }
	| { state: 'sending' | 'offline'; characters: number; deletions: number }
	| { state: 'closed'; closing: Closing };

/** A server that refuses the same text again and again must not be asked for ever. */
const freshStarts = 3;

/** Everything a page of one meeting has open at the sync server. */
export class MinutesConnection {
	readonly #options: Options;
	/** How often each room was begun anew. */
	readonly #fresh = new Map<string, number>();
	#items = $state.raw(new Map<string, string>());
	#rooms = $state.raw(new Map<string, MinutesRoom>());

	/** The texts that are open for writing. */
	readonly desk: Desk;
	/** Text that goes back to its author; the page offers it until it is put away. */
	rescues: Rescue[] = $state.raw([]);

	readonly present: PresentPerson[] = $derived.by(() =>
		peopleIn([...this.#rooms.values()].flatMap(({ states }) => states))
	);
	readonly saving: Saving = $derived.by(() => savingOf([...this.#rooms.values()]));
	/** Why this page can no longer write here, if so. */
	readonly closed: Closing | undefined = $derived.by(
		() => [...this.#rooms.values()].find(({ closed }) => closed)?.closed
	);

	constructor(options: Options) {
		this.#options = options;
		this.desk = new Desk(options.person.id);
		this.setRooms(options.rooms);
	}

	/** Text is on this device only, or was refused and not yet taken. */
	get hasUnsavedText(): boolean {
		if (this.rescues.length > 0) return true;
		const { saving } = this;
		if (saving.state !== 'sending' && saving.state !== 'offline') return false;
		return saving.characters + saving.deletions > 0;
	}

	/** After a changed agenda: joins new rooms, leaves those that are gone. */
	setRooms(rooms: ItemRoom[]): void {
		const names = new Set(rooms.map(({ room }) => room));
		const next = new Map<string, MinutesRoom>();
		for (const [name, room] of this.#rooms) {
			if (names.has(name)) next.set(name, room);
			else this.#leave(room);
		}
		for (const name of names) if (!next.has(name)) next.set(name, this.#join(name));
		this.#rooms = next;
		this.#items = new Map(rooms.map(({ itemId, room }) => [itemId, room]));
	}

	roomOf(itemId: string): MinutesRoom | undefined {
		return this.#rooms.get(this.#items.get(itemId) ?? '');
	}

	fragmentOf(itemId: string): Y.XmlFragment | undefined {
		return this.roomOf(itemId)?.doc.getXmlFragment(itemId);
	}

	providerOf(itemId: string): WebsocketProvider | undefined {
		return this.roomOf(itemId)?.provider;
	}

	putAway(rescue: Rescue): void {
		this.rescues = this.rescues.filter((other) => other !== rescue);
	}

	destroy(): void {
		this.desk.close();
		for (const room of this.#rooms.values()) void room.end();
		this.#rooms = new Map();
	}

	/** @param after what must be over before anything is loaded */
	#join(name: string, after?: Promise<void>): MinutesRoom {
		const { person, ownDevice } = this.#options;
		if (ownDevice) void this.#leaveOlderEpochs(name);
		return new MinutesRoom({
			name,
			schema: SCHEMA_VERSION,
			personId: person.id,
			ownDevice,
			after,
			onChanged: (topic) => this.#changed(topic),
			onRescue: (rescue) => (this.rescues = [...this.rescues, rescue]),
			onClosed: (room, closing) => this.#closed(room, closing)
		});
	}

	#leave(room: MinutesRoom): void {
		const texts = room.unsavedTexts();
		const reason = 'minutes.closed.moved';
		if (texts.length > 0) this.rescues = [...this.rescues, { reason, texts }];
		void room.end({ forget: true });
	}

	/** After a restore the old text must not flow in; what only this device had becomes a copy. */
	async #leaveOlderEpochs(name: string): Promise<void> {
		for (const old of await olderEpochs(this.#options.person.id, name)) {
			const texts = await rescueFromCache(this.#options.person.id, old);
			const reason = 'minutes.closed.moved';
			if (texts.length > 0) this.rescues = [...this.rescues, { reason, texts }];
		}
	}

	#changed(topic: ChangedTopic | undefined): void {
		if (topic === 'rooms') {
			this.desk.forgetUndo();
			for (const room of this.#rooms.values()) void room.rewriteCache();
		}
		this.#options.onChanged(topic);
	}

	#closed(room: MinutesRoom, closing: Closing): void {
		const before = this.#fresh.get(room.name) ?? 0;
		if (closing.startAfresh && before < freshStarts) {
			this.#fresh.set(room.name, before + 1);
			// At once: what is typed from here on must not go into a document that nobody reads again.
			this.#replace(room, room.end({ forget: true }));
			// What the page shows may be as old as the text that was refused.
			this.#options.onChanged(undefined);
			return;
		}
		room.closed = { ...closing, startAfresh: false };
		void room.end({ forget: closing.forget });
		// Not for every closing: a page that may no longer be read would take the rescued text along.
		if (closing.stillReadable) this.#options.onChanged('rooms');
	}

	#replace(room: MinutesRoom, after: Promise<void>): void {
		if (this.#rooms.get(room.name) !== room) return;
		this.#rooms = new Map(this.#rooms).set(room.name, this.#join(room.name, after));
	}
}

function savingOf(rooms: MinutesRoom[]): Saving {
	const closing = rooms.find(({ closed }) => closed && !closed.startAfresh)?.closed;
	if (closing) return { state: 'closed', closing };
	const characters = sum(rooms.map(({ unsaved }) => unsaved.characters));
	const deletions = sum(rooms.map(({ unsaved }) => unsaved.deletions));
	if (rooms.some(({ link }) => link === 'offline'))
		return { state: 'offline', characters, deletions };
	if (rooms.every(({ unsaved }) => unsaved.saved)) return { state: 'saved' };
	const waiting = characters + deletions === 0 && rooms.some(({ link }) => link === 'connecting');
	return waiting ? { state: 'connecting' } : { state: 'sending', characters, deletions };
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
