import { untrack } from 'svelte';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Mentionable } from './mention.ts';
import { choose, mentioning, mentioningIn } from './mentioning.ts';

type Words = { found(count: number): void; inserted(name: string): void };

/** What the list of names of one text shows, and where. */
export class MentionList {
	readonly id: string;
	readonly plugin: Plugin;
	readonly #words: Words;
	#view: EditorView | undefined;
	people: Mentionable[] = $state.raw([]);
	active: number = $state(0);
	/** Goes up whenever the caret may stand elsewhere. */
	moved: number = $state(0);

	/** @param words what a screen reader is told */
	constructor(id: string, people: () => readonly Mentionable[], words: Words) {
		this.id = id;
		this.#words = words;
		this.plugin = mentioning({
			people,
			listId: id,
			// The page also draws the text anew while it works out something else: nothing here belongs to that.
			changed: (view) => untrack(() => this.#show(view)),
			inserted: ({ name }) => words.inserted(name)
		});
	}

	choose(index: number): void {
		if (this.#view)
			choose(this.#view, index, { inserted: ({ name }) => this.#words.inserted(name) });
	}

	/** Where the "@" stands on the screen. */
	get place(): { left: number; right: number; top: number; bottom: number } | undefined {
		const { asked } = this.#view ? mentioningIn(this.#view.state) : {};
		return asked && this.#view?.coordsAtPos(asked.from);
	}

	#show(view: EditorView): void {
		this.#view = view;
		const { people, active } = mentioningIn(view.state);
		const shown = isInTheWay(view) ? [] : people;
		if (shown.length !== this.people.length && shown.length > 0) this.#words.found(shown.length);
		if (shown !== this.people) this.people = shown;
		this.active = active;
		if (shown.length > 0) this.moved += 1;
	}
}

/** Input methods open a window of their own at the caret; keyboards of phones compose every word. */
const isInTheWay = ({ composing }: EditorView): boolean =>
	composing && !matchMedia('(pointer: coarse)').matches;
