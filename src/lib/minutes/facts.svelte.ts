import { createContext } from 'svelte';
import type { Attachment } from '../attachments/attachments.ts';
import type { Commitment } from '../commitments/commitments.ts';
import type { Decision } from '../decisions/decisions.ts';
import type { Position } from '../positions/positions.ts';
import type { Mentionable } from './mention.ts';
import { isKindWithFacts, type KindWithFacts } from './kinds.ts';

/** Rows that belong to blocks of one meeting's minutes, and what this reader may do with them. */
export type MeetingFacts = {
	meetingId: string;
	decisions: Decision[];
	commitments: Commitment[];
	positions: Position[];
	attachments: Attachment[];
	/** Whom a commitment can be given to. */
	seats: { id: string; label: string }[];
	/** Who can be named in the text. */
	people: Mentionable[];
	/** `YYYY-MM-DD` */
	today: string;
	/** The minutes are no longer written. */
	frozen: boolean;
	can: {
		record: boolean;
		freezeDecision: boolean;
		editCommitment: boolean;
		writePosition: boolean;
	};
};

const paths: Record<KindWithFacts, string> = { decision: 'beschluesse', commitment: 'zusagen' };

/**
 * The facts beside the words. Words are in the document and can be written offline; numbers, owners
 * and dates are rows that the server alone changes.
 */
export class Facts {
	readonly #read: () => MeetingFacts;
	/** Blocks that were started on this page and have no row yet. */
	#born = new Map<string, { kind: KindWithFacts; itemId: string }>();
	#sending = new Set<string>();

	/** The commitment whose facts are being edited. */
	editing: Commitment | undefined = $state.raw();

	constructor(read: () => MeetingFacts) {
		this.#read = read;
	}

	get now(): MeetingFacts {
		return this.#read();
	}

	/** Only in its own item: a copy of the block elsewhere must not pass for the decision. */
	decision(id: string, itemId: string): Decision | undefined {
		return this.#read().decisions.find((each) => each.id === id && each.itemId === itemId);
	}

	commitment(id: string, itemId: string): Commitment | undefined {
		return this.#read().commitments.find((each) => each.id === id && each.itemId === itemId);
	}

	position(id: string, itemId: string): Position | undefined {
		return this.#read().positions.find((each) => each.id === id && each.itemId === itemId);
	}

	/** Files of an item. */
	attachments(itemId: string): Attachment[] {
		return this.#read().attachments.filter((each) => each.itemId === itemId);
	}

	/** A block began here: it gets its number as soon as the server can be reached. */
	async begin(kind: string, id: string, itemId: string): Promise<void> {
		if (!isKindWithFacts(kind)) return;
		this.#born.set(id, { kind, itemId });
		await this.#recordBorn(id);
	}

	/** After the connection came back. */
	async catchUp(): Promise<void> {
		for (const id of this.#born.keys()) await this.#recordBorn(id);
	}

	/** @returns the sentence of a refusal, or undefined */
	async record(kind: KindWithFacts, id: string, itemId: string): Promise<string | undefined> {
		return this.#send('POST', kind, { id, itemId });
	}

	/** @param seen the words this person sees and agrees to fix */
	async freezeDecision({ id, version }: Decision, seen: string): Promise<string | undefined> {
		return this.#send('PATCH', 'decision', { id, version: String(version), seen });
	}

	async editCommitment(input: Record<string, unknown>): Promise<string | undefined> {
		return this.#send('PATCH', 'commitment', input);
	}

	async #recordBorn(id: string): Promise<void> {
		const born = this.#born.get(id);
		if (!born || this.#sending.has(id)) return;
		this.#sending.add(id);
		try {
			await this.record(born.kind, id, born.itemId);
			this.#born.delete(id);
		} catch {
			// Offline: the number follows, the words are safe in the document.
		} finally {
			this.#sending.delete(id);
		}
	}

	async #send(method: string, kind: KindWithFacts, body: object): Promise<string | undefined> {
		const path = `/sitzungen/${this.#read().meetingId}/${paths[kind]}`;
		const headers = { 'content-type': 'application/json' };
		const answer = await fetch(path, { method, headers, body: JSON.stringify(body) });
		if (answer.ok) return undefined;
		const { message }: { message?: string } = await answer.json().catch(() => ({}));
		return message ?? '';
	}
}

export const [factsOfPage, setFacts] = createContext<Facts>();

/** For the page of a meeting: `provideFacts(() => data.facts)`. */
export const provideFacts = (read: () => MeetingFacts): Facts => setFacts(new Facts(read));
