/** Counts the access decisions of one request, so that none can be forgotten. */
export class Decisions {
	#count = 0;

	note(): void {
		this.#count += 1;
	}

	get made(): boolean {
		return this.#count > 0;
	}
}
