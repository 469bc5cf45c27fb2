/** Holds `size` tokens and gets `perSecond` new ones; whoever finds it empty is too fast. */
export class Bucket {
	readonly #size: number;
	readonly #perSecond: number;
	#tokens: number;
	#last = performance.now();

	constructor(size: number, perSecond: number) {
		this.#size = size;
		this.#perSecond = perSecond;
		this.#tokens = size;
	}

	take(): boolean {
		const now = performance.now();
		const gained = ((now - this.#last) / 1000) * this.#perSecond;
		this.#tokens = Math.min(this.#size, this.#tokens + gained);
		this.#last = now;
		if (this.#tokens < 1) return false;
		this.#tokens -= 1;
		return true;
	}
}
