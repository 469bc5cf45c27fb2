import type { Language } from './languages.ts';
import { textIn, type Catalogue, type Text } from './text.ts';

/** Each language is a file of its own; a browser fetches only the one it shows. */
const catalogues: Record<Language, () => Promise<Catalogue>> = {
	de: async () => (await import('./catalogue.de.ts')).default,
	en: async () => (await import('./catalogue.en.ts')).default,
	// Not complete: German stands behind it, so that a forgotten text never breaks a page in use.
	ar: async () => {
		const [de, ar] = await Promise.all([import('./catalogue.de.ts'), import('./catalogue.ar.ts')]);
		return { ...de.default, ...ar.default };
	}
};

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
