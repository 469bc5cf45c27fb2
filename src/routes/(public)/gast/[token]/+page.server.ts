import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { keepEntry, visitOf } from '#lib/identity/cookies.server.ts';
import { enterByLink, readGuestLink } from '#lib/meetings/enter-by-link.server.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async (event: PageServerLoadEvent) => {
	const { ctx } = event.locals;
	event.setHeaders({ 'cache-control': 'no-store' });
	const { personId, meetingId, ...door } = await readGuestLink(
		ctx,
		event.params.token,
		visitOf(event)
	);
	const { actor } = ctx;
	const someoneElse = actor.kind === 'person' && actor.id !== personId ? actor.name : null;
	return { door, meetingId, loggedInAs: someoneElse };
});

export const actions: Actions = {
	default: async (event) => {
		let to = '/';
		const failure = await runForm(event, nothingInput, async () => {
			const { ctx } = event.locals;
			const { entry, meetingId } = await enterByLink(ctx, event.params.token, visitOf(event));
			keepEntry(event, entry);
			to = `/sitzungen/${meetingId}`;
		});
		return failure ?? redirect(303, to);
	}
};
