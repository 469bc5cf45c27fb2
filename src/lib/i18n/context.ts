import { createContext } from 'svelte';
import type { Language } from './languages.ts';
import type { Text } from './text.ts';

type Words = { readonly text: Text; readonly language: Language };

const [words, setWords] = createContext<Words>();

/** Called once, by the root layout. The getters keep pages right when the language changes. */
export { setWords };

/** In a component: `const text = getText();`, then `text('error.notFound')`. */
export function getText(): Text {
	const context = words();
	return (key, values) => context.text(key, values);
}

/** In a component: `const language = getLanguage();`, then `language()`. */
export function getLanguage(): () => Language {
	const context = words();
	return () => context.language;
}
