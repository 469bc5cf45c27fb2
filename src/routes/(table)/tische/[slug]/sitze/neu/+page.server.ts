import { redirect } from '@sveltejs/kit';
import { can, demand } from '#lib/access/access.ts';
import { notAllowed } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { organisationChoices } from '#lib/organisations/queries.server.ts';
import { addSeat } from '#lib/roundtables/add-seat.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { rolesToManage } from '#lib/roundtables/rights.server.ts';
import { addSeatInput } from '#lib/roundtables/seating.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.read', table);
	const roles = await rolesToManage(ctx, table.id);
	if (roles.length === 0) throw notAllowed('seat.notAllowed');
	return {
		table,
		roles,
		organisations: await organisationChoices(ctx),
		can: { addOrganisation: can(ctx.actor, 'organisation.create', null) }
	};
});

export const actions: Actions = {
	add: async (event) => {
		const { ctx } = event.locals;
		let seatId = '';
		const failure = await runForm(event, addSeatInput, async (input) => {
			const { id } = await tableAt(ctx, event.params.slug);
			seatId = await addSeat(ctx, id, input);
		});
		return failure ?? redirect(303, `/tische/${event.params.slug}/sitze/${seatId}`);
	}
};
