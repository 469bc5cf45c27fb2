import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { invitationInput } from '#lib/identity/identity.ts';
import { invitePerson, type Invitation } from '#lib/identity/invite.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	demand(ctx, 'person.administer', null);
});

export const actions: Actions = {
	invite: async (event) => {
		let invited: { invitation: Invitation; name: string } | undefined;
		const failure = await runForm(event, invitationInput, async (input) => {
			const invitation = await invitePerson(event.locals.ctx, input);
			invited = { invitation, name: input.name };
		});
		return failure ?? { invited };
	}
};
