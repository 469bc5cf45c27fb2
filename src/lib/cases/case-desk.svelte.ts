import { createContext } from 'svelte';
import { invalidateAll } from '$app/navigation';
import { CommandRefused, sendCommand } from '#lib/forms/send-command.ts';
import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { fromBase64 } from '#lib/vault/base64.ts';
import type { VaultReason } from '#lib/vault/failure.ts';
import type { Kind } from '#lib/vault/kinds.ts';
import type { RecipientName } from '#lib/vault/recipients.ts';
import { unknownRecipients } from '#lib/vault/roster.ts';
import { scopeName } from '#lib/vault/scopes.ts';
import { cleanText } from '#lib/vault/text.ts';
import { toWire } from '#lib/vault/wire.ts';
import type * as v from 'valibot';
import type { CommandName, CommandWire } from './commands.ts';
import { assessmentContent, readContent } from './contents.ts';
import { mainCategory, rowOf } from './counting.ts';
import { OpenedTexts, openSealed, receiveEpochs } from './opening.ts';
import { stillThere } from './still-there.ts';
import { newestOf, tendKeys } from './tending.ts';
import type { CaseScope, OpenCase, SealedFileView } from './view.ts';

/** A text as it is typed, before it is sealed. */
export type Unsealed = { kind: Kind; text: string };
/** What a command brings beside its sealed texts. */
type Plain<N extends CommandName> = Omit<CommandWire<N>, 'sealed'>;

/** One case at the desk of somebody who has declared: opened and sealed in this browser. */
export class CaseDesk {
	view = $state.raw<OpenCase>()!;
	texts = $state.raw(new OpenedTexts());
	/**
	 * `waiting`: nobody has wrapped the keys for this person yet. `gone`: while this page was open, the
	 * case ceased to exist for them.
	 */
	state = $state<'opening' | 'open' | 'waiting' | 'gone'>('opening');
	/** Keys that were refused, and wraps for strangers: somebody changed the database. */
	alarms = $state.raw<(VaultReason | 'strangers')[]>([]);
	readonly #keys: KeyDesk;
	/** Keys were tended for this version; twice in a row would be a circle. */
	#tendedFor = -1;
	/** And so would be counting again what the server did not take. */
	readonly #countedFor = new Set<string>();

	constructor(keys: KeyDesk, view: OpenCase) {
		this.#keys = keys;
		this.view = view;
	}

