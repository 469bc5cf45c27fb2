import { EditorState, TextSelection, type Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { ySyncPluginKey } from 'y-prosemirror';
import { peopleFor, startMention, type Mentionable } from './mention.ts';
import { mentioning, mentioningIn } from './mentioning.ts';
import { schema } from './schema.ts';

const one = (id: string, name: string, organisation: string): Mentionable => ({
	id: `${id.repeat(8)}-1111-4111-8111-111111111111`,
	name,
	organisation
});
const hedda = one('1', 'Hedda Brandt', 'Stadt Ahlenfurt');
const gul = one('2', 'Gül Yıldız', 'Frauentreff');
const rosa = one('3', 'Rosa von Hausen', 'Caritas');
const people = [hedda, gul, rosa];

const inserted: string[] = [];
const plugin: Plugin = mentioning({
	people: () => people,
	listId: 'names',
	changed: () => undefined,
	inserted: ({ name }) => inserted.push(name)
});

/** As much of a view as the plugin needs. */
function aText(words: string) {
	const doc = schema.node('doc', null, [
		schema.node('paragraph', null, words ? [schema.text(words)] : [])
	]);
	const selection = TextSelection.atEnd(doc);
	const view = {
		state: EditorState.create({ doc, selection, plugins: [plugin] }),
		composing: false,
		isDestroyed: false,
		dispatch(tr: Transaction) {
			view.state = view.state.apply(tr);
		}
	};
	const press = (name: string, with_: Partial<KeyboardEvent> = {}): boolean =>
		plugin.props.handleKeyDown?.call(
			plugin,
			view as unknown as EditorView,
			{ key: name, ...with_ } as KeyboardEvent
		) === true;
	return {
		view,
		press,
		type(typed: string) {
			for (const letter of typed) view.dispatch(view.state.tr.insertText(letter));
		},
		fromOthers: (typed: string, at: number) =>
			view.dispatch(
				view.state.tr.insertText(typed, at).setMeta(ySyncPluginKey, { isChangeOrigin: true })
			),
		offered: () => mentioningIn(view.state).people.map(({ name }) => name),
		active: () => mentioningIn(view.state).active,
		content: () => view.state.doc.firstChild!.content.toJSON() as unknown
	};
}

describe('names for an "@"', () => {
	it.for<[string, string[]]>([
		['', ['Hedda Brandt', 'Gül Yıldız', 'Rosa von Hausen']],
		['h', ['Hedda Brandt', 'Rosa von Hausen']],
		['brandt he', ['Hedda Brandt']],
		['gul', ['Gül Yıldız']],
		['CARI', ['Rosa von Hausen']],
		['edda', []]
	])('%j means %j', ([words, names]) => {
		expect(peopleFor(words, people).map(({ name }) => name)).toEqual(names);
	});

	it.for<[string, string]>([
		['in an empty line', ''],
		['behind a space', 'Das macht '],
		['behind a bracket', 'Rückfrage (']
	])('are offered %s', ([, before]) => {
		const text = aText(before);
		text.type('@ros');
		expect(text.offered()).toEqual(['Rosa von Hausen']);
	});

	it.for<[string, string]>([
		['an e-mail address', 'hedda@rosa'],
		['a space behind the sign', '@ rosa'],
		['words that mean nobody', '@niemand'],
		['a sentence that goes on', '@rosa kommt morgen']
	])('are not offered for %s', ([, typed]) => {
		const text = aText('');
		text.type(typed);
		expect(text.offered()).toEqual([]);
	});

	it('are not offered where the caret only passes by, or where others type', () => {
		const text = aText('@ros');
		const { tr, doc } = text.view.state;
		text.view.dispatch(tr.setSelection(TextSelection.create(doc, 3)));
		text.view.dispatch(text.view.state.tr.setSelection(TextSelection.create(doc, 5)));
		text.fromOthers('x', 1);
		expect(text.offered()).toEqual([]);
	});

	it('are gone with Escape until the next "@"', () => {
		const text = aText('');
		text.type('@r');
		expect(text.press('Escape')).toBe(true);
		text.type('o');
		expect(text.offered()).toEqual([]);
		expect(text.press('Enter')).toBe(false);
		text.type('! @r');
		expect(text.offered()).toEqual(['Rosa von Hausen']);
	});

	it('leave all keys to an input method', () => {
		const text = aText('');
		text.type('@');
		expect(text.press('Enter', { isComposing: true })).toBe(false);
		text.view.composing = true;
		expect(text.press('ArrowDown')).toBe(false);
	});

	it('leave keys alone where no list is open', () => {
		const text = aText('Wort');
		expect(['ArrowDown', 'Enter', 'Escape'].map((name) => text.press(name))).toEqual(
			[1, 2, 3].map(() => false)
		);
	});
});

describe('a mention', () => {
	it('takes the place of what was typed, with seat and name', () => {
		const text = aText('Das macht ');
		text.type('@');
		text.press('ArrowUp');
		expect(text.active()).toBe(2);
		text.press('ArrowDown');
		text.press('ArrowDown');
		expect(text.press('Enter')).toBe(true);
		expect(text.content()).toEqual([
			{ type: 'text', text: 'Das macht ' },
			{ type: 'mention', attrs: { id: gul.id, label: 'Gül Yıldız' } },
			{ type: 'text', text: ' ' }
		]);
		expect(() => text.view.state.doc.check()).not.toThrow();
		expect(text.view.state.doc.textContent).toBe('Das macht Gül Yıldız ');
		expect(inserted.at(-1)).toBe('Gül Yıldız');
	});

	it('begins with the tool as well, parted from the word before', () => {
		const text = aText('Das macht');
		startMention(text.view.state, text.view.dispatch);
		text.type('hedda');
		expect(text.offered()).toEqual(['Hedda Brandt']);
		expect(text.view.state.doc.textContent).toBe('Das macht @hedda');
	});
});
