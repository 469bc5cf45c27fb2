/** Languages of the interface; the first is the one pages fall back to. */
export const languages = ['de', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];

export const fallback: Language = 'de';

type Facts = {
	/** What its speakers call it. */
	name: string;
	dir: 'ltr' | 'rtl';
	/** For numbers and dates. */
	locale: string;
	/** Whether a person has checked the translation. */
	checked: boolean;
};

export const languageFacts: Record<Language, Facts> = {
	de: { name: 'Deutsch', dir: 'ltr', locale: 'de-DE', checked: true },
	en: { name: 'English', dir: 'ltr', locale: 'en-GB', checked: true },
	// Latin digits: numbers of decisions and items are read aloud across languages at one table.
	ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn', checked: false }
};

/**
 * What is kept of a language that somebody chose for another person: mails fall back to the first one
 * anyway, and without a choice of their own the pages follow their browser.
 */
export const chosenLanguage = (language: Language): Language | null =>
	language === fallback ? null : language;

export const isLanguage = (code: unknown): code is Language =>
	typeof code === 'string' && (languages as readonly string[]).includes(code);
