import type { MessageKey } from '../i18n/text.ts';

/**
 * Something the domain refuses to do. It carries the reason as a message key and never a text or
 * personal data; forms and pages turn it into a sentence in the reader's language.
 */
export class Refusal extends Error {
	readonly status: number;
	readonly key: MessageKey;

	constructor(status: number, key: MessageKey) {
		super(key);
		this.name = 'Refusal';
		this.status = status;
		this.key = key;
	}
}

/** 404: it does not exist, or not for this person. */
export const notFound = (key: MessageKey = 'error.notFound') => new Refusal(404, key);
/** 403: it is visible, but this person may not do that. */
export const notAllowed = (key: MessageKey = 'error.notAllowed') => new Refusal(403, key);
/** 409: it cannot be done now, usually because someone else was faster. */
export const conflict = (key: MessageKey) => new Refusal(409, key);
/** 400: the input cannot be used. */
export const badInput = (key: MessageKey) => new Refusal(400, key);
