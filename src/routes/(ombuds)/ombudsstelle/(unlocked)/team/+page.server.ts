import { page, runForm } from '#lib/forms/forms.server.ts';
import { asLead } from '#lib/offices/as-lead.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { inviteColleague, whomInput } from '#lib/offices/begin.server.ts';
import { teamOf } from '#lib/offices/team.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) =>
	teamOf(await asStaff(ctx))
);

export const actions: Actions = {
	invite: async (event) =>
		runForm(event, whomInput, async (input) =>
			inviteColleague(await asLead(event.locals.ctx), input)
		)
};
