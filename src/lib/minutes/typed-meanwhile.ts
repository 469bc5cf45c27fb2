/** For so long a text that went away under somebody's hands is expected back, in milliseconds. */
const patience = 10_000;

/**
 * What somebody types while the text they write in is being replaced: the letters would go nowhere,
 * and whoever looks at their keys would miss them in the middle of a word.
 */
export class TypedMeanwhile {
	#letters = '';
	#over = false;
	#end: (() => void) | undefined;

	/** The text has just left the page; letters that go nowhere else are kept from here on. */
	begin(): void {
		if (this.#over) return;
		this.#end?.();
		const keep = (event: KeyboardEvent) => this.#keep(event);
		const timer = setTimeout(() => this.take(), patience);
		document.addEventListener('keydown', keep);
		this.#end = () => {
			clearTimeout(timer);
			document.removeEventListener('keydown', keep);
		};
	}

	/** The text is back, or will not come. @returns what was typed */
	take(): string {
		this.#end?.();
		this.#end = undefined;
		const letters = this.#letters;
		this.#letters = '';
		return letters;
	}

	/** The page itself goes: nothing comes back to it. */
	stop(): void {
		this.#over = true;
		this.take();
	}

	#keep(event: KeyboardEvent): void {
		if (document.activeElement !== document.body) return void this.take();
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if ([...event.key].length !== 1) return;
		event.preventDefault();
		this.#letters += event.key;
	}
}
