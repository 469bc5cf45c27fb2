import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { meetingActions } from './actions.server.ts';
import { deskOf } from './desk.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	return deskOf(locals, (await parent()).view);
});

export const actions: Actions = meetingActions;
