import { demoPassword, people } from '../../src/demo/world.ts';

export type Visitor = 'anonymous' | keyof typeof people;

/** As much of a browser as walking through all pages needs: cookies, forms, no script. */
export class Browser {
	readonly #origin: string;
	readonly #who: Visitor;
	#cookie = '';

	constructor(origin: string, who: Visitor) {
		this.#origin = origin;
		this.#who = who;
	}

	get(path: string): Promise<Response> {
		const headers = { cookie: this.#cookie, accept: 'text/html' };
		return fetch(this.#origin + path, { headers, redirect: 'manual' });
	}

	send(path: string, fields: Record<string, string> = {}, method = 'POST'): Promise<Response> {
		return fetch(this.#origin + path, {
			method,
			body: new URLSearchParams(fields),
			headers: { cookie: this.#cookie, accept: 'text/html', origin: this.#origin },
			redirect: 'manual'
		});
	}

	async login(): Promise<void> {
		if (this.#who === 'anonymous') return;
		const { email } = people[this.#who];
		const answer = await this.send('/anmelden', { email, password: demoPassword });
		const [session] = answer.headers.getSetCookie().filter((one) => one.startsWith('session='));
		if (!session) throw new Error(`${this.#who} could not log in: ${answer.status}`);
		this.#cookie = session.split(';')[0]!;
	}
}

/** Addresses of our own that a page links to. */
export function linksIn(html: string): string[] {
	return [...html.matchAll(/\bhref="(\/[^"#?]*)/g)].map(([, path]) => path!);
}
