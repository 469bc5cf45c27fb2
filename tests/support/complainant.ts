/** Somebody at the intake and return pages: a browser without script, and with one cookie. */
export class Complainant {
	readonly #origin: string;
	/** Where they come from, as a proxy says it; undefined: from here. */
	readonly #network: string | undefined;
	cookie = '';

	constructor(origin: string, network?: string) {
		this.#origin = origin;
		this.#network = network;
	}

	get(path: string): Promise<Response> {
		return this.#keep(fetch(this.#origin + path, { headers: this.#headers(), redirect: 'manual' }));
	}

	/** Sends a form of the page at this address, with files where there are some. */
	send(path: string, fields: Record<string, string | File> = {}): Promise<Response> {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.append(name, value);
		const headers = { ...this.#headers(), origin: this.#origin };
		return this.#keep(
			fetch(this.#origin + path, { method: 'POST', body, headers, redirect: 'manual' })
		);
	}

	#headers(): Record<string, string> {
		return {
			accept: 'text/html',
			...(this.#network ? { 'x-forwarded-for': this.#network } : {}),
			...(this.cookie ? { cookie: this.cookie } : {})
		};
	}

	async #keep(asked: Promise<Response>): Promise<Response> {
		const answer = await asked;
		for (const given of answer.headers.getSetCookie()) {
			if (given.startsWith('anliegen=')) this.cookie = given.split(';')[0]!;
		}
		return answer;
	}
}

/** Six groups of four digits, as a page shows a code. */
export const codeIn = (html: string): string =>
	/(?:\d{4}[\s\u00a0]+){5}\d{4}/.exec(html.replace(/<[^>]+>/g, ' '))?.[0].replace(/\D+/g, '') ?? '';
