import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concealBlock, concealIn, occurrences, secretOf } from './conceal.ts';
import { plainText, type Node } from './document.ts';
import { schema } from './schema.ts';

const mark = '[geschwärzt: Datenschutz]';
const text = (words: string, bold = false): Node => ({
	type: 'text',
	text: words,
	...(bold ? { marks: [{ type: 'bold' }] } : {})
});

describe('words that are concealed', () => {
	it('are found in any case, with any space, however their letters were typed', () => {
		const secret = secretOf(['Frau Müller'], mark);
		for (const said of ['frau müller', 'Frau\n Mu\u0308ller', 'Fr\u00adau Mül\u200bler'])
			expect(concealIn(`Gestern kam ${said}.`, secret)).toBe(`Gestern kam ${mark}.`);
	});

	it('may hold signs that mean something elsewhere', () => {
		const secret = secretOf(['(a+b)*[c]?'], mark);
		expect(concealIn('x (a+b)*[c]? y $&', secret)).toBe(`x ${mark} y $&`);
	});

	it('go over from bold to plain and over a line break', () => {
		const block: Node = {
			type: 'paragraph',
			content: [
				text('Heute kam Amal '),
				text('Has', true),
				text('san'),
				{ type: 'hardBreak' },
				text('zu uns.')
			]
		};
		expect(concealBlock(block, secretOf(['Amal Hassan zu'], mark))).toEqual({
			type: 'paragraph',
			content: [text('Heute kam '), text(mark), text(' uns.')]
		});
	});

	it('are found in lists, in mentions and twice in one sentence', () => {
		const list: Node = {
			type: 'bulletList',
			content: [
				{ type: 'listItem', content: [{ type: 'paragraph', content: [text('Hassan und Hassan')] }] }
			]
		};
		expect(plainText(concealBlock(list, secretOf(['Hassan'], mark))!)).toBe(`${mark} und ${mark}`);
		const mention: Node = {
			type: 'paragraph',
			content: [text('mit '), { type: 'mention', attrs: { label: 'Hassan' } }]
		};
		expect(plainText(concealBlock(mention, secretOf(['hassan'], mark))!)).toBe(`mit ${mark}`);
	});

	it('leave a block that does not hold them as it is', () => {
		expect(
			concealBlock({ type: 'paragraph', content: [text('nichts')] }, secretOf(['x'], mark))
		).toBe(undefined);
		expect(concealBlock({ type: 'paragraph' }, secretOf(['x'], mark))).toBe(undefined);
	});

	it('are gone, and all the rest stays', () => {
		const part = fc.constantFrom('Amal', ' Hassan', 'hass', 'an ', 'wohnt', ' ', 'Ä');
		const pieces = fc.array(fc.tuple(part, fc.boolean()), { minLength: 1, maxLength: 12 });
		const secret = secretOf(['Amal Hassan', 'hassan'], '•');
		fc.assert(
			fc.property(pieces, (all) => {
				const block: Node = { type: 'paragraph', content: all.map(([w, bold]) => text(w, bold)) };
				const before = all.map(([words]) => words).join('');
				const after = concealBlock(block, secret) ?? block;
				const words = (after.content ?? []).map((node) => node.text).join('');
				expect(words).toBe(concealIn(before, secret));
				expect(occurrences(words, secret)).toBe(0);
				schema.nodeFromJSON({ type: 'doc', content: [after] }).check();
			})
		);
	});
});
