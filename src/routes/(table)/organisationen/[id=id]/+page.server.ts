import { redirect } from '@sveltejs/kit';
import { can, demand } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { peopleToChoose } from '#lib/identity/people.queries.server.ts';
import { editOrganisation } from '#lib/organisations/edit.server.ts';
import { editOrganisationInput } from '#lib/organisations/organisations.ts';
import { findOrganisation } from '#lib/organisations/queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const organisation = await findOrganisation(ctx, params.id);
	if (!organisation) throw notFound();
	demand(ctx, 'organisation.edit', organisation);
	const mayHandOn = can(ctx.actor, 'organisation.setSteward', organisation);
	return { organisation, people: mayHandOn ? await peopleToChoose(ctx) : [] };
});

export const actions: Actions = {
	edit: async (event) => {
		const failure = await runForm(event, editOrganisationInput, (input) =>
			editOrganisation(event.locals.ctx, event.params.id, input)
		);
		return failure ?? redirect(303, '/organisationen');
	}
};
