import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { schema } from './schema.ts';

/** Somebody at the table who can be named in the text; `id` is the seat's. */
export type Mentionable = { id: string; name: string; organisation: string };

/** What was typed behind an "@", and where it stands. */
export type Asked = { from: number; to: number; words: string };

/** Numbers in one place. */
export const mentionLimits = { characters: 40, shown: 8 } as const;

// Only at the beginning of a word: an e-mail address has letters before its "@".
const begun = /(?:^|[\s([{„“"'‚‘«»/–-])@([\p{L}\p{M}\p{N}'’.-][\p{L}\p{M}\p{N}'’. -]*)?$/u;

/** Whether the caret stands behind an "@" that may become a name. */
export function askedAt({ selection: { $from, empty } }: EditorState): Asked | undefined {
	if (!empty || !$from.parent.isTextblock) return undefined;
	const start = Math.max(0, $from.parentOffset - mentionLimits.characters - 2);
	// One letter for each thing that is no letter: places in the text stay places in these words.
	const before = $from.parent.textBetween(start, $from.parentOffset, undefined, '\uFFFC');
	const found = begun.exec(before);
	if (!found) return undefined;
	const words = found[1] ?? '';
	return { from: $from.pos - words.length - 1, to: $from.pos, words };
}

/** Whom the words may mean: each of them begins a word of the name or of the organisation. */
export function peopleFor(words: string, people: readonly Mentionable[]): Mentionable[] {
	const asked = wordsIn(words);
	return people
		.filter(({ name, organisation }) => {
			const known = wordsIn(`${name} ${organisation}`);
			return asked.every((word) => known.some((one) => one.startsWith(word)));
		})
		.slice(0, mentionLimits.shown);
}

/** "Gül" is found by "gul", too. */
const wordsIn = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLocaleLowerCase('de')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** The name in place of what was typed, and a space to write on behind it. */
export function insertMention(
	state: EditorState,
	{ from, to }: Asked,
	{ id, name }: Mentionable
): Transaction {
	const tr = state.tr.replaceWith(from, to, schema.nodes['mention']!.create({ id, label: name }));
	const { $from } = tr.selection;
	const next = $from.parent.textBetween($from.parentOffset, $from.parent.content.size);
	return (/^\s/.test(next) ? tr : tr.insertText(' ')).scrollIntoView();
}

/** The tool: the same as typing "@" at the beginning of a word. */
export const startMention: Command = (state, dispatch) => {
	const { $from } = state.selection;
	if (!$from.parent.inlineContent) return false;
	const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
	dispatch?.(state.tr.insertText(/(^|\s)$/.test(before) ? '@' : ' @').scrollIntoView());
	return true;
};
