import { Fragment, Slice, type Node } from 'prosemirror-model';
import { schema } from './schema.ts';

/*
 * What people copy from Word, LibreOffice and web pages. The schema drops everything it does not
 * know; here is only what would otherwise arrive as something else than it looked.
 */

/** @param html from the clipboard; parsed in a document that loads and runs nothing */
export function cleanPasted(html: string): string {
	const { body } = new DOMParser().parseFromString(withoutInline(html), 'text/html');
	for (const gone of body.querySelectorAll('script, meta, link, title, xml, img, [hidden]')) {
		gone.remove();
	}
	for (const marker of body.querySelectorAll(`[${was}*="mso-list:Ignore" i]`)) marker.remove();
	wordLists(body);
	tablesToLines(body);
	styledWords(body);
	return body.innerHTML;
}

/** Attribute under which a style is kept while it is looked at. */
const was = 'data-was-style';

/**
 * The page's policy forbids inline styles and handlers, and browsers hold even a document that is never shown to
 * it: each one would be reported as a violation.
 */
function withoutInline(html: string): string {
	return html
		.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
		.replace(/<[a-z][^>]*>/gi, (tag) =>
			tag.replace(/\sstyle\s*=/gi, ` ${was}=`).replace(/\son\w+\s*=/gi, ' data-was-handler=')
		);
}

/** Many programs write bold and italic as styles, and Google Docs a <b> that is not bold. */
function styledWords(body: HTMLElement): void {
	for (const element of body.querySelectorAll(`[${was}]`)) {
		const style = styleOf(element);
		element.removeAttribute(was);
		const weight = /(?<![-\w])font-weight:\s*(\w+)/i.exec(style)?.[1] ?? '';
		if (element.matches('b') && weight === 'normal') element.replaceWith(...element.childNodes);
		else if (/^(bold(er)?|[6-9]00)$/.test(weight)) wrapContent(element, 'strong');
		else if (/(?<![-\w])font-style:\s*italic/i.test(style)) wrapContent(element, 'em');
	}
}

function wrapContent(element: Element, name: 'strong' | 'em'): void {
	if (!element.matches('span, font, a')) return;
	const wrapping = document.createElement(name);
	wrapping.append(...element.childNodes);
	element.append(wrapping);
}

const styleOf = (element: Element) => element.getAttribute(was) ?? '';
const wordLevel = (element: Element) =>
	Number(/mso-list:\s*\S+\s+level(\d)/i.exec(styleOf(element))?.[1] ?? 0);

/** Word writes lists as paragraphs with a bullet typed in front. */
function wordLists(body: HTMLElement): void {
	for (const first of body.querySelectorAll('p')) {
		if (wordLevel(first) === 0 || first.closest('li')) continue;
		const items = [first];
		for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
			if (!(next instanceof HTMLParagraphElement) || wordLevel(next) === 0) break;
			items.push(next);
		}
		const place = document.createComment('');
		first.before(place);
		place.replaceWith(listOf(items));
	}
}

function listOf(paragraphs: HTMLParagraphElement[]): HTMLElement {
	const root = newList(paragraphs[0]!);
	const open = [root];
	for (const paragraph of paragraphs) {
		const level = Math.min(wordLevel(paragraph), open.length + 1);
		while (open.length > level) open.pop();
		if (open.length < level) {
			const inner = newList(paragraph);
			(open.at(-1)!.lastElementChild ?? open.at(-1)!).append(inner);
			open.push(inner);
		}
		const item = document.createElement('li');
		item.append(paragraph);
		open.at(-1)!.append(item);
	}
	return root;
}

/** Numbered lists leave no trace but the class of their style in most versions of Word. */
const newList = (paragraph: Element) =>
	document.createElement(/number|nummer|ecimal/i.test(paragraph.className) ? 'ol' : 'ul');

/** Minutes have no tables: a row becomes a line, so that the words of a row stay together. */
function tablesToLines(body: HTMLElement): void {
	for (const table of [...body.querySelectorAll('table')].reverse()) {
		const lines = [...table.rows].map((row) => {
			const line = document.createElement('p');
			const cells = [...row.cells].map((cell) => (cell.textContent ?? '').trim());
			line.textContent = cells
				.filter((cell) => cell !== '')
				.join(' · ')
				.replace(/\s+/g, ' ');
			return line;
		});
		table.replaceWith(...lines);
	}
}

/** Deeper lists than the server accepts are flattened. */
const deepest = 4;

/**
 * @param isOwn whether a block with this id already belongs to this text: cutting and pasting keeps
 *   its number, a copy from elsewhere begins as a new block
 */
export function adopt(slice: Slice, isOwn: (id: string) => boolean): Slice {
	const content = withOwnIds(flattened(slice.content, 0), isOwn);
	const isDeep = !flattened(slice.content, 0).eq(slice.content);
	return isDeep ? Slice.maxOpen(content) : new Slice(content, slice.openStart, slice.openEnd);
}

function flattened(content: Fragment, depth: number): Fragment {
	const nodes: Node[] = [];
	content.forEach((node) => {
		if (isList(node) && depth >= deepest) nodes.push(...paragraphsOf(node));
		else if (node.isText) nodes.push(node);
		else nodes.push(node.copy(flattened(node.content, depth + (isList(node) ? 1 : 0))));
	});
	return Fragment.from(nodes);
}

function paragraphsOf(list: Node): Node[] {
	const paragraphs: Node[] = [];
	list.descendants((node) => {
		if (node.isTextblock) paragraphs.push(schema.nodes['paragraph']!.create(null, node.content));
	});
	return paragraphs;
}

function withOwnIds(content: Fragment, isOwn: (id: string) => boolean): Fragment {
	const nodes: Node[] = [];
	content.forEach((node) => {
		const foreign = typeof node.attrs['id'] === 'string' && !isOwn(node.attrs['id']);
		nodes.push(foreign ? withoutId(node) : node);
	});
	return Fragment.from(nodes);
}

const withoutId = (node: Node) =>
	node.type.create({ ...node.attrs, id: null }, node.content, node.marks);

const isList = ({ type }: Node) =>
	type === schema.nodes['bulletList'] || type === schema.nodes['orderedList'];
