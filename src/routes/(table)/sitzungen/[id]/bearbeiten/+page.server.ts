import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { editMeetingInput } from '#lib/meetings/meetings.ts';
import { dayOf, timeOf } from '#lib/time/zone.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, parent }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.edit', meeting, 'meeting.edit.notAllowed');
	const { title, place, plannedMinutes, startsAt } = meeting;
	const [day, time] = [dayOf(startsAt), timeOf(startsAt)];
	return { values: { title, place, plannedMinutes: String(plannedMinutes), day, time } };
});

export const actions: Actions = {
	default: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, editMeetingInput, (input) =>
			editMeeting(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/sitzungen/${id}`);
	}
};
