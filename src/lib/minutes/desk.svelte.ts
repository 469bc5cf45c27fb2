import { TextSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import { activeAt, placeBlock, startBlock } from './commands.ts';
import { positionOf, redrawCursors } from './cursors.ts';
import { forgetUndo, plainTools } from './keys.ts';
import { linkAt, setLink } from './link.ts';
import type { Tool } from './shortcuts.ts';
import { TypedMeanwhile } from './typed-meanwhile.ts';

/** One open text on the page. */
export type OpenText = { itemId: string; view: EditorView; awareness: Awareness };

/** Size of a document with nothing but one empty paragraph. */
const emptyText = 2;

function commandFor(tool: Tool): Command | undefined {
	if (tool === 'position') return placeBlock(tool, { id: crypto.randomUUID() });
	return blocks.has(tool) ? startBlock(tool, crypto.randomUUID()) : plainTools[tool];
}

type Caret = { itemId: string; anchor: number; head: number };

const blocks: ReadonlySet<Tool> = new Set(['decision', 'commitment', 'information', 'question']);

/** The texts somebody has open on this page, and the tools that work on the one in use. */
export class Desk {
	readonly #texts = new Map<string, OpenText>();
	readonly #nameSwitch: string;
	#inUse: string | undefined = $state();
	/** Of whoever writes; given up only by themselves, not when the text goes away under them. */
	#caret: Caret | undefined;
	readonly #meanwhile = new TypedMeanwhile();

	/** Marks and blocks at the caret. */
	pressed: ReadonlySet<string> = $state.raw(new Set());
	askingForLink = $state(false);
	askingForFile = $state(false);
	/** Asked for with Alt+F10. */
	toolbarWanted = $state(0);
	showsNames: boolean = $state(true);
	readonly isOpen: boolean = $derived.by(() => this.#inUse !== undefined);

	constructor(personId: string) {
		this.#nameSwitch = `minutes-hide-names/${personId}`;
		this.showsNames = localStorage.getItem(this.#nameSwitch) === null;
	}

	open(text: OpenText): () => void {
		this.#texts.set(text.itemId, text);
		this.#inUse ??= text.itemId;
		setTimeout(() => this.#returnCaret(text));
		return () => {
			if (this.#texts.get(text.itemId) !== text) return;
			this.#texts.delete(text.itemId);
			if (this.writesIn === text.itemId) this.#meanwhile.begin();
			if (this.#inUse === text.itemId) this.#inUse = [...this.#texts.keys()][0];
		};
	}

	/** The page is left. */
	close(): void {
		this.#meanwhile.stop();
	}

	/** Text was taken out for good: nobody brings it back by undoing. */
	forgetUndo(): void {
		for (const { view } of this.#texts.values()) forgetUndo(view);
	}

	/** The caret moved, or something was written. */
	noticed(itemId: string, view: EditorView): void {
		if (view.hasFocus()) {
			this.#inUse = itemId;
			const { doc, selection } = view.state;
			// A text that moves away is emptied first, and the caret in it falls to the start.
			const emptied = doc.content.size <= emptyText && this.writesIn === itemId;
			if (!emptied) this.#caret = { itemId, anchor: selection.anchor, head: selection.head };
		} else if (this.writesIn === itemId) this.#caret = undefined;
		if (this.#inUse === itemId) this.pressed = activeAt(view.state);
	}

	/** The item with the caret, also when its text has just left the page. */
	get writesIn(): string | undefined {
		return this.#caret?.itemId;
	}

	/** The text of an item moved to another document: whoever wrote in it goes on writing. */
	#returnCaret({ itemId, view }: OpenText): void {
		if (this.writesIn !== itemId || view.isDestroyed) return;
		if (document.activeElement !== document.body) return;
		const { doc, tr } = view.state;
		const [anchor, head] = [this.#caret!.anchor, this.#caret!.head].map((place) =>
			doc.resolve(Math.min(place, doc.content.size))
		);
		view.dispatch(tr.setSelection(TextSelection.between(anchor!, head!)));
		view.focus();
		const typed = this.#meanwhile.take();
		if (typed !== '') view.dispatch(view.state.tr.insertText(typed));
	}

	run(tool: Tool): boolean {
		const view = this.#viewInUse;
		if (!view?.editable) return false;
		if (tool === 'toolbar') this.toolbarWanted += 1;
		else if (tool === 'link') this.askingForLink = true;
		else if (tool === 'attachment') this.askingForFile = true;
		else return this.#write(view, tool);
		return true;
	}

	#write(view: EditorView, tool: Tool): boolean {
		const command = commandFor(tool);
		const done = command?.(view.state, view.dispatch, view) ?? false;
		view.focus();
		return done;
	}

	/** The item in whose text the tools work. */
	get itemInUse(): string | undefined {
		return this.#inUse;
	}

	/** Puts the place of a file below the block at the caret. */
	placeFile({ id, name: label }: { id: string; name: string }): void {
		const view = this.#viewInUse;
		if (view) placeBlock('attachment', { id, label })(view.state, view.dispatch);
	}

	/** Where the link at the caret leads; '' without one. */
	get linkHere(): string {
		const view = this.#viewInUse;
		return (view && linkAt(view.state)?.href) ?? '';
	}

	setLink(href: string): void {
		const view = this.#viewInUse;
		if (!view) return;
		setLink(href)(view.state, view.dispatch);
		view.focus();
	}

	focusText(itemId = this.#inUse): void {
		this.#texts.get(itemId ?? '')?.view.focus();
	}

	switchNames(): void {
		this.showsNames = !this.showsNames;
		if (this.showsNames) localStorage.removeItem(this.#nameSwitch);
		else localStorage.setItem(this.#nameSwitch, '1');
		for (const { view } of this.#texts.values()) redrawCursors(view);
	}

	/** Scrolls to where a person writes. */
	jumpTo(personId: string): boolean {
		for (const { view, awareness } of this.#texts.values()) {
			const position = positionOf(view, awareness, personId);
			if (position === undefined) continue;
			const { node } = view.domAtPos(position);
			const element = node instanceof Element ? node : node.parentElement;
			element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
			return true;
		}
		return false;
	}

	get #viewInUse(): EditorView | undefined {
		return this.#texts.get(this.#inUse ?? '')?.view;
	}
}
