import { demand } from '#lib/access/access.ts';
import { sendsMail } from '#lib/db/instance.server.ts';
import { isId, searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { mailStates } from '#lib/notifications/mails.ts';
import { listMails } from '#lib/notifications/queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	demand(ctx, 'mail.list', null);
	const search = searchWords(url.searchParams.get('suche'));
	const state = mailStates.find((each) => each === url.searchParams.get('stand'));
	const behind = url.searchParams.get('nach') ?? '';
	const after = isId(behind) ? behind : undefined;
	const [list, sends] = await Promise.all([
		listMails(ctx, { search, state, after }),
		sendsMail(ctx)
	]);
	return { ...list, search, state: state ?? null, sends };
});
