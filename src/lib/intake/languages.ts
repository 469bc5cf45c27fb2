/**
 * Languages in which people may want their answer, each by its own name. Which of them the pages
 * speak is another question.
 */
export const spokenLanguages = {
	de: { name: 'Deutsch', dir: 'ltr' },
	leicht: { name: 'Deutsch in Leichter Sprache', dir: 'ltr' },
	en: { name: 'English', dir: 'ltr' },
	ar: { name: 'العربية', dir: 'rtl' },
	fa: { name: 'دری / فارسی', dir: 'rtl' },
	uk: { name: 'Українська', dir: 'ltr' },
	tr: { name: 'Türkçe', dir: 'ltr' },
	ru: { name: 'Русский', dir: 'ltr' },
	fr: { name: 'Français', dir: 'ltr' },
	ps: { name: 'پښتو', dir: 'rtl' },
	ku: { name: 'Kurdî', dir: 'ltr' },
	ckb: { name: 'کوردی', dir: 'rtl' },
	ti: { name: 'ትግርኛ', dir: 'ltr' },
	so: { name: 'Soomaali', dir: 'ltr' }
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;
export type SpokenLanguage = keyof typeof spokenLanguages;

/** Its own name, where the code is one of ours; else what somebody wrote. */
export const nameOfLanguage = (code: string): string =>
	Object.hasOwn(spokenLanguages, code) ? spokenLanguages[code as SpokenLanguage].name : code;
