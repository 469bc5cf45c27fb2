import { Plugin, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import { schema } from './schema.ts';

/**
 * A merge may leave a document, list item or quote with nothing in it. Where somebody is about to
 * write there, and only there, a paragraph is put in: if every page did it, everyone's would arrive.
 */
export const neverEmpty = () =>
	new Plugin({
		appendTransaction(transactions, _before, state) {
			const mine = transactions.some((tr) => {
				const sync = tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
				return !sync?.isChangeOrigin && (tr.docChanged || tr.selectionSet);
			});
			return mine ? paragraphHere(state) : null;
		},
		props: {
			handleDOMEvents: {
				focus(view) {
					const tr = view.editable ? paragraphHere(view.state) : null;
					if (tr) view.dispatch(tr);
					return false;
				}
			}
		}
	});

function paragraphHere({ doc, selection, tr }: EditorState): Transaction | null {
	const { $from } = selection;
	const container = doc.childCount === 0 ? doc : $from.parent;
	if (container.inlineContent || container.childCount > 0) return null;
	const position = container === doc ? 0 : $from.pos;
	tr.insert(position, schema.nodes['paragraph']!.create());
	return tr.setSelection(TextSelection.create(tr.doc, position + 1));
}
