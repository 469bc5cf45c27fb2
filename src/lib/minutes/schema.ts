import { Schema, type AttributeSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model';
import {
	direction,
	href,
	id,
	isAddress,
	isLabel,
	isUuid,
	label,
	languageTag,
	level
} from './attributes.ts';

/** Goes up with every change below; the sync server turns away pages that know an older schema. */
export const SCHEMA_VERSION = 2;

/*
 * Merge-closed: two valid documents merge to a valid one, whatever was deleted or inserted at the
 * same time. Therefore every content expression is `*`, and every attribute has a default. What a
 * schema does not accept, y-prosemirror deletes – for everybody, even when it only reads.
 * (schema.test.ts proves it for every node.)
 */

const textAttributes: Record<string, AttributeSpec> = {
	dir: { default: null, validate: direction },
	lang: { default: null, validate: languageTag }
};
const idAttribute: AttributeSpec = { default: null, validate: id };

type Attributes = Record<string, string | null>;

/** `dir="auto"` lets the browser judge by the content until somebody decides. */
const textAttributesToDom = ({ dir, lang }: Attributes): Attributes => ({
	dir: dir ?? 'auto',
	...(lang ? { lang } : {})
});

function textAttributesOf(element: HTMLElement): Attributes {
	const dir = element.getAttribute('dir');
	const lang = element.getAttribute('lang');
	return {
		dir: dir === 'ltr' || dir === 'rtl' ? dir : null,
		lang: lang && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(lang) ? lang : null
	};
}

/** A block with an id: its words are here, its facts are a row of the same id. */
function blockWithFacts(kind: string): NodeSpec {
	return {
		group: 'block',
		content: 'inline*',
		defining: true,
		attrs: { id: idAttribute, ...textAttributes },
		toDOM: ({ attrs }) => [
			'div',
			{ 'data-block': kind, 'data-id': attrs['id'] ?? '', ...textAttributesToDom(attrs) },
			0
		],
		parseDOM: [
			{
				tag: `div[data-block="${kind}"]`,
				getAttrs: (element) => {
					const found = element.getAttribute('data-id');
					return { id: isUuid(found) ? found : null, ...textAttributesOf(element) };
				}
			}
		]
	};
}

/** A name with an id, as it was copied; false: then it is words. */
function labelled(element: HTMLElement, idName: string): Attributes | false {
	const found = element.getAttribute(idName);
	const words = element.textContent;
	return isLabel(words) && { id: isUuid(found) ? found : null, label: words };
}

const lists = 'bulletList | orderedList';

const nodes: Record<string, NodeSpec> = {
	doc: { content: 'block*' },
	// First of its group: what ProseMirror creates where it needs any block.
	paragraph: {
		group: 'block',
		content: 'inline*',
		attrs: textAttributes,
		toDOM: ({ attrs }) => ['p', textAttributesToDom(attrs), 0],
		parseDOM: [{ tag: 'p', getAttrs: textAttributesOf }]
	},
	/** Levels 1–3 below the title of the agenda item, which is the page's second level. */
	heading: {
		group: 'block',
		content: 'inline*',
		defining: true,
		attrs: { level: { default: 1, validate: level }, ...textAttributes },
		toDOM: ({ attrs }) => [
			`h${attrs['level'] + 2}`,
			{ 'data-level': String(attrs['level']), ...textAttributesToDom(attrs) },
			0
		],
		parseDOM: [1, 2, 3, 4, 5, 6].map((depth) => ({
			tag: `h${depth}`,
			getAttrs: (element: HTMLElement) => ({
				level: headingLevel(element, depth),
				...textAttributesOf(element)
			})
		}))
	},
	bulletList: {
		group: 'block',
		content: 'listItem*',
		toDOM: () => ['ul', 0],
		parseDOM: [{ tag: 'ul' }]
	},
	orderedList: {
		group: 'block',
		content: 'listItem*',
		toDOM: () => ['ol', 0],
		parseDOM: [{ tag: 'ol' }]
	},
	listItem: {
		content: `(paragraph | ${lists})*`,
		defining: true,
		toDOM: () => ['li', 0],
		parseDOM: [{ tag: 'li' }]
	},
	quote: {
		group: 'block',
		content: `(paragraph | ${lists})*`,
		defining: true,
		toDOM: () => ['blockquote', 0],
		parseDOM: [{ tag: 'blockquote' }]
	},
	decision: blockWithFacts('decision'),
	commitment: blockWithFacts('commitment'),
	information: blockWithFacts('information'),
	question: blockWithFacts('question'),
	/** The place of what a seat says for itself. Its words are the row's, which only that seat writes. */
	position: {
		group: 'block',
		atom: true,
		attrs: { id: idAttribute },
		toDOM: ({ attrs }) => ['div', { 'data-block': 'position', 'data-id': attrs['id'] ?? '' }],
		parseDOM: [
			{
				tag: 'div[data-block="position"]',
				getAttrs: (element) => {
					const found = element.getAttribute('data-id');
					return { id: isUuid(found) ? found : null };
				}
			}
		]
	},
	/** A file; the row of the same id knows the rest. */
	attachment: {
		group: 'block',
		atom: true,
		attrs: { id: idAttribute, label: { default: '', validate: label } },
		toDOM: ({ attrs }) => [
			'div',
			{ 'data-block': 'attachment', 'data-id': attrs['id'] ?? '' },
			attrs['label']
		],
		parseDOM: [
			{ tag: 'div[data-block="attachment"]', getAttrs: (element) => labelled(element, 'data-id') }
		]
	},
	text: { group: 'inline' },
	hardBreak: {
		group: 'inline',
		inline: true,
		selectable: false,
		toDOM: () => ['br'],
		parseDOM: [{ tag: 'br' }]
	},
	/** A seat spoken of in the text; `label` is the name at the time of writing. */
	mention: {
		group: 'inline',
		inline: true,
		atom: true,
		attrs: { id: idAttribute, label: { default: '', validate: label } },
		leafText: ({ attrs }) => attrs['label'],
		toDOM: ({ attrs }) => ['bdi', { 'data-mention': attrs['id'] ?? '' }, attrs['label']],
		parseDOM: [
			{ tag: 'bdi[data-mention]', getAttrs: (element) => labelled(element, 'data-mention') }
		]
	}
};

function headingLevel(element: HTMLElement, depth: number): number {
	const own = Number(element.getAttribute('data-level'));
	return own >= 1 && own <= 3 ? own : Math.min(Math.max(depth - 1, 1), 3);
}

const marks: Record<string, MarkSpec> = {
	link: {
		attrs: { href: { default: '', validate: href } },
		inclusive: false,
		toDOM: ({ attrs }) => ['a', { href: attrs['href'], rel: 'noopener noreferrer' }, 0],
		parseDOM: [
			{
				tag: 'a[href]',
				getAttrs: (element) => {
					const found = element.getAttribute('href')?.trim();
					return isAddress(found) && { href: found };
				}
			}
		]
	},
	bold: {
		toDOM: () => ['strong', 0],
		parseDOM: [{ tag: 'strong' }, { tag: 'b' }]
	},
	italic: {
		toDOM: () => ['em', 0],
		parseDOM: [{ tag: 'em' }, { tag: 'i' }]
	}
};

export const schema = new Schema({ nodes, marks });
