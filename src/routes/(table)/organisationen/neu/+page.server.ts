import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { peopleToChoose } from '#lib/identity/people.queries.server.ts';
import { addOrganisation } from '#lib/organisations/add.server.ts';
import { addOrganisationInput } from '#lib/organisations/organisations.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	demand(ctx, 'organisation.create', null);
	return { people: await peopleToChoose(ctx) };
});

export const actions: Actions = {
	add: async (event) => {
		const failure = await runForm(event, addOrganisationInput, (input) =>
			addOrganisation(event.locals.ctx, input)
		);
		return failure ?? redirect(303, '/organisationen');
	}
};
