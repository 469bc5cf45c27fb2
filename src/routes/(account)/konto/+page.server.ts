import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { languageCookie } from '#lib/i18n/resolve.server.ts';
import { changeAccount, ownAccount } from '#lib/identity/account.server.ts';
import { accountInput } from '#lib/identity/identity.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => ({
	account: await ownAccount(ctx),
	done: url.searchParams.has('gespeichert')
		? ('saved' as const)
		: url.searchParams.has('passwort')
			? ('password' as const)
			: undefined
}));

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, accountInput, (input) =>
			changeAccount(event.locals.ctx, input)
		);
		if (failure) return failure;
		// What was chosen for this visit would hide what was just chosen for good.
		event.cookies.delete(languageCookie, { path: '/' });
		redirect(303, '/konto?gespeichert');
	}
};
