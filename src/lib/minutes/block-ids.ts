import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { ySyncPluginKey } from 'y-prosemirror';

type BlockFound = { node: Node; position: number };

/**
 * Every block with facts has an id of its own. Splitting or pasting doubles one; the copy gets a
 * new id, wherever it stands, so that the number stays with the words it was given for.
 *
 * @param onNew told once about each block that was born here
 */
export const ownBlockIds = (newId: () => string, onNew: (kind: string, id: string) => void) =>
	new Plugin({
		appendTransaction(transactions, before, after) {
			const local = transactions.some((tr) => tr.docChanged && !comesFromOthers(tr));
			if (!local) return null;
			const known = new Set(blocksWithIds(before).map(({ node }) => String(node.attrs['id'])));
			const copies = copiesIn(transactions, before, after);
			const tr = after.tr;
			for (const { node, position } of blocksWithIds(after)) {
				if (node.attrs['id'] && !copies.has(position)) {
					if (!known.has(node.attrs['id'])) onNew(node.type.name, node.attrs['id']);
					continue;
				}
				const id = newId();
				tr.setNodeAttribute(position, 'id', id);
				onNew(node.type.name, id);
			}
			return tr.docChanged ? tr : null;
		}
	});

const comesFromOthers = (tr: Transaction): boolean =>
	Boolean((tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin);

function blocksWithIds({ doc }: EditorState): BlockFound[] {
	const found: BlockFound[] = [];
	doc.forEach((node, position) => {
		const ours = node.isTextblock || node.type.name === 'position';
		if (ours && 'id' in node.attrs) found.push({ node, position });
	});
	return found;
}

/** Positions of blocks that carry the id of another block. */
function copiesIn(
	transactions: readonly Transaction[],
	before: EditorState,
	after: EditorState
): Set<number> {
	const mapping = new Mapping(transactions.flatMap((tr) => tr.mapping.maps));
	const originals = new Map(
		blocksWithIds(before).map(({ node, position }) => [node.attrs['id'], mapping.map(position)])
	);
	const copies = new Set<number>();
	const byId = Map.groupBy(blocksWithIds(after), ({ node }) => node.attrs['id'] as unknown);
	for (const [id, blocks] of byId) {
		const original = blocks.find(({ position }) => position === originals.get(id)) ?? blocks[0];
		for (const block of blocks) if (block !== original) copies.add(block.position);
	}
	return copies;
}
