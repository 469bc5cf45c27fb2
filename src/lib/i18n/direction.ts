const writtenFromTheRight =
	/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of words by their first letter, as `dir="auto"` finds it. */
export function directionOf(words: string): 'ltr' | 'rtl' {
	const letters = words.slice(words.search(/\p{L}/u));
	return writtenFromTheRight.test(letters) ? 'rtl' : 'ltr';
}
