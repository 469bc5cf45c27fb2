import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { dropSession } from '#lib/identity/cookies.server.ts';
import { nothingInput, sessionInput } from '#lib/identity/identity.ts';
import { endOwnSession, endOwnSessions, ownSessions } from '#lib/identity/own-sessions.server.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals, url }: PageServerLoadEvent) => {
	const sessions = await ownSessions(locals.ctx);
	return {
		sessions: sessions.map((one) => ({ ...one, here: one.id === locals.sessionId })),
		ended: url.searchParams.has('beendet')
	};
});

/** This window's session is over; text that waited on this device goes too. */
function leave(event: RequestEvent): void {
	dropSession(event);
	event.setHeaders({ 'clear-site-data': '"storage"' });
}

export const actions: Actions = {
	end: async (event) => {
		const { ctx, sessionId } = event.locals;
		let here = false;
		const failure = await runForm(event, sessionInput, async ({ session }) => {
			await endOwnSession(ctx, session);
			here = session === sessionId;
		});
		if (here) leave(event);
		return failure ?? redirect(303, here ? '/anmelden?abgemeldet' : '?beendet');
	},
	endAll: async (event) => {
		const failure = await runForm(event, nothingInput, () => endOwnSessions(event.locals.ctx));
		if (failure) return failure;
		leave(event);
		redirect(303, '/anmelden?abgemeldet');
	}
};
