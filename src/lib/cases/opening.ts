import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { reasonOfProblem, type VaultReason } from '#lib/vault/failure.ts';
import { fromBase64 } from '#lib/vault/base64.ts';
import type { Kind } from '#lib/vault/kinds.ts';
import { scopeName } from '#lib/vault/scopes.ts';
import { answersOf } from './narrative.ts';
import type { EpochView, SealedView } from './view.ts';

/** What a page asks the worker with the keys. */
type Keys = Pick<KeyDesk, 'ask'>;

/**
 * Hands the reader's wraps of a case to the worker.
 *
 * @returns why some were refused: a swapped or invented key is an alarm, and not just unreadable
 */
export async function receiveEpochs(
	keys: Keys,
	epochs: readonly EpochView[]
): Promise<VaultReason[]> {
	const refused: VaultReason[] = [];
	for (const { scope, epoch, publicKey, birth, wrap } of epochs) {
		if (wrap === null) continue;
		const key = { scope, epoch, publicKey: fromBase64(publicKey) };
		const author = birth && { author: birth.author, signature: fromBase64(birth.signature) };
		try {
			const ask = { wrap: fromBase64(wrap), key, ...(author ? { birth: author } : {}) };
			await keys.ask('receive', ask);
		} catch (problem) {
			const reason = reasonOfProblem(problem);
			if (reason === 'locked') throw problem;
			refused.push(reason);
		}
	}
	return refused;
}

const nameOf = (kind: Kind, id: string) => `${kind}/${id}`;

/** Texts of a case, opened: of each object the newest version. */
export class OpenedTexts {
	readonly #texts = new Map<string, string>();
	readonly #sequences = new Map<string, number>();
	/** Objects that are there and did not open. */
	unreadable = 0;

	add(kind: Kind, id: string, sequence: number, text: string): void {
		const name = nameOf(kind, id);
		if ((this.#sequences.get(name) ?? -1) > sequence) return;
		this.#sequences.set(name, sequence);
		this.#texts.set(name, text);
	}

	of(kind: Kind, id: string): string | undefined {
		return this.#texts.get(nameOf(kind, id));
	}

	/** The version that comes next. */
	nextSequence(kind: Kind, id: string): number {
		return (this.#sequences.get(nameOf(kind, id)) ?? -1) + 1;
	}

	get all(): string[] {
		return [...this.#texts.values()];
	}
}

/** Opens all of it in the worker. What does not open is counted, and hides nothing else. */
export async function openSealed(
	keys: Keys,
	caseId: string,
	sealed: readonly SealedView[]
): Promise<OpenedTexts> {
	const opened = new OpenedTexts();
	const entries = sealed.map(({ scope, epoch, id, kind, sequence, key, box }) => ({
		...{ scope: scopeName(scope, caseId), epoch },
		place: { kind, object: id, sequence },
		sealed: { key: fromBase64(key), box: fromBase64(box) }
	}));
	const { entries: answers } = await keys.ask('open', { entries });
	for (const [at, answer] of answers.entries()) {
		const { kind, id, sequence } = sealed[at]!;
		if ('text' in answer) opened.add(kind, id, sequence, answer.text);
		else opened.unreadable += 1;
	}
	return opened;
}

const mostLetters = 160;

/** The beginning of what happened, for a list. */
export function firstWordsOf(narrative: string | undefined): string | undefined {
	const story = narrative === undefined ? undefined : answersOf(narrative)?.story;
	const line = story?.replace(/\s+/g, ' ') ?? '';
	return line.length > mostLetters ? `${line.slice(0, mostLetters)} …` : line || undefined;
}
