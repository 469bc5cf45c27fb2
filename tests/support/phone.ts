import type { Language } from '#lib/i18n/languages.ts';
import { ask, cookiesOf, formType, type Answer } from './ask.ts';

export const story = 'Seit Mai ist im Zimmer Schimmel. '.repeat(100);

/** A phone with cookies and nothing else. */
export class Phone {
	readonly #cookies = new Map<string, string>();
	readonly #origin: string;

	constructor(origin: string) {
		this.#origin = origin;
	}

	get(path: string): Promise<Answer> {
		return this.#ask(path, {});
	}

	send(path: string, form: Record<string, string>, from = this.#origin): Promise<Answer> {
		const headers = { ...formType, origin: from };
		return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(form).toString() });
	}

	async #ask(path: string, question: Parameters<typeof ask>[1]): Promise<Answer> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = { ...question?.headers, ...(cookie ? { cookie } : {}) };
		const answer = await ask(this.#origin + path, { ...question, headers });
		for (const [name, cookie] of Object.entries(cookiesOf(answer))) {
			const value = /^[^=]*=([^;]*)/.exec(cookie)![1]!;
			if (value === '') this.#cookies.delete(name);
			else this.#cookies.set(name, value);
		}
		return answer;
	}
}

/** Somebody in the middle of it, in a language. */
export async function aWriter(origin: string, language: Language): Promise<Phone> {
	const phone = new Phone(origin);
	await phone.get(`/anliegen?sprache=${language}`);
	await phone.send('/anliegen/neu/was', { story });
	return phone;
}
