import { fail, error, type ActionFailure, type ServerLoadEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { Refusal } from '../errors/refusal.ts';
import { languageParameter } from '../i18n/parameter.ts';
import type { MessageKey, Text } from '../i18n/text.ts';

export type FormFailure = {
	values: Record<string, string>;
	/** Message per field; `form` is the message of the whole form. */
	errors: Record<string, string>;
};

/** What a form sends beside its single fields. */
export type Sent = {
	/** Of all its file fields, empty ones too. */
	files: File[];
	/** Every value of a field that may come several times, e.g. of check boxes. */
	all: (name: string) => string[];
};

type Texts = { text: Text };
type Locals = Texts & { ctx: { decisions: { note(): void } } };

/**
 * Parses a form with the domain's schema and runs the use case. People get their input back with a
 * sentence per field; a refusal of the domain becomes the form's own message.
 *
 * @returns undefined if it worked, else what the action returns
 */
export async function runForm<S extends v.GenericSchema>(
	event: { request: Request; locals: Locals },
	schema: S,
	work: (input: v.InferOutput<S>, sent: Sent) => Promise<unknown>
): Promise<ActionFailure<FormFailure> | undefined> {
	const data = await dataOf(event.request);
	const { [languageParameter]: chosen, ...values } = valuesIn(data);
	// They chose another language while they were writing: the page comes back in it, with their words.
	if (chosen !== undefined) return unsent(event.locals, 200, values, {});
	const parsed = v.safeParse(schema, values);
	if (!parsed.success) {
		return unsent(event.locals, 400, values, messages(parsed.issues, event.locals));
	}
	try {
		await work(parsed.output, sentIn(data));
	} catch (reason) {
		if (!(reason instanceof Refusal)) throw reason;
		const form = event.locals.text(reason.key);
		return fail(reason.status, { values: withoutSecrets(values), errors: { form } });
	}
	return undefined;
}

function unsent(
	{ ctx }: Locals,
	status: number,
	values: FormFailure['values'],
	errors: FormFailure['errors']
): ActionFailure<FormFailure> {
	// Nothing was done and nothing is shown but their own words, so no rule had to be asked.
	// The hook cannot see that: a page with script gets this answer as 200.
	ctx.decisions.note();
	return fail(status, { values: withoutSecrets(values), errors });
}

/** What a form sends; nothing where it is none. */
export async function dataOf(request: Request): Promise<FormData> {
	return request.formData().catch((reason: unknown) => {
		// No form at all, whatever its header says: then every field is missing.
		if (reason instanceof TypeError) return new FormData();
		throw reason;
	});
}

function valuesIn(data: FormData): Record<string, string> {
	const entries = [...data.entries()].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string'
	);
	return Object.fromEntries(entries);
}

const sentIn = (data: FormData): Sent => ({
	files: [...data.values()].filter((value) => value instanceof File),
	all: (name) => data.getAll(name).filter((value) => typeof value === 'string')
});

/** What a password field held never travels back to the page. */
function withoutSecrets(values: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}

function messages(
	issues: readonly v.BaseIssue<unknown>[],
	{ text }: Texts
): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const issue of issues) {
		const field = isKey(issue.message) ? String(issue.path?.[0]?.key ?? 'form') : 'form';
		errors[field] ??= text(isKey(issue.message) ? issue.message : 'error.incomplete');
	}
	return errors;
}

/** A field that is missing altogether has Valibot's own message: no page of ours sends that. */
const isKey = (message: string): message is MessageKey => /^[\w-]+(\.[\w-]+)+$/.test(message);

/** Runs a page's load; a refusal of the domain becomes the page people see, in their language. */
export const page =
	<E extends ServerLoadEvent, T>(load: (event: E) => Promise<T>) =>
	async (event: E): Promise<T> => {
		try {
			return await load(event);
		} catch (reason) {
			if (reason instanceof Refusal) {
				const { text } = event.locals as unknown as Texts;
				error(reason.status, text(reason.key));
			}
			throw reason;
		}
	};
