import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { conflict, notFound } from '#lib/errors/refusal.ts';
import { isId } from '#lib/forms/fields.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { editProposal } from '#lib/proposals/edit.server.ts';
import { openProposal } from '#lib/proposals/open.server.ts';
import { editProposalInput } from '#lib/proposals/proposals.ts';
import { findProposalAt } from '#lib/proposals/queries.server.ts';
import { comingMeetings } from '#lib/proposals/wished.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const view = await openProposal(ctx, params.slug, params.number);
	demand(ctx, 'proposal.edit', view.proposal);
	if (!view.can.edit) throw conflict('proposal.edit.notNow');
	return { view, coming: await comingMeetings(ctx, view.proposal.roundtableId) };
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals;
		const { slug, number } = event.params;
		const failure = await runForm(event, editProposalInput, async (input, { files, all }) => {
			const found = await findProposalAt(ctx, slug, number);
			if (!found) throw notFound();
			const attachments = { added: files, removed: all('remove').filter(isId) };
			await editProposal(ctx, found.id, input, attachments);
		});
		return failure ?? redirect(303, `/tische/${slug}/vorschlaege/${number}`);
	}
};
