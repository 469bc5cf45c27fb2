import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import ar from '#lib/i18n/catalogue.ar.ts';
import de from '#lib/i18n/catalogue.de.ts';
import en from '#lib/i18n/catalogue.en.ts';
import fa from '#lib/i18n/catalogue.fa.ts';
import fr from '#lib/i18n/catalogue.fr.ts';
import leicht from '#lib/i18n/catalogue.leicht.ts';
import ru from '#lib/i18n/catalogue.ru.ts';
import tr from '#lib/i18n/catalogue.tr.ts';
import uk from '#lib/i18n/catalogue.uk.ts';
import { languageFacts, type Language } from '#lib/i18n/languages.ts';
import { sources } from '../support/sources.ts';

type Texts = Readonly<Record<string, string>>;
const partial: Record<string, Texts> = { ar, fa, fr, leicht, ru, tr, uk };
const catalogues: Record<string, Texts> = { de, en, ...partial };
const isCatalogue = /^src\/lib\/i18n\/\w+\.(\w\w|leicht)\.ts$/;
const code = sources('src', '.ts', '.svelte').filter(
	({ file }) => !isCatalogue.test(file) && !file.endsWith('.test.ts')
);

/** The areas a language has files for: a language has an area whole, or not at all. */
function areasOf(language: string): string[] {
	const ending = `.${language}.ts`;
	return sources('src/lib/i18n', ending)
		.map(({ file }) => file.split('/').at(-1)!.slice(0, -ending.length))
		.filter((area) => area !== 'catalogue')
		.sort();
}

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
type Options = Record<string, { value: Node[] }>;

/** `{name}`, `{count, plural}`, `{state, select: held, planned}`: what a sentence is given. */
function placeholders(nodes: Node[]): string[] {
	const kinds = ['text', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];
	return nodes.flatMap((node) => {
		const kind = kinds[node.type] ?? 'unknown';
		if (kind === 'text' || kind === 'pound' || !('value' in node)) return [];
		const options = 'options' in node ? (node.options as Options) : {};
		const cases = kind === 'select' ? `: ${Object.keys(options).sort().join(', ')}` : '';
		const inside = Object.values(options).flatMap(({ value }) => placeholders(value));
		return [`${node.value}, ${kind}${cases}`, ...inside];
	});
}

function placeholdersOf(language: string, message: string): string[] {
	const { locale } = languageFacts[language as Language];
	const ast = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
	return [...new Set(placeholders(ast))].sort();
}

