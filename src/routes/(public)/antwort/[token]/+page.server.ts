import { fail, redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import {
	answerByLink,
	mailNewLink,
	openAnswerLink
} from '#lib/invitations/answer-by-link.server.ts';
import { answerInput } from '#lib/invitations/invitations.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(
	async ({ locals: { ctx }, params, url, setHeaders }: PageServerLoadEvent) => {
		setHeaders({ 'cache-control': 'no-store' });
		const mailed = url.searchParams.has('verschickt');
		return { ...(await openAnswerLink(ctx, params.token)), mailed };
	}
);

export const actions: Actions = {
	answer: async (event) => {
		const { token } = event.params;
		const failure = await runForm(event, answerInput, (input) =>
			answerByLink(event.locals.ctx, token, input)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: 'answer' });
		redirect(303, event.url.pathname);
	},
	newLink: async (event) => {
		const { token } = event.params;
		const failure = await runForm(event, nothingInput, () => mailNewLink(event.locals.ctx, token));
		if (failure) return fail(failure.status, { ...failure.data, action: 'newLink' });
		redirect(303, `${event.url.pathname}?verschickt`);
	}
};
