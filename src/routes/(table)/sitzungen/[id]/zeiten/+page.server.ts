import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { correctTimeInput } from '#lib/agenda/agenda.ts';
import { correctTime } from '#lib/agenda/clock.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, parent, url }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	const subject = { ...meeting, meetingId: meeting.id, visibility: 'open' } as const;
	demand(locals.ctx, 'item.keepTime', subject, 'agenda.clock.notAllowed');
	return { saved: url.searchParams.get('gespeichert') };
});

export const actions: Actions = {
	default: async (event) => {
		let saved = '';
		const failure = await runForm(event, correctTimeInput, async (input) => {
			await correctTime(event.locals.ctx, input);
			saved = input.itemId;
		});
		return failure ?? redirect(303, `?gespeichert=${saved}`);
	}
};
