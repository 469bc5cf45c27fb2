import type { Language } from './languages.ts';
import { textIn, type Catalogue, type Text } from './text.ts';

/** Each language is a file of its own; a browser fetches only the one it shows. */
const catalogues: Record<Language, () => Promise<Catalogue>> = {
	de: async () => (await import('./catalogue.de.ts')).default,
	en: async () => (await import('./catalogue.en.ts')).default,
	ar: () => beforeGerman(import('./catalogue.ar.ts')),
	fa: () => beforeGerman(import('./catalogue.fa.ts')),
	fr: () => beforeGerman(import('./catalogue.fr.ts')),
	leicht: () => beforeGerman(import('./catalogue.leicht.ts')),
	ru: () => beforeGerman(import('./catalogue.ru.ts')),
	tr: () => beforeGerman(import('./catalogue.tr.ts')),
	uk: () => beforeGerman(import('./catalogue.uk.ts'))
};

/** Not complete: German stands behind it, so that a forgotten text never breaks a page in use. */
async function beforeGerman(loading: Promise<{ default: Catalogue }>): Promise<Catalogue> {
	const [de, own] = await Promise.all([import('./catalogue.de.ts'), loading]);
	return { ...de.default, ...own.default };
}

const texts = new Map<Language, Promise<Text>>();

/** The texts of one language, for pages. */
export function loadText(language: Language): Promise<Text> {
	let text = texts.get(language);
	if (!text) {
		text = catalogues[language]().then((catalogue) => textIn(language, catalogue));
		texts.set(language, text);
	}
	return text;
}
