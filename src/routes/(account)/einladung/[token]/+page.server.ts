import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { acceptInvitation, readInvitation } from '#lib/identity/accept-invitation.server.ts';
import { keepEntry, visitOf } from '#lib/identity/cookies.server.ts';
import { acceptanceInput } from '#lib/identity/identity.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params, setHeaders }: PageServerLoadEvent) => {
	const { name, email, accepted } = await readInvitation(ctx, params.token);
	setHeaders({ 'cache-control': 'no-store' });
	return { name, email, accepted, loggedInAs: ctx.actor.kind === 'person' ? ctx.actor.name : null };
});

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, acceptanceInput, async (input) => {
			const { ctx } = event.locals;
			keepEntry(event, await acceptInvitation(ctx, event.params.token, input, visitOf(event)));
		});
		return failure ?? redirect(303, '/tische');
	}
};
