import {
	decodeChanged,
	decodeRefused,
	decodeSaved,
	messageType,
	type ChangedTopic
} from '#sync/protocol.ts';
import * as decoding from 'lib0/decoding';
import { applyAwarenessUpdate } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MinutesCache } from './cache.ts';
import { closingOf, type Closing } from './closing.ts';
import { countingSocket } from './counting-socket.ts';
import { peopleIn, stateIn, type AwarenessState } from './presence.ts';
import {
	rescueFrom,
	unsavedParagraphs,
	unsavedPieces,
	type Rescue,
	type RescuedText
} from './rescue.ts';
import { SavingLedger, type Unsaved } from './saving.ts';
import type { MessageKey } from '../i18n/text.ts';

export type RoomOptions = {
	name: string;
	schema: number;
	personId: string;
	/** Only then may this browser keep the text. */
	ownDevice: boolean;
	/** The end of the document before this one, whose cache has the same name. */
	after: Promise<void> | undefined;
	onChanged(topic: ChangedTopic | undefined): void;
	onRescue(rescue: Rescue): void;
	onClosed(room: MinutesRoom, closing: Closing): void;
};

/** For so long a letter that everybody saw still counts as "just typed" when its block goes. */
const justTyped = 3000;

/** One document on this page: its connection, its cache, and what of it is not yet stored. */
export class MinutesRoom {
	readonly name: string;
	readonly doc = new Y.Doc();
	readonly provider: WebsocketProvider;
	readonly #options: RoomOptions;
	readonly #ledger = new SavingLedger(this.doc);
	#cache: MinutesCache | undefined;
	#seen: { at: number; vector: ReadonlyMap<number, number> }[] = [];
	#rememberSoon: ReturnType<typeof setTimeout> | undefined;
	#refused: MessageKey | undefined;
	/** How the server shows this page to the others. */
	#self: AwarenessState = {};
	#ended = false;

	link: 'connecting' | 'online' | 'offline' = $state('connecting');
	/** The text is complete: shown from here on is the document, not what the server rendered. */
	ready = $state(false);
	closed: Closing | undefined = $state.raw();
	unsaved: Unsaved = $state.raw({ characters: 0, deletions: 0, saved: false });
	states: AwarenessState[] = $state.raw([]);

