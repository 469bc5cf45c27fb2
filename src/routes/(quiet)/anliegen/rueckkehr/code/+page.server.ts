import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { keepReturnCookie } from '#lib/returning/cookie.ts';
import { confirmNewCode, drawNewCode, isUnconfirmed } from '#lib/returning/new-code.server.ts';
import { confirmCodeInput, nothingInput } from '#lib/returning/returning.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { here, standing } from '../here.server.ts';

export const load = page(async (event: PageServerLoadEvent) =>
	here(event, async (visit) => ({
		written: (await isUnconfirmed(visit)) ? visit.written : undefined,
		first: visit.drawnByOffice,
		address: `${event.url.host}/anliegen/rueckkehr`
	}))
);

export const actions: Actions = {
	draw: async (event) => {
		const failure = await runForm(event, nothingInput, () =>
			here(event, async (visit) => keepReturnCookie(event, await drawNewCode(visit)))
		);
		return failure ?? redirect(303, '/anliegen/rueckkehr/code');
	},
	confirm: async (event) => {
		const failure = await runForm(event, confirmCodeInput, (typed) =>
			here(event, (visit) => confirmNewCode(visit, typed))
		);
		return failure ?? redirect(303, `${standing}?neuer-code`);
	}
};
