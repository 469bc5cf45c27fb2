import { redirect } from '@sveltejs/kit';
import { dropSession } from '#lib/identity/cookies.server.ts';
import { logOut } from '#lib/identity/log-out.server.ts';
import { mayLogIn } from '#lib/identity/log-in.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { ctx } }) => {
	mayLogIn(ctx);
	if (ctx.actor.kind === 'anonymous') redirect(303, '/anmelden');
};

export const actions: Actions = {
	default: async ({ locals, cookies, url, setHeaders }) => {
		await logOut(locals.ctx, locals.sessionId);
		dropSession({ cookies, url });
		// Text that waited on this device goes too, and what the browser would show on "back".
		setHeaders({ 'clear-site-data': '"storage"' });
		redirect(303, '/anmelden?abgemeldet');
	}
};
