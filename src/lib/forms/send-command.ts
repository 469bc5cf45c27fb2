/** A command that was not done: the sentence of the server, or undefined where none arrived. */
export class CommandRefused extends Error {
	readonly status: number;
	readonly sentence: string | undefined;

	constructor(status: number, sentence?: string) {
		super(`refused: ${status}`);
		this.name = 'CommandRefused';
		this.status = status;
		this.sentence = sentence;
	}
}

/**
 * Sends a command as JSON from a page (`runCommand` answers it).
 *
 * @returns what it answered
 * @throws CommandRefused with status 0 where the network failed: nothing is known to have been done;
 *   401 where the session has ended
 */
export const sendCommand = <T = object>(
	path: string,
	input: unknown,
	method: 'POST' | 'PUT' = 'POST'
): Promise<T> => {
	const headers = { 'content-type': 'application/json' };
	return send<T>(path, { method, headers, body: JSON.stringify(input) });
};

/** The same with bytes that would be a third longer as JSON. */
export const sendParts = (path: string, form: FormData): Promise<object> =>
	send(path, { method: 'POST', headers: {}, body: form });

type Sent = { method: string; headers: Record<string, string>; body: string | FormData };

async function send<T>(path: string, { method, headers, body }: Sent): Promise<T> {
	let answer: Response;
	try {
		const accept = { accept: 'application/json' };
		// Followed, the way to the login would look like an answer, and the page would drop the text.
		const request = {
			method,
			headers: { ...headers, ...accept },
			body,
			redirect: 'manual'
		} as const;
		answer = await fetch(path, request);
	} catch {
		throw new CommandRefused(0);
	}
	if (answer.type === 'opaqueredirect') throw new CommandRefused(401);
	const said = (await answer.json().catch(() => ({}))) as T & { message?: string };
	if (!answer.ok) throw new CommandRefused(answer.status, said.message);
	return said;
}
