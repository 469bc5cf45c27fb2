import type { Presence } from '#sync/protocol.ts';
import type { EditorView } from 'prosemirror-view';
import type { Plugin } from 'prosemirror-state';
import {
	relativePositionToAbsolutePosition,
	yCursorPlugin,
	yCursorPluginKey,
	ySyncPluginKey
} from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { AwarenessState } from './presence.ts';

type User = Presence['user'];

/**
 * Where the others are. The default builders of y-prosemirror write inline styles, which the page's
 * policy forbids, and put text beside the caret, which swallows the next letter after a click.
 * Here the caret is empty and its name is drawn from `data-name`.
 */
export const othersCursors = (awareness: Awareness, shown: () => boolean): Plugin =>
	yCursorPlugin(awareness, {
		awarenessStateFilter: (own: number, client: number, { user }: AwarenessState) =>
			client !== own && shown() && user?.visible === true,
		cursorBuilder: ({ name, group }: User) => {
			const caret = document.createElement('span');
			caret.className = 'caret-of-other';
			caret.dataset['name'] = name;
			if (group) caret.dataset['group'] = group;
			return caret;
		},
		selectionBuilder: ({ group }: User) => ({
			class: 'selected-by-other',
			...(group ? { 'data-group': group } : {})
		})
	});

/** After the switch was turned: the names appear or go at once. */
export function redrawCursors(view: EditorView): void {
	view.dispatch(view.state.tr.setMeta(yCursorPluginKey, { awarenessUpdated: true }));
}

type SyncState = {
	doc: Y.Doc;
	type: Y.XmlFragment;
	binding: { mapping: Parameters<typeof relativePositionToAbsolutePosition>[3] };
};

/** Where in this text a person is, if they are here. */
export function positionOf(
	view: EditorView,
	awareness: Awareness,
	personId: string
): number | undefined {
	const sync = ySyncPluginKey.getState(view.state) as SyncState;
	for (const state of awareness.getStates().values()) {
		const { user, cursor } = state as AwarenessState & { cursor?: { head: unknown } };
		if (user?.id !== personId || !user.visible || !cursor?.head) continue;
		const head = Y.createRelativePositionFromJSON(cursor.head);
		const { doc, type, binding } = sync;
		const position = relativePositionToAbsolutePosition(doc, type, head, binding.mapping);
		if (position !== null) return Math.min(position, view.state.doc.content.size);
	}
	return undefined;
}
