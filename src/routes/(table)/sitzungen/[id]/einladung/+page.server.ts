import { fail, redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { answerAsOneself } from '#lib/invitations/answer.server.ts';
import { answerInput } from '#lib/invitations/invitations.ts';
import { invitationInput } from '#lib/invitations/sending.ts';
import { invite } from '#lib/invitations/invite.server.ts';
import { invitationPage } from '#lib/invitations/page.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { listeningOf } from '../listening.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { ctx } = locals;
	const { meeting, items } = (await parent()).view;
	return {
		...(await invitationPage(ctx, meeting, items)),
		...(await listeningOf(locals, params.id)),
		sent: Number(url.searchParams.get('verschickt')) || 0,
		answered: url.searchParams.has('geantwortet')
	};
});

export const actions: Actions = {
	send: async (event) => {
		let count = 0;
		const failure = await runForm(event, invitationInput, async (input) => {
			count = await invite(event.locals.ctx, event.params.id, input);
		});
		if (failure) return fail(failure.status, { ...failure.data, action: 'send' });
		redirect(303, `${event.url.pathname}?verschickt=${count}`);
	},
	answer: async (event) => {
		const failure = await runForm(event, answerInput, (input) =>
			answerAsOneself(event.locals.ctx, event.params.id, input)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: 'answer' });
		redirect(303, `${event.url.pathname}?geantwortet`);
	}
};
