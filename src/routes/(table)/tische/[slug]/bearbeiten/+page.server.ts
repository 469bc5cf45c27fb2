import { redirect } from '@sveltejs/kit';
import { can, demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { archiveRoundtable, reopenRoundtable } from '#lib/roundtables/archive.server.ts';
import { editRoundtable } from '#lib/roundtables/edit.server.ts';
import { setProposalRules } from '#lib/roundtables/proposal-rules.server.ts';
import { tableAt, tableOfProposals } from '#lib/roundtables/queries.server.ts';
import {
	archiveRoundtableInput,
	editRoundtableInput,
	proposalRulesInput
} from '#lib/roundtables/roundtables.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.edit', table);
	const rules = await tableOfProposals(ctx, table);
	return { table, rules, can: { archive: can(ctx.actor, 'roundtable.archive', table) } };
});

const back = ({ params }: RequestEvent) => redirect(303, `/tische/${params.slug}`);

export const actions: Actions = {
	edit: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, editRoundtableInput, async (input) =>
			editRoundtable(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? back(event);
	},
	proposals: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, proposalRulesInput, async (input) =>
			setProposalRules(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? back(event);
	},
	archive: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, archiveRoundtableInput, async (input) =>
			archiveRoundtable(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? back(event);
	},
	reopen: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, archiveRoundtableInput, async (input) =>
			reopenRoundtable(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? back(event);
	}
};
