import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { objectToClosing } from '#lib/returning/decide.server.ts';
import { mayDecide } from '#lib/returning/read.server.ts';
import { objectInput } from '#lib/returning/returning.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { comeIn, here, hereOrLapsed, standing } from '../here.server.ts';

export const load = page(async (event: PageServerLoadEvent) => {
	const found = await hereOrLapsed(event, async (visit) => mayDecide(visit));
	if (found.own && !found.own.object) redirect(303, standing);
	return { lapsed: found.lapsed, typing: '' };
});

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, objectInput, async ({ code, reason, words }) => {
			await comeIn(event, code);
			await here(event, (visit) => objectToClosing(visit, { reason, words }));
		});
		return failure ?? redirect(303, `${standing}?wieder-offen`);
	}
};
