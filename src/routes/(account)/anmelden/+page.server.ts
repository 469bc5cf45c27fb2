import { redirect } from '@sveltejs/kit';
import { runForm } from '#lib/forms/forms.server.ts';
import { localPath } from '#lib/http/local-path.ts';
import { keepEntry, visitOf } from '#lib/identity/cookies.server.ts';
import { logInInput } from '#lib/identity/identity.ts';
import { logIn, mayLogIn } from '#lib/identity/log-in.server.ts';
import { anybody } from '#lib/identity/queries.server.ts';
import { runtime } from '../../../server/runtime.ts';
import type { Actions, PageServerLoad } from './$types';

const start = '/tische';

/** Whoever tries the demo town has the form filled in. */
function demoAccount(email: string | null) {
	const { demo } = runtime();
	const known = demo?.people.find((person) => person.email === email);
	return known && { email: known.email, password: demo?.password };
}

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
	mayLogIn(ctx);
	const goingTo = url.searchParams.get('weiter');
	if (ctx.actor.kind === 'person') redirect(303, localPath(goingTo, start));
	if (!(await anybody(ctx))) redirect(303, '/einrichtung');
	return {
		goingTo,
		loggedOut: url.searchParams.has('abgemeldet'),
		demo: runtime().demo,
		as: demoAccount(url.searchParams.get('als'))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, logInInput, async (input) => {
			keepEntry(event, await logIn(event.locals.ctx, input, visitOf(event)));
		});
		return failure ?? redirect(303, localPath(event.url.searchParams.get('weiter'), start));
	}
};
