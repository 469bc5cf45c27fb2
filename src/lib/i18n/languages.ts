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

export const isLanguage = (code: unknown): code is Language =>
	typeof code === 'string' && (languages as readonly string[]).includes(code);
