import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { createRoundtable } from '#lib/roundtables/create.server.ts';
import { createRoundtableInput } from '#lib/roundtables/roundtables.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	demand(ctx, 'roundtable.create', null);
});

export const actions: Actions = {
	create: async (event) => {
		let slug = '';
		const failure = await runForm(event, createRoundtableInput, async (input) => {
			slug = await createRoundtable(event.locals.ctx, input);
		});
		return failure ?? redirect(303, `/tische/${slug}/sitze`);
	}
};
