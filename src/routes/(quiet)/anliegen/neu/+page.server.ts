import { redirect } from '@sveltejs/kit';
import { draftOf, officeAtTheDoor } from '#lib/intake/door.server.ts';
import { readReturnCookie } from '#lib/returning/cookie.ts';
import { page } from '#lib/forms/forms.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent) => {
	const { ctx } = event.locals;
	const office = await officeAtTheDoor(ctx);
	if (!office?.open) redirect(303, '/anliegen');
	const draft = await draftOf(ctx, readReturnCookie(event));
	return { begun: draft !== undefined };
});
