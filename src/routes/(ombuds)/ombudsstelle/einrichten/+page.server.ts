import { can } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { asLead } from '#lib/offices/as-lead.server.ts';
import {
	aboutInput,
	beginOffice,
	describeOffice,
	inviteColleague,
	whomInput
} from '#lib/offices/begin.server.ts';
import { ceremonyOf } from '#lib/offices/ceremony-state.server.ts';
import { openIntake } from '#lib/offices/ceremony.server.ts';
import { theOffice } from '#lib/offices/queries.server.ts';
import * as v from 'valibot';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	const exists = !!(await theOffice(ctx));
	if (can(ctx.actor, 'office.begin', { exists })) {
		ctx.decisions.note();
		return { ceremony: null };
	}
	return { ceremony: await ceremonyOf(await asLead(ctx)) };
});

export const actions: Actions = {
	begin: async (event) =>
		runForm(event, whomInput, (input) => beginOffice(event.locals.ctx, input)),
	describe: async (event) =>
		runForm(event, aboutInput, async (input) =>
			describeOffice(await asLead(event.locals.ctx), input)
		),
	invite: async (event) =>
		runForm(event, whomInput, async (input) =>
			inviteColleague(await asLead(event.locals.ctx), input)
		),
	open: async (event) =>
		runForm(event, v.object({}), async () => openIntake(await asLead(event.locals.ctx)))
};
