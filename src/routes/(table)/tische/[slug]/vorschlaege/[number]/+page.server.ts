import { page } from '#lib/forms/forms.server.ts';
import { openProposal } from '#lib/proposals/open.server.ts';
import * as forms from './actions.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => ({
	view: await openProposal(ctx, params.slug, params.number),
	now: ctx.now
}));

export const actions: Actions = {
	accept: forms.accept,
	defer: forms.defer,
	decline: forms.decline,
	reopen: forms.reopen,
	admit: forms.admit,
	refuse: forms.refuse,
	reconsider: forms.reconsider,
	withdraw: forms.withdraw,
	retract: forms.retract,
	join: forms.join,
	leave: forms.leave
};
