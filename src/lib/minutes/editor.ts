import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { dropCursor } from 'prosemirror-dropcursor';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { ownBlockIds } from './block-ids.ts';
import { othersCursors } from './cursors.ts';
import { keepFrozen } from './frozen-blocks.ts';
import { keys, typingRules } from './keys.ts';
import type { Tool } from './shortcuts.ts';
import { neverEmpty } from './never-empty.ts';
import { adopt, cleanPasted } from './paste.ts';
import { placeholder } from './placeholder.ts';
import { schema } from './schema.ts';

export type EditorOptions = {
	fragment: Y.XmlFragment;
	awareness: Awareness;
	/** What a screen reader calls this text. */
	label: string;
	/** Shown where nothing is written yet. */
	placeholder: string;
	nodeViews: Record<string, NodeViewConstructor>;
	showsNames(): boolean;
	editable(): boolean;
	run(tool: Tool): boolean;
	/** Names offered while somebody types. */
	mentions: Plugin;
	/** A block with an id of its own began here. */
	onNewBlock(kind: string, id: string): void;
	/** Whether a pasted block may keep its id. */
	isOwnBlock(id: string): boolean;
	/** Whether it is a file of this item; its place may stand in the text more than once. */
	isOwnFile(id: string): boolean;
	/** Whether the wording of a block was fixed. */
	isFrozen(id: string): boolean;
	noticed(view: EditorView): void;
};

/** An editor on one item's text. Undo takes back this person's own changes in this item only. */
export function openEditor(place: HTMLElement, options: EditorOptions): EditorView {
	const { doc, mapping } = initProseMirrorDoc(options.fragment, schema);
	const plugins = [ySyncPlugin(options.fragment, { mapping }), ...pluginsFor(options)];
	const view = new EditorView(
		{ mount: place },
		{
			state: EditorState.create({ doc, plugins }),
			nodeViews: options.nodeViews,
			editable: options.editable,
			attributes: attributesOf(options.label),
			transformPastedHTML: cleanPasted,
			transformPasted: (slice, view) =>
				adopt(slice, (id) => options.isOwnFile(id) || (isFree(view, id) && options.isOwnBlock(id))),
			handleDOMEvents: {
				focus: (view) => void options.noticed(view),
				// A moment later: the browser also says it of a text that is being taken from the page.
				blur: (view) => queueMicrotask(() => !view.isDestroyed && options.noticed(view))
			},
			dispatchTransaction: dispatching(options)
		}
	);
	// Whoever helps people write (spelling extensions, our journeys) finds the editor at its element:
	// a caret set through the DOM alone races with what others write in the same moment.
	Object.assign(view.dom, { editor: view });
	return view;
}

/** ProseMirror calls it with the view as `this`, also while the view is being made. */
function dispatching({ noticed }: EditorOptions) {
	return function (this: unknown, transaction: Transaction): void {
		const view = this as EditorView;
		// y-prosemirror moves cursors a moment later; by then the text may have been put away.
		if (view.isDestroyed) return;
		view.updateState(view.state.apply(transaction));
		noticed(view);
	};
}

/** @param label what a screen reader calls this text */
export const attributesOf = (label: string) => ({
	role: 'textbox',
	'aria-multiline': 'true',
	'aria-label': label,
	class: 'minutes-text'
});

const pluginsFor = (options: EditorOptions): Plugin[] => [
	othersCursors(options.awareness, options.showsNames),
	yUndoPlugin(),
	options.mentions,
	typingRules(),
	...keys(options.run),
	ownBlockIds(() => crypto.randomUUID(), options.onNewBlock),
	keepFrozen(options.isFrozen),
	neverEmpty(),
	placeholder(options.placeholder),
	dropCursor({ class: 'drop-place', color: false })
];

/** A block of this id is not in the text now: what is pasted was cut before, not copied. */
function isFree(view: EditorView, id: string): boolean {
	let free = true;
	view.state.doc.forEach(({ attrs }) => (free &&= attrs['id'] !== id));
	return free;
}
