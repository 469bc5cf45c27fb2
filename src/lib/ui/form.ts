import { getContext, setContext } from 'svelte';

/** What a form holds for its fields, by their names. */
type Held = {
	readonly values: Readonly<Record<string, unknown>>;
	readonly errors: Readonly<Record<string, string | undefined>>;
};

const key = Symbol('form');
const nothing: Held = { values: {}, errors: {} };

/** Called by the form; with getters, so that its fields follow when it comes back. */
export const holdForFields = (held: Held): void => void setContext(key, held);

/** In a field: what the form around it holds; nothing where it stands alone. */
export const formAround = (): Held => getContext<Held | undefined>(key) ?? nothing;