	constructor(options: RoomOptions) {
		this.name = options.name;
		this.#options = options;
		this.provider = this.#connectLater();
		this.doc.on('afterTransaction', this.#afterTransaction);
		this.provider.awareness.on('change', this.#awarenessChanged);
		window.addEventListener('offline', this.#networkChanged);
		window.addEventListener('online', this.#networkChanged);
		void this.#start();
	}

	/** Text of this person that exists on this device only. */
	unsavedTexts(): RescuedText[] {
		return unsavedParagraphs(this.doc, this.#ledger.vector, this.#ledger.ownClients);
	}

	get present() {
		return peopleIn(this.states);
	}

	/** Text left this room for good: what the device logged of it must go as well. */
	async rewriteCache(): Promise<void> {
		await this.#cache?.rewrite();
	}

	async end({ forget = false } = {}): Promise<void> {
		if (this.#ended) return;
		this.#ended = true;
		clearTimeout(this.#rememberSoon);
		// Its editor says goodbye while the page is drawn, when nothing shown may change.
		this.doc.off('afterTransaction', this.#afterTransaction);
		this.provider.awareness.off('change', this.#awarenessChanged);
		window.removeEventListener('offline', this.#networkChanged);
		window.removeEventListener('online', this.#networkChanged);
		this.provider.destroy();
		if (forget) await this.#cache?.forget();
		else await this.#cache?.close();
		this.doc.destroy();
	}

	async #start(): Promise<void> {
		await this.#options.after;
		if (this.#options.ownDevice) await this.#loadCache();
		if (!this.#ended) this.provider.connect();
	}

	async #loadCache(): Promise<void> {
		const { personId, name } = this.#options;
		this.#cache = await MinutesCache.open(personId, name, this.doc);
		const remembered = await this.#cache?.remembered();
		if (!remembered) return;
		const { vector, clients, moved } = remembered;
		this.#ledger.remember(vector, clients, moved);
		this.ready = this.doc.store.clients.size > 0;
		this.#count();
	}

	#connectLater(): WebsocketProvider {
		const { name, schema, personId } = this.#options;
		const server = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`;
		const provider = new WebsocketProvider(server, name, this.doc, {
			connect: false,
			// Two accounts in one browser would otherwise hand each other what they may not read.
			disableBc: true,
			// After another login in this browser this page is nobody's any more.
			params: { schema: String(schema), person: personId },
			WebSocketPolyfill: countingSocket(this.#ledger, () => queueMicrotask(() => this.#count())),
			shouldReconnect: ({ code }) => !closingOf(code)?.final
		});
		provider.messageHandlers[messageType.awareness] = (_, decoder) =>
			this.#heardOf(decoding.readVarUint8Array(decoder));
		provider.messageHandlers[messageType.saved] = (_, decoder) => {
			const { stateVector, frames } = decodeSaved(decoder);
			this.#stored(stateVector, frames);
		};
		provider.messageHandlers[messageType.refused] = (_, decoder) => {
			this.#refused = `minutes.refused.${decodeRefused(decoder).reason}`;
		};
		provider.messageHandlers[messageType.changed] = (_, decoder) =>
			this.#options.onChanged(decodeChanged(decoder));
		provider.on('status', ({ status }) => this.#statusChanged(status));
		provider.on('sync', (synced) => synced && this.#synced());
		provider.on('connection-close', (event) => event && this.#socketClosed(event.code));
		return provider;
	}

	#afterTransaction = (transaction: Y.Transaction): void => {
		// Asking for a root is a transaction too; nothing shown may change while a page is drawn.
		if (transaction.changed.size === 0 && transaction.deleteSet.clients.size === 0) return;
		if (transaction.origin === this.provider) this.#rescueFrom(transaction);
		else if (transaction.local && transaction.deleteSet.clients.size > 0) {
			this.#ledger.deletedLocally();
		}
		if (transaction.local) this.#remember();
		if (transaction.local && this.#ledger.movedBy(transaction))
			void this.#cache?.rememberMoved(this.#ledger.moved.runs);
		this.#count();
	};

	/**
	 * What was deleted while this device was away stands in its log until that is written anew. And of
	 * what else changed meanwhile, also between the server's page and this first moment, nobody told it.
	 */
	#synced(): void {
		this.ready = true;
		void this.rewriteCache();
		this.#options.onChanged(undefined);
	}

	#rescueFrom(transaction: Y.Transaction): void {
		const seen = this.#seen.findLast(({ at }) => Date.now() - at > justTyped)?.vector;
		const { ownClients: clients, vector: stored, moved } = this.#ledger;
		const rescue = rescueFrom(transaction, { clients, seen, stored, moved });
		if (rescue) this.#options.onRescue(rescue);
	}

	#stored(stateVector: Uint8Array, frames: number): void {
		this.#ledger.stored(stateVector, frames);
		const now = Date.now();
		const last = this.#seen.at(-1);
		if (!last || now - last.at > 500) this.#seen.push({ at: now, vector: this.#ledger.vector });
		this.#seen = this.#seen.slice(-20);
		this.#remember();
		this.#count();
	}

	/** A reload must still know what was on disk: not at once, but within a breath. */
	#remember(): void {
		if (!this.#cache || this.#rememberSoon) return;
		this.#rememberSoon = setTimeout(() => {
			this.#rememberSoon = undefined;
			void this.#cache?.remember(this.#ledger.vector, this.#ledger.ownClients);
		}, 200);
	}

	#count(): void {
		this.unsaved = this.#ledger.unsaved();
	}

	#heardOf(update: Uint8Array): void {
		const { awareness } = this.provider;
		const self = stateIn(update, this.doc.clientID);
		applyAwarenessUpdate(awareness, update, this.provider);
		if (self) this.#self = self;
		if (self) this.#awarenessChanged();
	}

	/** A moment later: an editor that is taken off the page says so while the page is drawn. */
	#awarenessChanged = (): void =>
		queueMicrotask(() => {
			const states = [...this.provider.awareness.getStates()];
			const others = states.filter(([client]) => client !== this.doc.clientID);
			this.states = [this.#self, ...others.map(([, state]) => state)];
		});

	#statusChanged(status: 'connected' | 'connecting' | 'disconnected'): void {
		if (status === 'connected') this.link = 'online';
		if (status === 'disconnected') this.link = 'offline';
	}

	#socketClosed(code: number): void {
		if (this.link === 'connecting') this.link = 'offline';
		const closing = closingOf(code);
		if (!closing || this.closed) return;
		this.closed = closing;
		this.#rescueUnsaved(this.#refused ?? closing.reason);
		this.#options.onClosed(this, closing);
	}

	#rescueUnsaved(reason: MessageKey): void {
		const { vector, ownClients, moved } = this.#ledger;
		const redacted = reason === 'minutes.refused.redacted';
		const texts = redacted
			? unsavedPieces(this.doc, vector, ownClients, moved)
			: this.unsavedTexts();
		if (texts.length > 0) this.#options.onRescue({ reason, texts });
	}

	/** Browsers notice a lost network long before a socket does. */
	#networkChanged = (): void => {
		if (this.closed) return;
		this.provider.disconnect();
		this.provider.connect();
	};
}
