import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { officeAtTheDoor } from '#lib/intake/door.server.ts';
import { keepReturnCookie, readReturnCookie } from '#lib/returning/cookie.ts';
import { openReturn } from '#lib/returning/open.server.ts';
import { enterInput } from '#lib/returning/returning.ts';
import { continueReturn } from '#lib/returning/session.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { standing } from './here.server.ts';

export const load = page(async (event: PageServerLoadEvent) => {
	const { searchParams } = event.url;
	const visit = await continueReturn(event.locals.ctx, readReturnCookie(event));
	visit?.forget();
	if (visit) redirect(303, standing);
	const timeOver = searchParams.has('abgelaufen');
	const office = await officeAtTheDoor(event.locals.ctx);
	const contact = office?.contact ?? '';
	return { timeOver, ended: searchParams.has('geschlossen'), contact, typing: '' };
});

export const actions: Actions = {
	default: async (event) => {
		const former = readReturnCookie(event);
		const failure = await runForm(event, enterInput, async ({ code }) => {
			const typed = { code, address: event.getClientAddress(), former };
			keepReturnCookie(event, await openReturn(event.locals.ctx, typed));
		});
		return failure ?? redirect(303, standing);
	}
};
