import { fail, redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { inviteGuest, type InvitedGuest } from '#lib/meetings/invite-guest.server.ts';
import { makeGuestLink, type MadeLink } from '#lib/meetings/make-guest-link.server.ts';
import { guestInput, removeGuestInput } from '#lib/meetings/meetings.ts';
import { guestsOf } from '#lib/meetings/queries.server.ts';
import { removeGuest } from '#lib/meetings/remove-guest.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, parent }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.inviteGuest', meeting, 'meeting.guest.notAllowed');
	return { guests: await guestsOf(locals.ctx, params.id) };
});

export const actions: Actions = {
	invite: async (event) => {
		const { id } = event.params;
		const { ctx } = event.locals;
		let made: MadeLink | undefined;
		let invited: InvitedGuest | undefined;
		const failure = await runForm(event, guestInput, async (input) => {
			if (input.by === 'link') made = await makeGuestLink(ctx, id, input);
			else invited = await inviteGuest(ctx, id, input);
		});
		if (failure) return fail(failure.status, { ...failure.data, action: 'invite' });
		// A link is shown once, so this answer is the page itself.
		return made || invited?.invitation ? { made, invited } : redirect(303, event.url.pathname);
	},
	remove: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, removeGuestInput, ({ guestId }) =>
			removeGuest(event.locals.ctx, id, guestId)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: 'remove' });
		redirect(303, event.url.pathname);
	}
};
