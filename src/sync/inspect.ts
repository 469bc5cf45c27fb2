import * as Y from 'yjs';
import type { Attrs, NodeType } from 'prosemirror-model';
import { schema } from '#lib/minutes/schema.ts';
import { limits } from './limits.ts';
import { Refused } from './refused.ts';

/** Any type of Yjs. */
export type YType = Parameters<typeof Y.findRootTypeKey>[0];
type AttributeSpecs = { [name: string]: { validate?: string | ((value: unknown) => void) } };

/**
 * Refuses a new part of the document that the editor would delete for everybody, or that a page
 * could not show safely: it looks at this part only and at the way up to its root.
 *
 * @throws Refused
 */
export function inspect(part: Y.Item | Y.GC): void {
	if (part instanceof Y.GC || part.content instanceof Y.ContentDeleted) return;
	const { content, parent, parentSub } = part;
	if (!(parent instanceof Y.AbstractType)) throw new Refused('notInSchema');
	if (content instanceof Y.ContentAny) return inspectAttribute(parent, parentSub, content.arr);
	if (parentSub !== null) throw new Refused('notInSchema');
	if (content instanceof Y.ContentType) return inspectType(parent, content.type);
	if (!(parent instanceof Y.XmlText)) throw new Refused('notInSchema');
	if (content instanceof Y.ContentFormat) return inspectMark(content.key, content.value);
	// Sub-documents, embeds, binary content: nothing of that belongs into minutes.
	if (!(content instanceof Y.ContentString) || content.str.includes('\0'))
		throw new Refused('notInSchema');
}

function inspectType(parent: YType, type: YType): void {
	const around = nodeTypeOf(parent);
	const fits =
		type instanceof Y.XmlText
			? around.inlineContent
			: type instanceof Y.XmlElement && allows(around, type.nodeName);
	if (!fits || depthOf(type) > limits.depth) throw new Refused('notInSchema');
}

const allows = (around: NodeType, name: string): boolean => {
	const type = schema.nodes[name];
	// Every content expression ends in `*`: what may stand at the beginning may stand anywhere.
	return type !== undefined && !type.isText && around.contentMatch.matchType(type) !== null;
};

/** @throws Refused where nothing can stand in: a text, an unknown element, a Y.Map … */
function nodeTypeOf(parent: YType): NodeType {
	if (parent instanceof Y.XmlElement) {
		const type = schema.nodes[parent.nodeName];
		if (type) return type;
	} else if (parent instanceof Y.XmlFragment && parent._item === null) {
		return schema.topNodeType;
	}
	throw new Refused('notInSchema');
}

function depthOf(type: YType): number {
	let depth = 0;
	let around = type._item?.parent;
	while (around instanceof Y.AbstractType && depth <= limits.depth) {
		depth += 1;
		around = around._item?.parent;
	}
	return depth;
}

function inspectAttribute(parent: YType, name: string | null, values: unknown[]): void {
	if (!(parent instanceof Y.XmlElement) || name === null) throw new Refused('notInSchema');
	const specs = nodeTypeOf(parent).spec.attrs;
	for (const value of values) check(specs, { [name]: value });
}

function inspectMark(name: string, value: unknown): void {
	const mark = Object.hasOwn(schema.marks, name) ? schema.marks[name] : undefined;
	const attrs = value === null ? {} : value;
	if (!mark || typeof attrs !== 'object' || attrs === null) throw new Refused('notInSchema');
	check(mark.spec.attrs, attrs as Attrs);
}

function check(specs: AttributeSpecs | undefined, attrs: Attrs): void {
	for (const [name, value] of Object.entries(attrs)) {
		const spec = specs && Object.hasOwn(specs, name) ? specs[name] : undefined;
		if (!spec || !isSmall(value) || !passes(spec.validate, value)) throw new Refused('notInSchema');
	}
}

const isSmall = (value: unknown): boolean =>
	(JSON.stringify(value) ?? '').length <= limits.attributeBytes;

function passes(validate: AttributeSpecs[string]['validate'], value: unknown): boolean {
	if (typeof validate === 'string')
		return validate.split('|').includes(value === null ? 'null' : typeof value);
	try {
		validate?.(value);
		return true;
	} catch {
		return false;
	}
}
