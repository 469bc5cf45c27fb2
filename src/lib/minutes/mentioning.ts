import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { askedAt, insertMention, peopleFor, type Asked, type Mentionable } from './mention.ts';

/** The list of names under the caret; without names it is not there. */
export type Mentioning = {
	asked: Asked | undefined;
	people: Mentionable[];
	/** Which of them Enter takes. */
	active: number;
	/** Put away with Escape, until the caret leaves this "@". */
	dismissed: boolean;
};

const closed: Mentioning = { asked: undefined, people: [], active: 0, dismissed: false };
const key = new PluginKey<Mentioning>('mentioning');

export const mentioningIn = (state: EditorState): Mentioning => key.getState(state) ?? closed;

type MentioningOptions = {
	people(): readonly Mentionable[];
	/** Id of the list on the page; its lines are `<id>-0`, `<id>-1` … */
	listId: string;
	changed(view: EditorView): void;
	inserted(person: Mentionable): void;
};

/** Typing "@" offers the people of the table. The caret stays in the text, the arrows choose. */
export const mentioning = (options: MentioningOptions): Plugin =>
	new Plugin({
		key,
		state: {
			init: () => closed,
			apply: (tr, before, _old, state) => next(tr, before, state, options.people)
		},
		props: {
			handleKeyDown: (view, event) => choosing(view, event, options),
			attributes: (state): Record<string, string> => attributesFor(state, options.listId),
			handleDOMEvents: { blur: (view) => void dismiss(view) }
		},
		view: () => ({ update: (view) => options.changed(view) })
	});

function next(
	tr: Transaction,
	before: Mentioning,
	state: EditorState,
	people: () => readonly Mentionable[]
): Mentioning {
	const told: Partial<Mentioning> | undefined = tr.getMeta(key);
	if (told) return told.dismissed ? { ...closed, dismissed: true } : { ...before, ...told };
	const fromOthers = Boolean(tr.getMeta(ySyncPluginKey)?.isChangeOrigin);
	const asked = askedAt(state);
	if (!asked) return fromOthers && before.dismissed ? before : closed;
	// Passing by with the caret is no wish to mention somebody.
	const wanted = before.asked !== undefined || (tr.docChanged && !fromOthers);
	if (before.dismissed || !wanted) return before;
	const active = asked.words === before.asked?.words ? before.active : 0;
	return { ...closed, asked, people: peopleFor(asked.words, people()), active };
}

const attributesFor = (state: EditorState, listId: string): Record<string, string> => {
	const { people, active } = mentioningIn(state);
	if (people.length === 0) return {};
	return {
		'aria-autocomplete': 'list',
		'aria-controls': listId,
		'aria-activedescendant': `${listId}-${active}`
	};
};

function choosing(view: EditorView, event: KeyboardEvent, options: MentioningOptions): boolean {
	const { people, active } = mentioningIn(view.state);
	// While letters are being composed all keys belong to the input method.
	if (people.length === 0 || event.isComposing || view.composing) return false;
	if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step) turnTo(view, (active + step + people.length) % people.length);
	else if (event.key === 'Enter') choose(view, active, options);
	else if (event.key === 'Escape') dismiss(view);
	else return false;
	return true;
}

const turnTo = (view: EditorView, active: number): void =>
	view.dispatch(view.state.tr.setMeta(key, { active }));

function dismiss(view: EditorView): void {
	if (view.isDestroyed || !mentioningIn(view.state).asked) return;
	view.dispatch(view.state.tr.setMeta(key, { dismissed: true }));
}

export function choose(
	view: EditorView,
	index: number,
	{ inserted }: Pick<MentioningOptions, 'inserted'>
): void {
	const { asked, people } = mentioningIn(view.state);
	const person = people[index];
	if (!asked || !person) return;
	view.dispatch(insertMention(view.state, asked, person));
	inserted(person);
}
