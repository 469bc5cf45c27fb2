import { sendCommand } from '#lib/forms/send-command.ts';
import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { openSealed, receiveEpochs } from './opening.ts';
import { stillThere } from './still-there.ts';
import type { SealedCase } from './view.ts';

/** A case with a piece of it that holds all the words. */
export type CaseHit = { number: string; excerpt: string };

const around = 80;
export const mostHits = 50;

/**
 * Searches what somebody may open, in this browser: the server neither learns the words nor reads the
 * content. What was opened stays in memory until the page is left or the keys are locked.
 */
export class CaseSearch {
	state = $state<'none' | 'reading' | 'ready'>('none');
	count = $state(0);
	readonly #keys: KeyDesk;
	#texts: { number: string; texts: string[] }[] = [];

	constructor(keys: KeyDesk) {
		this.#keys = keys;
	}

	/** @throws CommandRefused; VaultFailure */
	async read(): Promise<void> {
		this.state = 'reading';
		this.#texts = [];
		let after: string | undefined;
		do {
			const question = { beginningsOnly: false, ...(after ? { after } : {}) };
			const page = await sendCommand<{ cases: SealedCase[]; next?: string }>(
				'/ombudsstelle/inhalte',
				question
			);
			for (const one of page.cases) this.#texts.push(await this.#open(one));
			this.count = this.#texts.length;
			after = page.next;
		} while (after);
		this.state = 'ready';
	}

	forget(): void {
		this.#texts = [];
		this.state = 'none';
	}

	/** @throws CommandRefused */
	async find(typed: string): Promise<CaseHit[]> {
		const words = plain(typed).split(/\s+/).filter(Boolean);
		if (words.length === 0) return [];
		const hits = this.#hits(words);
		const still = await stillThere(hits.map(({ number }) => number));
		return hits.filter(({ number }) => still.includes(number));
	}

	#hits(words: string[]): CaseHit[] {
		return this.#texts
			.flatMap(({ number, texts }) => {
				const text = texts.find((one) => words.every((word) => plain(one).includes(word)));
				return text === undefined ? [] : [{ number, excerpt: excerptOf(text, words[0]!) }];
			})
			.slice(0, mostHits);
	}

	async #open({ id, number, epochs, sealed }: SealedCase) {
		await receiveEpochs(this.#keys, epochs);
		const opened = await openSealed(this.#keys, id, sealed);
		return { number, texts: opened.all.map(readable) };
	}
}

/** Large and small letters, and marks above and below them, are the same to whoever searches. */
export const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();

/** What was sealed as fields is searched as its words. */
export function readable(text: string): string {
	try {
		return wordsIn(JSON.parse(text)).join(' · ');
	} catch {
		return text;
	}
}

function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(wordsIn);
}

function excerptOf(text: string, word: string): string {
	const at = Math.max(0, plain(text).indexOf(word) - around);
	const piece = text.slice(at, at + 2 * around + word.length).replace(/\s+/g, ' ');
	return `${at > 0 ? '… ' : ''}${piece}${at + piece.length < text.length ? ' …' : ''}`;
}
