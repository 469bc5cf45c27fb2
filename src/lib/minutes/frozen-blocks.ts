import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';

/**
 * Blocks whose wording was fixed are not written into from this page: typing, pasting and deleting
 * pass them by. What comes from others is taken as it is; the page then says that it differs.
 */
export function keepFrozen(isFrozen: (id: string) => boolean): Plugin {
	return new Plugin({
		filterTransaction(transaction, { doc }) {
			if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true;
			const after = blocksIn(transaction.doc);
			return [...blocksIn(doc)].every(
				([id, block]) => !isFrozen(id) || after.get(id)?.textContent === block.textContent
			);
		}
	});
}

function blocksIn(doc: Node): Map<string, Node> {
	const blocks = new Map<string, Node>();
	doc.forEach((block) => {
		const { id } = block.attrs;
		if (typeof id === 'string' && !blocks.has(id)) blocks.set(id, block);
	});
	return blocks;
}
