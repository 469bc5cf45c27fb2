/** In an address: the language that somebody chose. A form that sends it was left for that choice. */
export const languageParameter = 'sprache';
