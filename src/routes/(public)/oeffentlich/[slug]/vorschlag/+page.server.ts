import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { newToken } from '#lib/identity/tokens.server.ts';
import { submitProposalInput } from '#lib/proposals/proposals.ts';
import { listProposals } from '#lib/proposals/queries.server.ts';
import { receiptPath, submitProposal } from '#lib/proposals/submit.server.ts';
import { sumFor } from '#lib/proposals/sum.ts';
import { visitedTable } from '#lib/proposals/visited.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await visitedTable(ctx, params.slug);
	if (can(ctx.actor, 'proposal.make', { roundtableId: table.id })) {
		redirect(303, `/tische/${table.slug}/vorschlaege/neu`);
	}
	const { name, slug, asGuest } = table;
	const own = asGuest ? (await listProposals(ctx, table.id, { mine: true })).entries : [];
	return {
		table: { name, slug },
		asGuest,
		own,
		id: randomUUID(),
		receipt: newToken()
	};
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals;
		const { slug } = event.params;
		const place = { address: event.getClientAddress(), language: event.locals.language };
		let to = '';
		const failure = await runForm(event, submitProposalInput, (input) => {
			to = receiptPath(slug, input.receipt);
			return submitProposal(ctx, slug, input, place);
		});
		if (!failure) redirect(303, `${to}?danke`);
		// The sum belongs to the form it came with: the one that is sent once more.
		const sum = failure.status === 429 ? sumFor(failure.data.values.id ?? '') : undefined;
		return fail(failure.status, { ...failure.data, sum });
	}
};
