import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../minutes/document.ts';
import { blocksBetween, changesBetween, type BlockChange } from './diff.ts';
import type { VersionItem } from './versions.ts';

const paragraph = (text: string): Node => ({
	type: 'paragraph',
	...(text ? { content: [{ type: 'text', text }] } : {})
});
const decision = (id: string, text: string): Node => ({
	type: 'decision',
	attrs: { id },
	content: [{ type: 'text', text }]
});

const item = (itemId: string, with_: Partial<VersionItem> = {}) => ({
	itemId,
	number: 1,
	title: 'Punkt',
	blocks: [],
	facts: { decisions: [], commitments: [], positions: [], attachments: [] },
	...with_
});

const words = fc.constantFrom('der Kreis', 'zahlt', 'heute', 'nicht', 'Türen', '');
const block = fc.oneof(
	fc.array(words, { maxLength: 6 }).map((some) => paragraph(some.join(' ').trim())),
	fc.tuple(fc.constantFrom('x', 'y'), words).map(([id, text]) => decision(id, text))
);
const blocks = fc.array(block, { maxLength: 12 });

const kinds = (changes: BlockChange[]) => changes.map(({ kind }) => kind);

describe('the blocks of two versions', () => {
	it('lead from the one to the other', () => {
		fc.assert(
			fc.property(blocks, blocks, (a, b) => {
				const changes = blocksBetween(a, b);
				const after = changes.flatMap((c) =>
					c.kind === 'deleted' || c.kind === 'movedAway' ? [] : [c.block]
				);
				const before = changes.flatMap((c) => {
					if (c.kind === 'changed') return [c.before];
					return c.kind === 'inserted' || c.kind === 'movedHere' ? [] : [c.block];
				});
				expect(after).toEqual(b);
				expect(before).toEqual(a);
			})
		);
	});

	it('that are the same show nothing', () => {
		fc.assert(fc.property(blocks, (a) => blocksBetween(a, a).every(({ kind }) => kind === 'same')));
	});

	it('say of a paragraph that was edited which words', () => {
		const [change] = blocksBetween(
			[paragraph('Der Kreis zahlt 500 Euro.')],
			[paragraph('Der Kreis zahlt 800 Euro.')]
		);
		expect(change).toMatchObject({
			kind: 'changed',
			words: [
				{ kind: 'same', text: 'Der Kreis zahlt ' },
				{ kind: 'deleted', text: '500' },
				{ kind: 'inserted', text: '800' },
				{ kind: 'same', text: ' Euro.' }
			]
		});
	});

	it('say of another text that one went and one came', () => {
		const changes = blocksBetween([paragraph('Begrüßung')], [paragraph('Alle gehen nach Hause')]);
		expect(kinds(changes)).toEqual(['deleted', 'inserted']);
	});

	it('know a decision by its id, however its words changed', () => {
		const changes = blocksBetween([decision('x', 'Ja')], [decision('x', 'Wir lehnen ab')]);
		expect(kinds(changes)).toEqual(['changed']);
		expect(kinds(blocksBetween([decision('x', 'Ja')], [decision('y', 'Ja')]))).toEqual([
			'deleted',
			'inserted'
		]);
	});

	it('say of a block that stands elsewhere that it moved', () => {
		const [a, b, c] = ['eins', 'zwei', 'drei'].map(paragraph) as [Node, Node, Node];
		expect(kinds(blocksBetween([a, b, c], [b, c, a]))).toEqual([
			'movedAway',
			'same',
			'same',
			'movedHere'
		]);
	});
});

describe('the items of two versions', () => {
	it('are added, removed, renamed, or the same', () => {
		const before = [item('a'), item('b'), item('c')];
		const after = [item('a'), item('b', { title: 'Neuer Titel' }), item('d')];
		expect(changesBetween(before, after).map(({ itemId, kind }) => [itemId, kind])).toEqual([
			['a', 'same'],
			['b', 'changed'],
			['d', 'added'],
			['c', 'removed']
		]);
	});

	it('name the rows that came, went and changed', () => {
		const facts = (decisions: VersionItem['facts']['decisions']) => ({
			facts: { decisions, commitments: [], positions: [], attachments: [] }
		});
		const before = [item('a', facts([{ id: 'x', state: 'draft' }, { id: 'y' }]))];
		const after = [item('a', facts([{ id: 'x', state: 'adopted' }, { id: 'z' }]))];
		expect(changesBetween(before, after)[0]!.facts).toMatchObject([
			{ type: 'decisions', kind: 'changed', fact: { id: 'x' }, fields: ['state'] },
			{ type: 'decisions', kind: 'added', fact: { id: 'z' } },
			{ type: 'decisions', kind: 'removed', fact: { id: 'y' } }
		]);
	});

	it('count the words that came and went', () => {
		const before = [item('a', { blocks: [paragraph('eins zwei drei'), paragraph('alt und weg')] })];
		const after = [item('a', { blocks: [paragraph('eins zwei vier fünf')] })];
		expect(changesBetween(before, after)[0]!.counts).toEqual({ inserted: 2, deleted: 4, moved: 0 });
	});
});
