import { openDecision } from '#lib/decisions/open.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { roomsOfMeeting } from '#lib/minutes/rooms.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { decisionActions } from './actions.server.ts';

export const load = page(async ({ locals, params, depends }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { ctx, ownDevice } = locals;
	const decision = await openDecision(ctx, params.id, params.decision);
	const rooms = await roomsOfMeeting(ctx, params.id);
	return {
		decision,
		// Enough to hear of changes; the text of the other items stays where it is.
		rooms: rooms.filter(({ itemId }) => itemId === decision.item.id),
		personId: ctx.actor.kind === 'person' ? ctx.actor.id : '',
		ownDevice
	};
});

export const actions: Actions = decisionActions;
