import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { cancelMeetingInput } from '#lib/meetings/meetings.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, parent }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.cancel', meeting, 'meeting.cancel.notAllowed');
});

export const actions: Actions = {
	default: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, cancelMeetingInput, (input) =>
			cancelMeeting(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/sitzungen/${id}`);
	}
};
