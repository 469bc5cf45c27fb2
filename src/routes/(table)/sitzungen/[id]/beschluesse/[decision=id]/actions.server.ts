import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Ctx } from '#lib/access/ctx.ts';
import { closeVote } from '#lib/decisions/close-vote.server.ts';
import { seenDecisionInput } from '#lib/decisions/decisions.ts';
import { noteDissent, withdrawDissent } from '#lib/decisions/dissent.server.ts';
import { freezeDecision, readBackDecision, reopenDecision } from '#lib/decisions/freeze.server.ts';
import { noteResult } from '#lib/decisions/note-result.server.ts';
import { openVote, postponeVote } from '#lib/decisions/open-vote.server.ts';
import { takeBackResult, withdrawDecision } from '#lib/decisions/take-back.server.ts';
import { sayConsent, sayResistance } from '#lib/decisions/vote.server.ts';
import {
	closeVoteInput,
	dissentInput,
	freezeInput,
	noteResultInput,
	openVoteInput,
	resistInput,
	sayInput,
	withdrawDissentInput
} from '#lib/decisions/voting.ts';
import { runForm } from '#lib/forms/forms.server.ts';

type Work<S extends v.GenericSchema> = (
	ctx: Ctx,
	decisionId: string,
	input: v.InferOutput<S>
) => Promise<unknown>;

const action =
	<S extends v.GenericSchema>(name: string, schema: S, work: Work<S>) =>
	async (event: RequestEvent<{ id: string; decision: string }>) => {
		const { locals, params, url } = event;
		const failure = await runForm(event, schema, (input) =>
			work(locals.ctx, params.decision, input)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: name });
		redirect(303, url.pathname);
	};

export const decisionActions = {
	freeze: action('freeze', freezeInput, freezeDecision),
	reopen: action('reopen', seenDecisionInput, reopenDecision),
	readBack: action('readBack', seenDecisionInput, readBackDecision),
	result: action('result', noteResultInput, noteResult),
	takeBack: action('takeBack', seenDecisionInput, takeBackResult),
	open: action('open', openVoteInput, openVote),
	say: action('say', sayInput, sayConsent),
	resist: action('resist', resistInput, sayResistance),
	close: action('close', closeVoteInput, closeVote),
	postpone: action('postpone', seenDecisionInput, postponeVote),
	withdraw: action('withdraw', seenDecisionInput, withdrawDecision),
	dissent: action('dissent', dissentInput, noteDissent),
	takeDissentBack: action('takeDissentBack', withdrawDissentInput, withdrawDissent)
};
