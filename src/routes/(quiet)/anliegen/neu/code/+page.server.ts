import { redirect } from '@sveltejs/kit';
import { page } from '#lib/forms/forms.server.ts';
import { discardDraft } from '#lib/intake/discard.server.ts';
import { draftOf, writerOf } from '#lib/intake/door.server.ts';
import { dropReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent) => {
	const draft = await draftOf(event.locals.ctx, readReturnCookie(event));
	if (!draft) redirect(303, '/anliegen/rueckkehr');
	const { written, found } = draft;
	return { written, until: found.clocks.draft, address: `${event.url.host}/anliegen/rueckkehr` };
});

export const actions: Actions = {
	discard: async (event) => {
		const writer = await writerOf(event.locals.ctx, readReturnCookie(event));
		if (writer) await discardDraft(writer);
		dropReturnCookie(event);
		redirect(303, '/anliegen/neu/geloescht');
	}
};
