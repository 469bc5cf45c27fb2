import { IntlMessageFormat } from 'intl-messageformat';
import type de from './catalogue.de.ts';
import { languageFacts, type Language } from './languages.ts';

/** Every message there is; the German catalogue is the list. */
export type MessageKey = keyof typeof de;

export type Values = Record<string, string | number | Date | boolean | null | undefined>;

/** Gives the sentence for a key in one language. Unknown keys throw: a page never shows a raw key. */
export type Text = (key: MessageKey, values?: Values) => string;

export type Catalogue = Readonly<Record<string, string>>;

/** @param catalogue messages of one language in ICU message syntax */
export function textIn(language: Language, catalogue: Catalogue): Text {
	const compiled = new Map<string, IntlMessageFormat>();
	return (key, values) => {
		let message = compiled.get(key);
		if (!message) {
			const source = catalogue[key];
			if (source === undefined) throw new Error(`No text for "${key}" in "${language}".`);
			message = new IntlMessageFormat(source, languageFacts[language].locale, undefined, {
				ignoreTag: true
			});
			compiled.set(key, message);
		}
		return String(message.format(values as Record<string, string>));
	};
}