const word = String.raw`[\w-]+`;
const literal = new RegExp(`(['"\`])(${word}(?:\\.${word})+)\\1`, 'g');
const template = /`((?:[\w-]+\.)[^`\s]*\$\{[^`\s]*)`/g;

/** Keys written out in the code, and patterns for those it puts together (`meeting.state.${state}`). */
function keysInUse(): { written: Set<string>; patterns: RegExp[] } {
	const written = new Set<string>();
	const patterns = new Map<string, RegExp>();
	for (const { text } of code) {
		for (const [, , key] of text.matchAll(literal)) written.add(key!);
		for (const [, source] of text.matchAll(template)) {
			const parts = source!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
			patterns.set(source!, new RegExp(`^${parts.join('[\\w-]+')}$`));
		}
	}
	return { written, patterns: [...patterns.values()] };
}

/** Signs of another script, quotes and blanks of another language. */
const misset: Record<string, RegExp> = {
	de: /["'`´]|\.\.\./,
	leicht: /["'`´]|\.\.\./,
	en: /["'`´]|\.\.\./,
	fr: /["'`´]|\.\.\.|[^\u00a0\u202f][?!;»]|[\p{L}»] ?:(?=\s|$)|«(?![\u00a0\u202f])/u,
	ru: /["'`´“”іїєґ]|\.\.\./i,
	uk: /["'`´“”ыэёъ]|\.\.\./i,
	tr: /["'`´„]|\.\.\./,
	ar: /["'`´“”]|(?<=[؀-ۿ])[?;,]|[یکپچگ]|اً/,
	fa: /["'`´“”]|(?<=[؀-ۿ])[?;,]|[يكة]|(?<![آ-ی\u200c])ن?می (?=[آ-ی])|[آ-ی] (?:ها|های|تر|ترین)(?![آ-ی])/
};

const isQuiet = (key: string) => /^(?:intake|returning|error)\./.test(key);

/** A sentence that names a button or a heading, and what it names. */
const namedInside = [
	['intake.begin.code', 'intake.next'],
	['intake.begin.shared', 'intake.exit'],
	['returning.record.text', 'returning.messages.title']
] as const;

describe('the texts people read', () => {
	it('are complete in German and English', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
		expect(areasOf('en')).toEqual(areasOf('de'));
	});

	it.each(Object.keys(partial))('are complete in %s for every area it has at all', (language) => {
		const areas = sources('src/lib/i18n', '.de.ts').filter(({ file }) =>
			areasOf(language).some((area) => file.endsWith(`/${area}.de.ts`))
		);
		const promised = Object.keys(de).filter((key) =>
			areas.some(({ text }) => text.includes(`'${key}'`))
		);
		expect(Object.keys(partial[language]!).sort()).toEqual(promised.sort());
	});

	it.each(['en', ...Object.keys(partial)])(
		'take the same values in %s as in German',
		(language) => {
			const different = Object.entries(catalogues[language]!).flatMap(([key, message]) => {
				const here = placeholdersOf(language, message);
				const there = placeholdersOf('de', catalogues['de']![key]!);
				return here.join() === there.join() ? [] : [{ key, here, there }];
			});
			expect(different).toEqual([]);
		}
	);

	it('are all used somewhere', () => {
		const { written, patterns } = keysInUse();
		const unused = Object.keys(de).filter(
			(key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key))
		);
		expect(unused).toEqual([]);
	});

	it('are never empty', () => {
		const empty = Object.entries(catalogues).flatMap(([language, texts]) =>
			Object.keys(texts)
				.filter((key) => !texts[key]!.trim())
				.map((key) => `${key} (${language})`)
		);
		expect(empty).toEqual([]);
	});

	it.each(Object.keys(misset))('are set in %s as it is printed there', (language) => {
		const found = Object.entries(catalogues[language]!).filter(([, message]) =>
			misset[language]!.test(message)
		);
		expect(found).toEqual([]);
	});

	it.each(['ar', 'fa'])('keep numbers, names and addresses in order in %s', (language) => {
		const found = Object.entries(catalogues[language]!).filter(([, message]) =>
			/(?<!\u2068)\{(?:number|name|address|reference|by|version)\}/.test(message)
		);
		expect(found.filter(([key]) => isQuiet(key))).toEqual([]);
	});

	it.each(Object.keys(catalogues))(
		'name what is on the page in %s as it stands there',
		(language) => {
			const texts = catalogues[language]!;
			for (const [sentence, named] of namedInside) {
				if (sentence in texts) expect(texts[sentence]).toContain(texts[named]);
			}
		}
	);

	it('are never written into a component', () => {
		const found = code
			.filter(({ file }) => file.endsWith('.svelte'))
			.flatMap(({ file, text }) => spokenIn(text).map((words) => `${file}: ${words}`));
		expect(found).toEqual([]);
	});
});

const betweenTags = />([^<>{}]*\p{L}{3,}[^<>{}]*)</gu;
const inAttributes = /\b(?:aria-label|title|placeholder|alt)="([^"{}]*\p{L}{3,}[^"{}]*)"/gu;

/** Words a component says by itself, not by a key; the product's name is no word. */
function spokenIn(component: string): string[] {
	const markup = component
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/=>/g, '')
		.replace(/&\w+;/g, '')
		.replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '{}');
	return [...markup.matchAll(betweenTags), ...markup.matchAll(inAttributes)]
		.map(([, words]) => words!.trim())
		.filter((words) => words !== 'Augenhöhe');
}
