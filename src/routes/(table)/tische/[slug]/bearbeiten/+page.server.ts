import { redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { can, demand } from '#lib/access/access.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { archiveRoundtable, reopenRoundtable } from '#lib/roundtables/archive.server.ts';
import {
	editRoundtable,
	setInvitations,
	setProposalRules,
	setQuorum
} from '#lib/roundtables/edit.server.ts';
import { quorumRuleOf, tableAt, tableOfProposals } from '#lib/roundtables/queries.server.ts';
import {
	archiveRoundtableInput,
	editRoundtableInput,
	proposalRulesInput,
	quorumInput,
	setInvitationsInput
} from '#lib/roundtables/roundtables.ts';
import { settingsOf } from '#lib/roundtables/settings.queries.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'roundtable.edit', table);
	return {
		table,
		rules: await tableOfProposals(ctx, table),
		quorum: await quorumRuleOf(ctx, table.id),
		settings: await settingsOf(ctx, table.id),
		can: { archive: can(ctx.actor, 'roundtable.archive', table) }
	};
});

type Work<S extends v.GenericSchema> = (
	ctx: Ctx,
	tableId: string,
	input: v.InferOutput<S>
) => Promise<unknown>;

const action =
	<S extends v.GenericSchema>(schema: S, work: Work<S>) =>
	async (event: RequestEvent<{ slug: string }>) => {
		const { locals, params } = event;
		const failure = await runForm(event, schema, async (input) =>
			work(locals.ctx, (await tableAt(locals.ctx, params.slug)).id, input)
		);
		return failure ?? redirect(303, `/tische/${params.slug}`);
	};

export const actions: Actions = {
	edit: action(editRoundtableInput, editRoundtable),
	proposals: action(proposalRulesInput, setProposalRules),
	invitations: action(setInvitationsInput, setInvitations),
	quorum: action(quorumInput, setQuorum),
	archive: action(archiveRoundtableInput, archiveRoundtable),
	reopen: action(archiveRoundtableInput, reopenRoundtable)
};
