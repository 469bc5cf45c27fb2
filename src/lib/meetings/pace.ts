/** How often somebody is told something, in milliseconds: never a chatter. */
export const pace = {
	/** Between two announcements. */
	apart: 5000,
	/** A change of the meeting waits for others that come with it. */
	together: 400,
	/** A paragraph that is being written is told once its writer rests … */
	rest: 3000,
	/** … or goes on for so long. */
	longest: 30_000
} as const;

/** More than that at once nobody listens to. */
const sentencesAtOnce = 3;

type Options<T> = {
	say(text: string): void;
	/** One sentence for all that was written; asked when it is said. */
	summary(news: T[]): string | undefined;
};

/**
 * Collects what happens and says it in few sentences, one breath at a time. Two kinds: what changed
 * in the meeting is said soon, what others write is said when they rest.
 */
export class PacedNews<T> {
	readonly #options: Options<T>;
	#sentences: string[] = [];
	#written: T[] = [];
	#firstWritten = 0;
	#lastWritten = 0;
	#lastSaid = -pace.apart;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: Options<T>) {
		this.#options = options;
	}

	happened(sentences: string[]): void {
		if (sentences.length === 0) return;
		this.#sentences.push(...sentences);
		this.#plan();
	}

	written(news: T): void {
		this.#lastWritten = Date.now();
		if (this.#written.length === 0) this.#firstWritten = this.#lastWritten;
		this.#written.push(news);
		this.#plan();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#sentences = [];
		this.#written = [];
	}

	#plan(): void {
		clearTimeout(this.#timer);
		const free = this.#lastSaid + pace.apart;
		const text = Math.min(this.#lastWritten + pace.rest, this.#firstWritten + pace.longest);
		const wanted = this.#sentences.length > 0 ? Date.now() + pace.together : text;
		this.#timer = setTimeout(() => this.#say(), Math.max(wanted, free) - Date.now());
	}

	#say(): void {
		const resting = this.#sentences.length === 0 || Date.now() >= this.#lastWritten + pace.rest;
		const written = resting && this.#written.length > 0 && this.#options.summary(this.#written);
		if (resting) this.#written = [];
		const said = [...new Set(this.#sentences), ...(written ? [written] : [])];
		this.#sentences = [];
		if (said.length > 0) {
			this.#lastSaid = Date.now();
			this.#options.say(said.slice(0, sentencesAtOnce).join(' '));
		}
		if (this.#written.length > 0) this.#plan();
	}
}
