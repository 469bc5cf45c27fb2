/** Languages of the interface; the first is the one pages fall back to. */
export const languages = ['de', 'leicht', 'en', 'ar', 'fa', 'uk', 'tr', 'ru', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Those the tables speak: what members and guests can choose, and mails are written in. */
export const tableLanguages = ['de', 'en', 'ar'] as const satisfies readonly Language[];

export const fallback: Language = 'de';

type Facts = {
	/** What its speakers call it. */
	name: string;
	/** For `lang` and `hreflang`: what screen readers choose a voice by. */
	tag: string;
	dir: 'ltr' | 'rtl';
	/** For numbers and dates. */
	locale: string;
	/** Whether a person has checked the translation. */
	checked: boolean;
};

// Latin digits everywhere: numbers of decisions, items and codes are read aloud across languages.
export const languageFacts: Record<Language, Facts> = {
	de: { name: 'Deutsch', tag: 'de', dir: 'ltr', locale: 'de-DE', checked: true },
	leicht: { name: 'Leichte Sprache', tag: 'de', dir: 'ltr', locale: 'de-DE', checked: false },
	en: { name: 'English', tag: 'en', dir: 'ltr', locale: 'en-GB', checked: true },
	ar: { name: 'العربية', tag: 'ar', dir: 'rtl', locale: 'ar-u-nu-latn', checked: false },
	// The Gregorian calendar: the days are those of German offices.
	fa: {
		name: 'دری / فارسی',
		tag: 'fa',
		dir: 'rtl',
		locale: 'fa-u-ca-gregory-nu-latn',
		checked: false
	},
	uk: { name: 'Українська', tag: 'uk', dir: 'ltr', locale: 'uk-UA', checked: false },
	tr: { name: 'Türkçe', tag: 'tr', dir: 'ltr', locale: 'tr-TR', checked: false },
	ru: { name: 'Русский', tag: 'ru', dir: 'ltr', locale: 'ru-RU', checked: false },
	fr: { name: 'Français', tag: 'fr', dir: 'ltr', locale: 'fr-FR', checked: false }
};

/** Those of the tables, as a select offers them. */
export const languageChoices = tableLanguages.map((code) => ({
	value: code,
	label: languageFacts[code].name,
	lang: languageFacts[code].tag
}));

/**
 * What is kept of a language that somebody chose for another person: mails fall back to the first one
 * anyway, and without a choice of their own the pages follow their browser.
 */
export const chosenLanguage = (language: Language): Language | null =>
	language === fallback ? null : language;

export const isLanguage = (code: unknown): code is Language =>
	typeof code === 'string' && (languages as readonly string[]).includes(code);
