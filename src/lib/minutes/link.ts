import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

type Link = { from: number; to: number; href: string };

const type = schema.marks['link']!;

/** The link around the caret, or the first one in the chosen words. */
export function linkAt({ doc, selection }: EditorState): Link | undefined {
	const { $from, from, to, empty } = selection;
	if (empty) {
		const link = type.isInSet($from.marks());
		return link && { ...aroundCaret({ selection }), href: String(link.attrs['href']) };
	}
	let href: string | undefined;
	doc.nodesBetween(from, to, ({ marks }) => {
		href ??= type.isInSet(marks)?.attrs['href'];
	});
	return href === undefined ? undefined : { from, to, href };
}

/** From where to where the linked words go on without a gap. */
function aroundCaret({ selection: { $from } }: Pick<EditorState, 'selection'>) {
	const caret = $from.parentOffset;
	let [begin, end, closed] = [0, 0, false];
	$from.parent.forEach(({ marks, nodeSize }, offset) => {
		if (type.isInSet(marks)) end = closed ? end : offset + nodeSize;
		else if (offset < caret) begin = offset + nodeSize;
		else closed = true;
	});
	return { from: $from.start() + begin, to: $from.start() + end };
}

/** @param href '' takes the link away; without words to link the address itself becomes the text */
export function setLink(href: string): Command {
	return (state, dispatch) => {
		const { from, to } = linkAt(state) ?? state.selection;
		const link = type.create({ href });
		const { tr } = state;
		if (from === to) {
			if (href) tr.insert(from, schema.text(href, [link]));
		} else {
			tr.removeMark(from, to, type);
			if (href) tr.addMark(from, to, link);
		}
		dispatch?.(tr);
		return true;
	};
}
