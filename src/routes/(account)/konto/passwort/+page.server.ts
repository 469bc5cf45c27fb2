import { error, redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { ownAccount } from '#lib/identity/account.server.ts';
import { changePassword } from '#lib/identity/change-password.server.ts';
import { passwordChangeInput } from '#lib/identity/identity.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	const { email } = await ownAccount(ctx);
	return { email };
});

export const actions: Actions = {
	default: async (event) => {
		const { ctx, sessionId } = event.locals;
		if (sessionId === null) error(401);
		const failure = await runForm(event, passwordChangeInput, (input) =>
			changePassword(ctx, input, sessionId)
		);
		return failure ?? redirect(303, '/konto?passwort');
	}
};
