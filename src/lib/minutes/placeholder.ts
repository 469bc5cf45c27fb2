import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Says in an empty text what belongs there; drawn by CSS, so that it is never part of the text. */
export const placeholder = (words: string) =>
	new Plugin({
		props: {
			decorations({ doc }) {
				const first = doc.firstChild;
				const isEmpty = doc.childCount === 1 && first?.type.name === 'paragraph';
				if (!isEmpty || first.childCount > 0) return null;
				const hint = Decoration.node(0, first.nodeSize, { 'data-placeholder': words });
				return DecorationSet.create(doc, [hint]);
			}
		}
	});
