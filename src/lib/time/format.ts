import { languageFacts, type Language } from '#lib/i18n/languages.ts';
import { timeZone } from './zone.ts';

/** A moment, or a day as `YYYY-MM-DD`. */
export type When = Date | string;

/** `Di., 8. Dezember, 18:00` */
export const dateTime = (when: When, language: Language): string =>
	joined(language, format(when, language, day), time(when, language));

/** `Di., 8. Dezember 2026, 18:00` */
export const dateTimeWithYear = (when: When, language: Language): string =>
	joined(language, format(when, language, { ...day, year: 'numeric' }), time(when, language));

/** `Dienstag, 8. Dezember 2026` */
export const fullDate = (when: When, language: Language): string =>
	format(when, language, { ...day, weekday: 'long', year: 'numeric' });

/** `Dienstag`. @param number 1 = Monday … 7 = Sunday */
export const weekday = (number: number, language: Language): string =>
	format(`2024-01-0${number}`, language, { weekday: 'long' });

/** `8. Dezember 2026` */
export const date = (when: When, language: Language): string =>
	format(when, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** `18:00` */
export const time = (when: When, language: Language): string =>
	format(when, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `vor 3 Tagen`, `morgen`: only beside the date itself. */
export function relativeDay(when: When, now: Date, language: Language): string {
	const days = Math.round((noonOf(when) - noonOf(now)) / 86_400_000);
	const { locale } = languageFacts[language];
	return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

const day = { weekday: 'short', day: 'numeric', month: 'long' } as const;

const comma = (language: Language) => (languageFacts[language].dir === 'rtl' ? '، ' : ', ');

const joined = (language: Language, ...parts: string[]) => parts.join(comma(language));

/** Noon UTC lies on the same day in the zone of the municipality, summer and winter. */
const moment = (when: When) => (typeof when === 'string' ? new Date(`${when}T12:00:00Z`) : when);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(when: When, language: Language, options: Intl.DateTimeFormatOptions): string {
	const key = language + JSON.stringify(options);
	let found = formats.get(key);
	if (!found) {
		found = new Intl.DateTimeFormat(languageFacts[language].locale, { ...options, timeZone });
		formats.set(key, found);
	}
	return found.format(moment(when));
}

/** The day alone, as a number that counts in whole days. */
const noonOf = (when: When) =>
	moment(typeof when === 'string' ? when : isoDay.format(when)).getTime();

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });
