import type { Text } from '#lib/i18n/text.ts';
import { sentenceFor } from '#lib/offices/failures.ts';

/** One form that sends a command: what was typed stays where it was not done. */
export class Sending {
	busy = $state(false);
	failed = $state('');
	/** How often it was done. */
	done = $state(0);
	readonly #text: Text;

	constructor(text: Text) {
		this.#text = text;
	}

	/** @returns whether it was done */
	async run(work: () => Promise<void>): Promise<boolean> {
		[this.busy, this.failed] = [true, ''];
		try {
			await work();
			this.done += 1;
			return true;
		} catch (problem) {
			this.failed = sentenceFor(problem, this.#text);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
