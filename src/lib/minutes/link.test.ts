import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { linkAt, setLink } from './link.ts';
import { schema } from './schema.ts';

const link = (href: string) => schema.marks['link']!.create({ href });
const linked = (words: string) => schema.text(words, [link('https://alt.example')]);

/** "Siehe [den Plan] hier", with the caret or the choice at these places. */
function around(from: number, to = from): EditorState {
	const words = [schema.text('Siehe '), linked('den Plan'), schema.text(' hier')];
	const doc = schema.node('doc', null, [schema.node('paragraph', null, words)]);
	return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

function after(state: EditorState, command: Command): string {
	let doc = state.doc;
	command(state, (tr) => (doc = tr.doc));
	const pieces: string[] = [];
	doc.descendants(({ text, marks }) => {
		const href = marks.find(({ type }) => type.name === 'link')?.attrs['href'];
		if (text) pieces.push(href ? `[${text}](${href})` : text);
	});
	return pieces.join('');
}

describe('a link', () => {
	const inside = 10;

	it('is found around the caret, from its first word to its last', () => {
		expect(linkAt(around(inside))).toEqual({ from: 7, to: 15, href: 'https://alt.example' });
		expect(linkAt(around(3))).toBeUndefined();
	});

	it('gets its new address as a whole', () => {
		const changed = after(around(inside), setLink('https://neu.example'));
		expect(changed).toBe('Siehe [den Plan](https://neu.example) hier');
	});

	it('goes when the address is left empty', () => {
		expect(after(around(inside), setLink(''))).toBe('Siehe den Plan hier');
		expect(after(around(1, 18), setLink(''))).toBe('Siehe den Plan hier');
	});

	it('is its own address where no words were chosen', () => {
		const written = after(around(3), setLink('https://neu.example'));
		expect(written).toContain('Si[https://neu.example](https://neu.example)ehe');
		expect(after(around(3), setLink(''))).toBe('Siehe [den Plan](https://alt.example) hier');
	});
});
