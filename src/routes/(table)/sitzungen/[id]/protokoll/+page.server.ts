import { factsOf } from '#lib/decisions/facts.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { meetingActions } from '../actions.server.ts';
import { sheetsOf } from '../sheets.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { actor } = locals.ctx;
	const { view } = await parent();
	return {
		sheets: await sheetsOf(locals.ctx, params.id),
		facts: await factsOf(locals.ctx, view),
		personId: actor.kind === 'person' ? actor.id : '',
		ownDevice: locals.ownDevice
	};
});

export const actions: Actions = meetingActions;
