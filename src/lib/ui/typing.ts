import type { Language } from '#lib/i18n/languages.ts';
import { languageParameter } from '#lib/i18n/parameter.ts';

/** The `id` of the form on a page that somebody may be writing in (`App.PageData`). */
export const typingForm = 'typing';

/** Where that form goes when another language is chosen: `?/message&sprache=fa`. */
export const keepingTyped = (action: string, language: Language): string =>
	`?${action ? `${action}&` : ''}${languageParameter}=${language}`;
