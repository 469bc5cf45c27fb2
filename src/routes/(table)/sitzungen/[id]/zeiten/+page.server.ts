import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { correctTimesInput } from '#lib/agenda/agenda.ts';
import { correctTimes } from '#lib/agenda/clock.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, parent, url }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	const subject = { ...meeting, meetingId: meeting.id };
	demand(locals.ctx, 'item.keepTime', subject, 'agenda.clock.notAllowed');
	return { saved: url.searchParams.get('gespeichert')?.split(',') };
});

export const actions: Actions = {
	default: async (event) => {
		let saved: string[] = [];
		const failure = await runForm(event, correctTimesInput, async (inputs) => {
			await correctTimes(event.locals.ctx, event.params.id, inputs);
			saved = inputs.map(({ itemId }) => itemId);
		});
		return failure ?? redirect(303, `?gespeichert=${saved.join(',')}`);
	}
};
