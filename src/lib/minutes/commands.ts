import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

const { nodes, marks } = schema;
const node = (name: string) => nodes[name]!;
const mark = (name: string) => marks[name]!;

export const toggleBold = toggleMark(mark('bold'));
export const toggleItalic = toggleMark(mark('italic'));

/** Server and schema allow depth 12; a list in a list in a list is as deep as minutes should go. */
const deepestList = 4;

export const indent: Command = (state, dispatch) =>
	listDepth(state) < deepestList && sinkListItem(node('listItem'))(state, dispatch);
export const outdent = liftListItem(node('listItem'));

export const toggleBulletList = toggleList(node('bulletList'));
export const toggleOrderedList = toggleList(node('orderedList'));

function toggleList(list: NodeType): Command {
	return (state, dispatch) => {
		const { $from } = state.selection;
		const around = ancestor(state, ({ type }) => type === nodes['listItem']);
		if (!around) return wrapInList(list)(state, dispatch);
		const current = $from.node(around - 1);
		if (current.type === list) return outdent(state, dispatch);
		dispatch?.(state.tr.setNodeMarkup($from.before(around - 1), list));
		return true;
	};
}

export const toggleHeading: Command = (state, dispatch) =>
	blockAt(state)?.type === nodes['heading']
		? setBlockType(node('paragraph'))(state, dispatch)
		: setBlockType(node('heading'))(state, dispatch);

export const toggleQuote: Command = (state, dispatch) =>
	ancestor(state, ({ type }) => type === nodes['quote'])
		? lift(state, dispatch)
		: wrapIn(node('quote'))(state, dispatch);

/**
 * Starts a block that has facts of its own. An empty line or the selected words become the block;
 * inside other text a new one opens below, so that nothing written changes its meaning.
 */
export function startBlock(kind: string, id: string): Command {
	return (state, dispatch) => {
		const { $from, empty } = state.selection;
		const block = $from.parent;
		const becomes = $from.depth === 1 && block.isTextblock && (!empty || block.childCount === 0);
		if (becomes && block.type === nodes['paragraph']) {
			return setBlockType(node(kind), { id, dir: block.attrs['dir'] })(state, dispatch);
		}
		const after = $from.depth > 0 ? $from.after(1) : state.doc.content.size;
		const tr = state.tr.insert(after, node(kind).create({ id }));
		dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
		return true;
	};
}

/** Puts a block without words of its own below the one at the caret, or in place of an empty line. */
export function placeBlock(kind: string, attrs: { id: string; label?: string }): Command {
	return (state, dispatch) => {
		const { $from } = state.selection;
		const empty = $from.depth === 1 && $from.parent.childCount === 0;
		const after = $from.depth > 0 ? $from.after(1) : state.doc.content.size;
		const block = node(kind).create(attrs);
		const tr =
			empty && $from.parent.type === nodes['paragraph']
				? state.tr.replaceWith($from.before(1), after, [block, node('paragraph').create()])
				: state.tr.insert(after, [block, node('paragraph').create()]);
		dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView());
		return true;
	};
}

/** Backspace in an empty block with facts makes it plain text again. */
export const endEmptyBlock: Command = (state, dispatch) => {
	const { $from, empty } = state.selection;
	const isEmpty =
		empty && $from.parent.childCount === 0 && $from.parent.type !== nodes['paragraph'];
	return isEmpty && $from.depth === 1 && setBlockType(node('paragraph'))(state, dispatch);
};

export const insertBreak: Command = (state, dispatch) => {
	if (!state.selection.$from.parent.inlineContent) return false;
	dispatch?.(state.tr.replaceSelectionWith(node('hardBreak').create()).scrollIntoView());
	return true;
};

const directions = [null, 'ltr', 'rtl'] as const;

/** Judged by the content → left to right → right to left → judged by the content. */
export const turnDirection: Command = (state, dispatch) => {
	const { from, to } = state.selection;
	const current = blockAt(state)?.attrs['dir'] ?? null;
	const next = directions[(directions.indexOf(current) + 1) % directions.length] ?? null;
	const { tr } = state;
	state.doc.nodesBetween(from, to, (block, position) => {
		if (block.isTextblock) tr.setNodeAttribute(position, 'dir', next);
	});
	if (!tr.docChanged) return false;
	dispatch?.(tr);
	return true;
};

/** What the toolbar shows as pressed. */
export function activeAt(state: EditorState): ReadonlySet<string> {
	const { $from, from, to, empty } = state.selection;
	const active = new Set<string>();
	for (let depth = $from.depth; depth > 0; depth -= 1) active.add($from.node(depth).type.name);
	const here = state.storedMarks ?? $from.marks();
	for (const type of Object.values(marks)) {
		const isOn = empty ? type.isInSet(here) : state.doc.rangeHasMark(from, to, type);
		if (isOn) active.add(type.name);
	}
	return active;
}

const blockAt = (state: EditorState) =>
	state.selection.$from.parent.isTextblock ? state.selection.$from.parent : undefined;

function ancestor(
	{ selection: { $from } }: EditorState,
	is: (node: ReturnType<typeof $from.node>) => boolean
): number | undefined {
	for (let depth = $from.depth; depth > 0; depth -= 1) if (is($from.node(depth))) return depth;
	return undefined;
}

function listDepth({ selection: { $from } }: EditorState): number {
	let count = 0;
	for (let depth = $from.depth; depth > 0; depth -= 1) {
		if ($from.node(depth).type === nodes['listItem']) count += 1;
	}
	return count;
}
