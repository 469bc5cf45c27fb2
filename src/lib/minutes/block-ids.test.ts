import { splitBlock } from 'prosemirror-commands';
import { Slice, type Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { ownBlockIds } from './block-ids.ts';
import { endEmptyBlock, startBlock } from './commands.ts';
import { adopt } from './paste.ts';
import { schema } from './schema.ts';

const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';
const fresh = '33333333-3333-4333-8333-333333333333';

const block = (type: string, words: string, id?: string) =>
	schema.node(type, id ? { id } : null, words ? [schema.text(words)] : []);

function aText(...blocks: Node[]) {
	const born: string[] = [];
	const plugin = ownBlockIds(
		() => fresh,
		(kind, id) => born.push(`${kind} ${id}`)
	);
	const doc = schema.node('doc', null, blocks);
	let state = EditorState.create({ doc, plugins: [plugin] });
	const dispatch = (tr: typeof state.tr) => (state = state.apply(tr));
	return {
		born,
		caret: (position: number) =>
			dispatch(state.tr.setSelection(TextSelection.create(state.doc, position))),
		run: (command: Command) => command(state, dispatch),
		insert: (position: number, node: Node) => dispatch(state.tr.insert(position, node)),
		blocks: () => state.doc.children.map(({ type, attrs }) => [type.name, attrs['id'] ?? null])
	};
}

describe('the id of a block with facts', () => {
	it('stays with the first half when the block is split; the second gets a new one', () => {
		const text = aText(block('decision', 'Eins zwei', first));
		text.caret(5);
		text.run(splitBlock);
		expect(text.blocks()).toEqual([
			['decision', first],
			['decision', fresh]
		]);
		expect(text.born).toEqual([`decision ${fresh}`]);
	});

	it('stays with the original when a copy is pasted above it', () => {
		const text = aText(block('paragraph', 'x'), block('decision', 'Eins', first));
		text.insert(0, block('decision', 'Eins', first));
		expect(text.blocks()).toEqual([
			['decision', fresh],
			['paragraph', null],
			['decision', first]
		]);
	});

	it('is given to a block that came without one', () => {
		const text = aText(block('paragraph', 'x'));
		text.insert(3, block('commitment', 'Neu'));
		expect(text.blocks()).toContainEqual(['commitment', fresh]);
		expect(text.born).toEqual([`commitment ${fresh}`]);
	});

	it('is told once when a tool starts the block', () => {
		const text = aText(block('paragraph', ''));
		text.caret(1);
		text.run(startBlock('decision', first));
		expect(text.blocks()).toEqual([['decision', first]]);
		expect(text.born).toEqual([`decision ${first}`]);
	});

	it('is not put on words somebody else wrote: the block opens below them', () => {
		const text = aText(block('paragraph', 'Aussprache'));
		text.caret(3);
		text.run(startBlock('decision', first));
		expect(text.blocks()).toEqual([
			['paragraph', null],
			['decision', first]
		]);
	});

	it('goes when the empty block is made plain text again', () => {
		const text = aText(block('decision', '', first));
		text.caret(1);
		text.run(endEmptyBlock);
		expect(text.blocks()).toEqual([['paragraph', null]]);
	});
});

describe('what is pasted', () => {
	const slice = (...nodes: Node[]) => Slice.maxOpen(schema.node('doc', null, nodes).content);

	it('keeps the number of a block that was cut from this text, and no other', () => {
		const pasted = slice(block('decision', 'a', first), block('decision', 'b', second));
		const { content } = adopt(pasted, (id) => id === first);
		expect(content.content.map(({ attrs }) => attrs['id'])).toEqual([first, null]);
	});

	it('flattens lists that are deeper than the server takes, without losing a word', () => {
		let list = schema.node('bulletList', null, [
			schema.node('listItem', null, [block('paragraph', 'tief')])
		]);
		for (let depth = 0; depth < 8; depth++) {
			const item = [block('paragraph', `Stufe ${depth}`), list];
			list = schema.node('bulletList', null, [schema.node('listItem', null, item)]);
		}
		const { content } = adopt(new Slice(slice(list).content, 0, 0), () => false);
		const flat = schema.node('doc', null, content);
		expect(flat.textContent).toBe(schema.node('doc', null, [list]).textContent);
		let deepest = 0;
		flat.descendants((_, position) => {
			deepest = Math.max(deepest, flat.resolve(position).depth);
		});
		expect(deepest).toBeLessThan(12);
		expect(() => flat.check()).not.toThrow();
	});
});
