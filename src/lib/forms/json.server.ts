import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { Refusal } from '../errors/refusal.ts';
import type { MessageKey, Text } from '../i18n/text.ts';

/** Far more than any command of this product needs. */
const longestBody = 20_000;

/** For commands that carry sealed texts: as much as a request may bring at all. */
export const longestSealedBody = 512 * 1024;

/**
 * The twin of `runForm` for commands that a script on the page sends: input by the domain's schema,
 * a refusal as a sentence in the reader's language (`{message}`).
 */
export async function runCommand<S extends v.GenericSchema>(
	event: { request: Request; locals: { text: Text } },
	schema: S,
	work: (input: v.InferOutput<S>) => Promise<unknown>,
	longest = longestBody
): Promise<Response> {
	const parsed = v.safeParse(schema, await bodyOf(event.request, longest));
	if (!parsed.success) return refused(400, event.locals.text(keyOf(parsed.issues[0])));
	return orRefused(event, async () => {
		await work(parsed.output);
		return json({});
	});
}

/** Always as JSON: `error` of SvelteKit would answer with a page, whatever was asked for. */
export async function orRefused(
	{ locals: { text } }: { locals: { text: Text } },
	work: () => Promise<Response>
): Promise<Response> {
	try {
		return await work();
	} catch (reason) {
		if (!(reason instanceof Refusal)) throw reason;
		return refused(reason.status, text(reason.key));
	}
}

const refused = (status: number, message: string) => json({ message }, { status });

/** The same for a question: what `work` finds is the answer. */
export async function runQuestion<S extends v.GenericSchema>(
	event: { request: Request; locals: { text: Text } },
	schema: S,
	work: (input: v.InferOutput<S>) => Promise<unknown>
): Promise<Response> {
	let found: unknown;
	const answer = await runCommand(event, schema, async (input) => {
		found = await work(input);
	});
	return answer.ok ? json(found) : answer;
}

/** What no page of ours sends has no sentence of its own. */
const keyOf = ({ message }: v.BaseIssue<unknown>): MessageKey =>
	/^\w+(\.\w+)+$/.test(message) ? (message as MessageKey) : 'error.incomplete';

async function bodyOf(request: Request, longest: number): Promise<unknown> {
	const body = await request.text();
	if (body.length > longest) return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
