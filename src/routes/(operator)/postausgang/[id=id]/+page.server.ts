import { redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { sendsMail } from '#lib/db/instance.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { nothingInput } from '#lib/identity/identity.ts';
import { openMail } from '#lib/notifications/open.server.ts';
import { sendAgain } from '#lib/notifications/send-again.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params, url }: PageServerLoadEvent) => {
	const mail = await openMail(ctx, params.id);
	const atRest = mail.state === 'failed' || mail.state === 'kept';
	return {
		mail,
		sentAgain: url.searchParams.has('gesendet'),
		can: { sendAgain: can(ctx.actor, 'mail.sendAgain', mail) && atRest && (await sendsMail(ctx)) }
	};
});

export const actions: Actions = {
	sendAgain: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, nothingInput, () => sendAgain(ctx, event.params.id));
		return failure ?? redirect(303, '?gesendet');
	}
};
