/** A case number on one line, and in its own order in the middle of words that run the other way. */
export const onOneLine = (number: string): string =>
	`\u2066${number.replaceAll('-', '\u2011')}\u2069`;
