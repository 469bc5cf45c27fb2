import { invalidateAll } from '$app/navigation';
import { sendCommand } from '#lib/forms/send-command.ts';
import type { Text } from '#lib/i18n/text.ts';
import { missingBeforeSending } from '#lib/intake/draft.ts';
import { nothingSaid, type Answers } from '#lib/intake/intake.ts';
import { sentenceFor } from '#lib/offices/failures.ts';
import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import { toWire } from '#lib/vault/wire.ts';
import {
	drawCode,
	isFromHelper,
	judge,
	openRecord,
	receiveRecord,
	sealAnswers,
	sealRecord,
	wrapForReaders,
	type Judged,
	type OpenRecord,
	type RecordView,
	type Tie
} from './taking-down.ts';

const path = '/ombudsstelle/aufnehmen';

type Means = { keys: KeyDesk; staffId: string; ties: readonly Tie[]; text: Text };

/** One conversation at the desk: asking, reading back, accepting. */
export class RecordDesk {
	answers = $state<Answers>({ ...nothingSaid });
	stage = $state<'asking' | 'reading' | 'sent'>('asking');
	/** The code, for as long as this page is open. */
	written = $state('');
	number = $state('');
	busy = $state(false);
	failed = $state('');
	readonly #with: Means;
	/** It is kept already: what changes now is put over it. */
	begun = $state(false);
	#record: OpenRecord | undefined;

	constructor(means: Means) {
		this.#with = means;
	}

	get judged(): Judged | undefined {
		const { keys, staffId, ties } = this.#with;
		return keys.roster && judge(this.answers, staffId, keys.roster, ties);
	}

	/** Seals what was typed and keeps it as a draft. Whatever goes wrong, the words stay in the form. */
	save(): Promise<void> {
		const { keys, staffId, text } = this.#with;
		if (missingBeforeSending(this.answers)) return this.#refuse(text('takeDown.story.missing'));
		if (this.judged?.concernsMe) return this.#refuse(text('takeDown.refusal.concernsYou'));
		return this.#doing(async () => {
			if (this.#record) await this.#correct(this.#record);
			else {
				const { record, written } = await sealRecord(keys, staffId, this.answers);
				await sendCommand(`${path}/sichern`, toWire(record));
				this.#record = { ...record, narrativeId: record.narrative.id };
				[this.written, this.begun] = [written, true];
			}
			this.stage = 'reading';
		});
	}

	async #correct(record: OpenRecord): Promise<void> {
		await receiveRecord(this.#with.keys, record);
		const narrative = await sealAnswers(this.#with.keys, record, this.answers);
		const helper = isFromHelper(this.answers);
		await sendCommand(`${path}/verbessern`, toWire({ id: record.id, helper, narrative }));
	}

	/** A record that was begun before. */
	goOn(view: RecordView): Promise<void> {
		return this.#doing(async () => {
			const { record, answers } = await openRecord(this.#with.keys, view);
			[this.#record, this.answers] = [record, answers];
			[this.written, this.begun, this.stage] = ['', true, 'reading'];
		});
	}

	/** Nobody wrote the code down: another one, and the first opens nothing any more. */
	redraw(): Promise<void> {
		return this.#doing(async () => {
			if (!this.#record) return;
			const { keys } = this.#with;
			const { id } = this.#record;
			await receiveRecord(keys, this.#record);
			const { written, code } = await drawCode(keys, id);
			await sendCommand(`${path}/code`, toWire({ id, code }));
			this.written = written;
		});
	}

	/** After it was read out and confirmed. */
	send(): Promise<void> {
		return this.#doing(async () => {
			const { keys } = this.#with;
			if (!this.#record || !this.judged || !keys.roster) return;
			const { id } = this.#record;
			await receiveRecord(keys, this.#record);
			const input = await wrapForReaders(keys, id, this.answers, this.judged, keys.roster);
			const sent = await sendCommand<{ number: string }>(`${path}/absenden`, toWire(input));
			this.number = sent.number;
			this.stage = 'sent';
		});
	}

	discard(): Promise<void> {
		return this.#doing(async () => {
			if (this.#record) await sendCommand(`${path}/verwerfen`, { id: this.#record.id });
			await this.begin();
		});
	}

	/** For the next conversation. Nothing of this one is left on the page. */
	async begin(): Promise<void> {
		this.answers = { ...nothingSaid };
		[this.#record, this.begun] = [undefined, false];
		[this.written, this.number, this.failed, this.stage] = ['', '', '', 'asking'];
		await invalidateAll();
	}

	async #refuse(sentence: string): Promise<void> {
		this.failed = sentence;
	}

	async #doing(work: () => Promise<void>): Promise<void> {
		[this.busy, this.failed] = [true, ''];
		try {
			await work();
		} catch (problem) {
			this.failed = sentenceFor(problem, this.#with.text);
		} finally {
			this.busy = false;
		}
	}
}
