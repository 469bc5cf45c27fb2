import ar from './catalogue.ar.ts';
import de from './catalogue.de.ts';
import en from './catalogue.en.ts';
import fa from './catalogue.fa.ts';
import fr from './catalogue.fr.ts';
import leicht from './catalogue.leicht.ts';
import ru from './catalogue.ru.ts';
import tr from './catalogue.tr.ts';
import uk from './catalogue.uk.ts';
import type { Language } from './languages.ts';
import { textIn, type Catalogue, type Text } from './text.ts';

/** Where a language is not complete, a German sentence is better than a broken page. */
const catalogues: Record<Language, Catalogue> = {
	de,
	en,
	ar: { ...de, ...ar },
	fa: { ...de, ...fa },
	fr: { ...de, ...fr },
	leicht: { ...de, ...leicht },
	ru: { ...de, ...ru },
	tr: { ...de, ...tr },
	uk: { ...de, ...uk }
};

const texts = new Map<Language, Text>();

/** The texts of one language on the server; parsed messages are kept for the next request. */
export function textFor(language: Language): Text {
	let text = texts.get(language);
	if (!text) texts.set(language, (text = textIn(language, catalogues[language])));
	return text;
}
