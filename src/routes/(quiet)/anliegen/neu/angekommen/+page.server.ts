import { redirect } from '@sveltejs/kit';
import { page } from '#lib/forms/forms.server.ts';
import { receiptOf } from '#lib/intake/door.server.ts';
import { readReturnCookie } from '#lib/returning/cookie.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent) => {
	const receipt = await receiptOf(event.locals.ctx, readReturnCookie(event));
	// Who comes later has their code; the page there asks for it.
	if (!receipt) redirect(303, '/anliegen/rueckkehr');
	return { receipt, address: `${event.url.host}/anliegen/rueckkehr` };
});
