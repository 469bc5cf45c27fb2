import { openRecord } from '#lib/approval/open.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { roomsOfMeeting } from '#lib/minutes/rooms.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { recordActions } from './actions.server.ts';

export const load = page(async ({ locals, params, depends }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { ctx, ownDevice } = locals;
	return {
		record: await openRecord(ctx, params.id),
		rooms: await roomsOfMeeting(ctx, params.id),
		personId: ctx.actor.kind === 'person' ? ctx.actor.id : '',
		ownDevice
	};
});

export const actions: Actions = recordActions;
