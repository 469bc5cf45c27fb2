import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Ctx } from '#lib/access/ctx.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { runForm } from '#lib/forms/forms.server.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import * as decide from '#lib/proposals/decide.server.ts';
import { joinProposal, leaveProposal } from '#lib/proposals/join.server.ts';
import * as moderate from '#lib/proposals/moderate.server.ts';
import * as inputs from '#lib/proposals/proposals.ts';
import { findProposalAt } from '#lib/proposals/queries.server.ts';
import { retractProposal, withdrawProposal } from '#lib/proposals/withdraw.server.ts';

type Event = RequestEvent<{ slug: string; number: string }>;

/** One form of the page; what is refused comes back with the name of the form it belongs to. */
function action<S extends v.GenericSchema>(
	form: string,
	schema: S,
	work: (ctx: Ctx, id: string, input: v.InferOutput<S>) => Promise<void>
) {
	return async (event: Event) => {
		const { ctx } = event.locals;
		const { slug, number } = event.params;
		const failure = await runForm(event, schema, async (input) => {
			const found = await findProposalAt(ctx, slug, number);
			if (!found) throw notFound();
			await work(ctx, found.id, input);
		});
		if (!failure) redirect(303, `/tische/${slug}/vorschlaege/${number}`);
		return fail(failure.status, { ...failure.data, form });
	};
}

const { reasonInput } = inputs;

export const accept = action('accept', inputs.acceptInput, decide.acceptProposal);
export const defer = action('defer', inputs.deferInput, decide.deferProposal);
export const decline = action('decline', reasonInput, decide.declineProposal);
export const reopen = action('reopen', reasonInput, decide.reopenProposal);
export const admit = action('admit', inputs.admitInput, moderate.admitProposal);
export const refuse = action('refuse', reasonInput, moderate.refuseProposal);
export const reconsider = action('reconsider', reasonInput, moderate.reconsiderProposal);
export const withdraw = action('withdraw', reasonInput, withdrawProposal);
export const retract = action('retract', reasonInput, retractProposal);
export const join = action('join', nothingInput, joinProposal);
export const leave = action('leave', nothingInput, leaveProposal);