	/** @throws VaultFailure `locked`: the page then shows the unlocking */
	async open(view: OpenCase): Promise<void> {
		this.view = view;
		const { keys, id, sealed } = view;
		const refused = await receiveEpochs(this.#keys, keys.epochs);
		this.alarms = [...new Set([...refused, ...this.#strangers(view)])];
		this.texts = await openSealed(this.#keys, id, sealed);
		this.state = keys.epochs.some(({ wrap }) => wrap !== null) ? 'open' : 'waiting';
		if (this.state === 'open' && this.alarms.length === 0) {
			await this.#tend();
			await this.#count();
		}
	}

	/** What one text of the case says; undefined where it is not there or does not open. */
	text(kind: Kind, id: string): string | undefined {
		return this.texts.of(kind, id);
	}

	/** Under what it is counted; undefined as long as nobody has assessed it. */
	get mainCategory() {
		return mainCategory(this.content(assessmentContent, 'case.category.assessed', this.view.id));
	}

	/** A text of several fields, if it is one. */
	content<S extends v.GenericSchema>(schema: S, kind: Kind, id: string) {
		const sealed = this.text(kind, id);
		return sealed === undefined ? undefined : readContent(schema, sealed);
	}

	/**
	 * The bytes of a file, opened here.
	 *
	 * @throws CommandRefused; VaultFailure
	 */
	async file(object: string, kind: 'file.original' | 'file.copy'): Promise<Uint8Array> {
		const path = `/ombudsstelle/anliegen/${this.view.number}/datei`;
		const sealed = await this.reach(() => sendCommand<SealedFileView>(path, { id: object, kind }));
		const { scope, epoch, key, box } = sealed;
		const { bytes } = await this.#keys.ask('openFile', {
			...{ scope: scopeName(scope, this.view.id), epoch },
			place: { kind, object, sequence: 0 },
			sealed: { key: fromBase64(key), box: fromBase64(box) }
		});
		return bytes;
	}

	/** Sends a command without words. The page is read again, also where somebody was faster. */
	async send<N extends CommandName>(name: N, input: Plain<N>): Promise<void> {
		const path = `/ombudsstelle/anliegen/${this.view.number}/${name}`;
		await this.reach(() => sendCommand(path, input));
		await invalidateAll();
	}

	/** Whatever this page asks of the server about its case. What that says of the case, the page shows. */
	async reach<T>(ask: () => Promise<T>): Promise<T> {
		try {
			return await ask();
		} catch (problem) {
			const status = problem instanceof CommandRefused ? problem.status : undefined;
			if (status === 409) await invalidateAll();
			if (status === 404 && (await this.#isGone())) {
				this.state = 'gone';
				this.texts = new OpenedTexts();
			}
			throw problem;
		}
	}

	/** Whether it was the case that is not there, and not something in it. */
	async #isGone(): Promise<boolean> {
		try {
			const numbers = [this.view.number];
			return (await stillThere(numbers)).length === 0;
		} catch (problem) {
			return problem instanceof CommandRefused && problem.status === 404;
		}
	}

	/**
	 * Seals the texts and sends them with a command; all of them get the same id.
	 *
	 * @param id of the object; a new one unless it is a further version of what is there
	 */
	async sendSealed<N extends CommandName>(
		name: N,
		input: Plain<N>,
		{ scope, texts, id = crypto.randomUUID() }: { scope: CaseScope; texts: Unsealed[]; id?: string }
	): Promise<void> {
		const sealed = [];
		for (const unsealed of texts) sealed.push(await this.#seal(scope, id, unsealed));
		await this.send(name, { ...input, sealed } as unknown as Plain<N>);
	}

	async #seal(scope: CaseScope, object: string, { kind, text }: Unsealed) {
		const epoch = newestOf(this.view, scope)?.epoch ?? 1;
		const sequence = this.texts.nextSequence(kind, object);
		const place = { kind, object, sequence };
		const name = { scope: scopeName(scope, this.view.id), epoch };
		const sealed = await this.#keys.ask('seal', { ...name, place, text: cleanText(text) });
		return { scope, epoch, id: object, kind, sequence, ...toWire(sealed) };
	}

	async #tend(): Promise<void> {
		const { epochs, missing } = this.view.keys;
		const standing = epochs.length * 1000 + missing.length;
		if (this.#tendedFor === standing) return;
		this.#tendedFor = standing;
		const tended = await tendKeys(this.#keys, this.view);
		if (tended) await this.send('keys', tended);
	}

	/** One stage at a time: after each the page is read again. Another browser may be faster. */
	async #count(): Promise<void> {
		const [stage] = this.view.uncounted;
		if (stage === undefined || !newestOf(this.view, 'office')?.wrap) return;
		const due = rowOf(this.view, this.texts, stage);
		const attempt = `${stage} ${this.view.version}`;
		if (!due || this.#countedFor.has(attempt)) return;
		this.#countedFor.add(attempt);
		const texts = [{ kind: 'case.statistics', text: JSON.stringify(due.counted) } as const];
		try {
			await this.sendSealed('statistics', due.row, { scope: 'office', texts });
		} catch (problem) {
			// Nobody waits for it: whoever opens the case next tries again.
			if (!(problem instanceof CommandRefused)) throw problem;
		}
	}

	#strangers({ keys }: OpenCase): 'strangers'[] {
		const { roster } = this.#keys;
		const codes = keys.codes.map(({ id }): RecipientName => `code/${id}`);
		// Codes that were revoked keep their wraps; they stand on no roster and are no strangers.
		const people = keys.holders.filter((name) => !name.startsWith('code/'));
		return roster && unknownRecipients(roster, people, codes).length > 0 ? ['strangers'] : [];
	}
}

/** In a component of the page of a case: `const desk = getCaseDesk();`. */
export const [getCaseDesk, setCaseDesk] = createContext<CaseDesk>();
