import fc from 'fast-check';
import { Fragment, Node, type NodeType } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';

const kinds = Object.values(schema.nodes);
const leaves = (type: NodeType) => type.isText || type.isLeaf;

/** Nodes a type may hold directly. */
const allowed = (type: NodeType) =>
	kinds.filter((child) => type.contentMatch.matchType(child) !== null);

/** Any tree the content expressions allow, down to `depth`. */
function trees(type: NodeType, depth: number): fc.Arbitrary<Node> {
	if (type.isText) return fc.string({ minLength: 1 }).map((text) => schema.text(text));
	const children = allowed(type).filter((child) => depth > 0 || leaves(child));
	if (children.length === 0) return fc.constant(type.create());
	const child = fc.oneof(...children.map((one) => trees(one, depth - 1)));
	return fc.array(child, { maxLength: 4 }).map((content) => type.create(null, content));
}

const linkTo = (href: string) => schema.text('x', [schema.marks['link']!.create({ href })]);

describe('the schema of the minutes', () => {
	it.each(kinds.filter((type) => !leaves(type)).map((type) => type.name))(
		'keeps a %s valid whatever is deleted from it or merged into it',
		(name) => {
			const type = schema.nodes[name]!;
			const two = fc.tuple(trees(type, 3), trees(type, 3), fc.infiniteStream(fc.boolean()));
			fc.assert(
				fc.property(two, ([one, other, keeps]) => {
					const merged = [...one.children, ...other.children].filter(() => keeps.next().value);
					expect(() => type.createChecked(null, Fragment.from(merged)).check()).not.toThrow();
				}),
				{ numRuns: 200 }
			);
		}
	);

	it('gives every attribute a default that its own validator accepts', () => {
		for (const type of kinds.filter((one) => !one.isText)) {
			expect(() => type.createChecked().check(), type.name).not.toThrow();
		}
		for (const type of Object.values(schema.marks)) {
			expect(() => schema.text('x', [type.create()]).check(), type.name).not.toThrow();
		}
	});

	it('has a validator for every attribute', () => {
		for (const type of [...kinds, ...Object.values(schema.marks)]) {
			for (const [name, spec] of Object.entries(type.spec.attrs ?? {})) {
				expect(spec.validate, `${type.name}.${name}`).toBeTypeOf('function');
			}
		}
	});

	it('creates a paragraph where any block will do', () => {
		expect(schema.topNodeType.contentMatch.defaultType).toBe(schema.nodes['paragraph']);
	});

	it.each([
		['decision', { id: 'not-an-id' }],
		['paragraph', { dir: 'javascript' }],
		['paragraph', { lang: '"><script>' }],
		['heading', { level: 7 }],
		['mention', { label: 'x'.repeat(201) }],
		// PostgreSQL could not write it down, nor anything else of that room.
		['mention', { label: 'a\0b' }]
	])('refuses a %s with %o', (name, attrs) => {
		expect(() => schema.node(name, attrs).check()).toThrow(RangeError);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'java\nscript:x', 'https://a b', '//host'])(
		'refuses a link to %j',
		(href) => {
			expect(() => linkTo(href).check()).toThrow(RangeError);
		}
	);

	it.each([
		'https://ahlenfurt.example/a?b=c#d',
		'http://x.example',
		'mailto:nils@ahlenfurt.example'
	])('accepts a link to %s', (href) => {
		expect(() => linkTo(href).check()).not.toThrow();
	});

	it('reads back what it writes', () => {
		const block = fc.oneof(...allowed(schema.topNodeType).map((type) => trees(type, 3)));
		fc.assert(
			fc.property(block, (node) => {
				expect(Node.fromJSON(schema, node.toJSON()).eq(node)).toBe(true);
			}),
			{ numRuns: 100 }
		);
	});
});
