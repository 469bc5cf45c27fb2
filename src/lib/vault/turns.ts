import { VaultFailure } from './failure.ts';

/** At most `atOnce` run, at most `waiting` wait; who comes then is told so at once. */
export class Turns {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(limits: { atOnce: number; waiting: number }) {
		this.#atOnce = limits.atOnce;
		this.#mostWaiting = limits.waiting;
	}

	async take<T>(work: () => Promise<T>): Promise<T> {
		await this.#enter();
		try {
			return await work();
		} finally {
			// Hand the place on instead of freeing it, or a newcomer could slip in between.
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running -= 1;
		}
	}

	async #enter(): Promise<void> {
		if (this.#running < this.#atOnce) {
			this.#running += 1;
			return;
		}
		if (this.#waiting.length >= this.#mostWaiting) throw new VaultFailure('busy');
		await new Promise<void>((resolve) => this.#waiting.push(resolve));
	}
}
