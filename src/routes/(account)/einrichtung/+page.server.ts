import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { keepEntry, visitOf } from '#lib/identity/cookies.server.ts';
import { setupInput } from '#lib/identity/identity.ts';
import { awaitsSetup, setUp } from '#lib/identity/setup.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(({ locals: { ctx } }: PageServerLoadEvent) => awaitsSetup(ctx));

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, setupInput, async (input) => {
			keepEntry(event, await setUp(event.locals.ctx, input, visitOf(event)));
		});
		return failure ?? redirect(303, '/tische');
	}
};
