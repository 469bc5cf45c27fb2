import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { conflict } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { makeProposal } from '#lib/proposals/make.server.ts';
import { makeProposalInput } from '#lib/proposals/proposals.ts';
import { seatChoices } from '#lib/proposals/seat.server.ts';
import { similarTo, type SimilarProposal } from '#lib/proposals/similar.queries.server.ts';
import { comingMeetings } from '#lib/proposals/wished.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'proposal.make', { roundtableId: table.id }, 'proposal.make.notAllowed');
	if (table.archivedAt) throw conflict('roundtable.archived');
	return {
		table: { slug: table.slug, name: table.name },
		coming: await comingMeetings(ctx, table.id),
		seats: await seatChoices(ctx, table.id),
		id: randomUUID()
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals;
		const { slug } = event.params;
		let similar: SimilarProposal[] = [];
		let number = 0;
		const failure = await runForm(event, makeProposalInput, async (input, { files }) => {
			const table = await tableAt(ctx, slug);
			demand(ctx, 'proposal.make', { roundtableId: table.id }, 'proposal.make.notAllowed');
			if (input.different !== 'yes') similar = await similarTo(ctx, table.id, input, input.id);
			if (similar.length > 0) throw conflict('proposal.similar.found');
			number = await makeProposal(ctx, table.id, input, files);
		});
		if (!failure) redirect(303, `/tische/${slug}/vorschlaege/${number}`);
		return fail(failure.status, { ...failure.data, similar });
	}
};
