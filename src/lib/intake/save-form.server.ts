import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Scan } from '../files/scan.server.ts';
import { languageParameter } from '../i18n/parameter.ts';
import { networkOf } from '../identity/throttle.server.ts';
import { writerOf } from './door.server.ts';
import type { IntakeField, IntakeProblem, IntakeStep } from './intake.ts';
import { saveFiles, type FilesRefused } from './save-files.server.ts';
import { savePage, type Means } from './save.server.ts';
import { pageAfter, type IntakePage } from './steps.ts';

export type SentForm = {
	step: IntakeStep;
	data: FormData;
	/** Where the request came from. */
	address: string;
};

export type FormSaved = {
	/** Of a draft that began with this form. */
	cookie: string | undefined;
} & (
	| {
			ok: true;
			next: IntakePage;
			/** They had been writing before, and that time was over. */
			ended: boolean;
	  }
	| {
			ok: false;
			/** As they were typed: nothing is lost. */
			values: Record<string, string>;
			problems: Partial<Record<IntakeField, IntakeProblem>>;
			waitSeconds: number;
			/** The text is saved, the files are not. */
			files: FilesRefused | undefined;
	  }
);

/**
 * Saves what one page sends: first the text, then its files, so that a file that cannot be taken
 * never costs anybody their words. Whoever chose another language stays on the page.
 *
 * @throws Refusal where nothing can be written here any more
 */
export async function saveForm(
	ctx: Ctx,
	cookie: string | undefined,
	{ step, data, address }: SentForm,
	{ scan, ...means }: Means & { scan: Scan }
): Promise<FormSaved> {
	const stays = data.has(languageParameter);
	if (stays && !holdsWords(data)) {
		demand(ctx, 'intake.visit', null);
		return { ok: true, next: step, ended: false, cookie: undefined };
	}
	const values = wordsIn(data);
	const network = networkOf(address);
	const writer = await writerOf(ctx, cookie);
	const saved = await savePage(ctx, writer, { step, form: values, network }, means);
	const refused = { ok: false, values, problems: {}, waitSeconds: 0, files: undefined } as const;
	if (!saved.ok) return { ...refused, ...saved, cookie: undefined };
	const given = data.getAll('files').filter((file) => file instanceof File);
	const remove = data.getAll('remove').filter((id) => typeof id === 'string');
	const sent = { given, remove, network };
	const files = await saveFiles(ctx, saved.cookie ?? cookie, sent, { scan });
	if (files) return { ...refused, files, cookie: saved.cookie };
	const ended = saved.cookie !== undefined && 'begun' in values;
	const next = stays ? step : pageAfter(saved.answers, step);
	return { ok: true, next, ended, cookie: saved.cookie };
}

/** A draft begins with the first word and not with a language. */
const holdsWords = (data: FormData): boolean =>
	[...data].some(([name, value]) =>
		typeof value === 'string' ? name !== languageParameter && value.trim() !== '' : value.size > 0
	);

function wordsIn(data: FormData): Record<string, string> {
	const entries = [...data.entries()].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string'
	);
	return Object.fromEntries(entries);
}
