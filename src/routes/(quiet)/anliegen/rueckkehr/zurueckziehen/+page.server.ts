import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { withdrawCase } from '#lib/returning/decide.server.ts';
import { mayDecide } from '#lib/returning/read.server.ts';
import { withdrawInput } from '#lib/returning/returning.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { comeIn, here, hereOrLapsed, standing } from '../here.server.ts';

export const load = page(async (event: PageServerLoadEvent) => {
	const found = await hereOrLapsed(event, async (visit) => mayDecide(visit));
	if (found.own && !found.own.withdraw) redirect(303, standing);
	return { lapsed: found.lapsed, typing: '' };
});

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, withdrawInput, async ({ code, words }) => {
			await comeIn(event, code);
			await here(event, (visit) => withdrawCase(visit, { words }));
		});
		return failure ?? redirect(303, `${standing}?zurueckgezogen`);
	}
};
