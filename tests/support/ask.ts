import { request, type IncomingHttpHeaders } from 'node:http';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

type Question = { method?: string; headers?: Record<string, string>; body?: string };

/** One request, exactly as written: any Host, any Origin, no redirect followed. */
export function ask(
	url: string,
	{ method = 'GET', headers = {}, body }: Question = {}
): Promise<Answer> {
	// Without a length Node sends the body of a DELETE as if it were the next request.
	const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
	return new Promise((resolve, reject) => {
		const asking = request(url, { method, headers: { ...headers, ...length } }, (answer) => {
			let read = '';
			answer.setEncoding('utf8').on('data', (text: string) => (read += text));
			answer.on('end', () => {
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read });
			});
		});
		asking.on('error', reject);
		asking.end(body);
	});
}

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };

export function cookiesOf({ headers }: Answer): Record<string, string> {
	const set = headers['set-cookie'] ?? [];
	return Object.fromEntries(set.map((cookie) => [cookie.split('=')[0]!, cookie]));
}
