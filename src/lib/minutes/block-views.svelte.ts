import { mount, unmount, type Component } from 'svelte';
import type { Node } from 'prosemirror-model';
import { plainText, type Node as Json } from './document.ts';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';

/** What a block's facts are drawn from. */
export type FactsProps = {
	kind: string;
	id: string;
	itemId: string;
	/** What the block says, in plain words. */
	words: string;
};

type BlockViews = {
	itemId: string;
	facts: Component<FactsProps>;
	context: Map<unknown, unknown>;
};

/** How blocks with rows of their own are drawn in a text that is written. */
export function blockViews(views: BlockViews) {
	const words = wordsView(views);
	const place = placeView(views);
	return {
		decision: words,
		commitment: words,
		information: words,
		question: words,
		position: place,
		attachment: place
	};
}

/**
 * Blocks with facts: above the words a strip that shows the row, drawn by the same component as in
 * the reading view. ProseMirror looks after the words only.
 */
function wordsView({ itemId, facts, context }: BlockViews): NodeViewConstructor {
	return (node) => {
		const strip = document.createElement('div');
		strip.className = 'block-facts';
		strip.contentEditable = 'false';
		const words = document.createElement('p');
		words.className = 'block-words';
		const dom = document.createElement('div');
		dom.append(strip, words);
		let shown: string | undefined;
		let strips: object | undefined;
		const props: FactsProps = $state({ kind: node.type.name, id: '', itemId, words: '' });
		function draw(drawn: Node): void {
			const { type, attrs } = drawn;
			props.words = plainText(drawn.toJSON() as Json);
			dom.className = `block ${type.name}`;
			words.dir = attrs['dir'] ?? 'auto';
			words.lang = attrs['lang'] ?? '';
			if (attrs['id'] === shown) return;
			shown = attrs['id'];
			if (strips) void unmount(strips);
			props.id = shown ?? '';
			strips = mount(facts, { target: strip, props, context });
		}
		draw(node);
		return {
			dom,
			contentDOM: words,
			update(next) {
				if (next.type !== node.type) return false;
				draw(next);
				return true;
			},
			stopEvent: (event) => strip.contains(event.target as globalThis.Node),
			ignoreMutation: (mutation) => !words.contains(mutation.target),
			destroy: () => void (strips && unmount(strips))
		} satisfies NodeView;
	};
}

/** A block whose words are its row's: nothing in it is for ProseMirror. */
function placeView({ itemId, facts, context }: BlockViews): NodeViewConstructor {
	return ({ type, attrs }) => {
		const dom = document.createElement('div');
		dom.className = `block ${type.name}`;
		dom.contentEditable = 'false';
		const id: unknown = attrs['id'];
		const props: FactsProps = {
			kind: type.name,
			id: typeof id === 'string' ? id : '',
			itemId,
			words: wordsOf({ attrs })
		};
		const drawn = mount(facts, { target: dom, props, context });
		return {
			dom,
			update: (next) =>
				next.type === type && next.attrs['id'] === id && wordsOf(next) === props.words,
			stopEvent: (event) => event.target instanceof Element && event.target.closest('a') !== null,
			ignoreMutation: () => true,
			destroy: () => void unmount(drawn)
		} satisfies NodeView;
	};
}

/** What a block without content says of itself. */
const wordsOf = ({ attrs }: Pick<Node, 'attrs'>): string =>
	typeof attrs['label'] === 'string' ? attrs['label'] : '';
