import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { askToSpeak } from '#lib/speaking/ask.server.ts';
import {
	callToSpeak,
	endTurn,
	pauseTurn,
	putBack,
	resumeTurn,
	takeOff,
	withdraw
} from '#lib/speaking/lead.server.ts';
import { askInput, callInput, turnInput } from '#lib/speaking/speaking.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { actionFrom } from '../form-action.server.ts';
import { listeningOf } from '../listening.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { view } = await parent();
	demand(locals.ctx, 'speaking.list', view.meeting);
	return listeningOf(locals, params.id);
});

export const actions: Actions = {
	ask: actionFrom('speakingOwn', askInput, (ctx, _, id) => askToSpeak(ctx, id, null)),
	add: actionFrom('speakingLead', askInput, (ctx, { seatId }, id) => askToSpeak(ctx, id, seatId)),
	withdraw: actionFrom('speakingOwn', turnInput, (ctx, { turnId }) => withdraw(ctx, turnId)),
	takeOff: actionFrom('speakingLead', turnInput, (ctx, { turnId }) => takeOff(ctx, turnId)),
	putBack: actionFrom('speakingLead', turnInput, (ctx, { turnId }) => putBack(ctx, turnId)),
	call: actionFrom('speakingLead', callInput, (ctx, input, id) => callToSpeak(ctx, id, input)),
	end: actionFrom('speakingLead', turnInput, (ctx, { turnId }) => endTurn(ctx, turnId)),
	pause: actionFrom('speakingLead', turnInput, (ctx, { turnId }) => pauseTurn(ctx, turnId)),
	resume: actionFrom('speakingLead', turnInput, (ctx, { turnId }) => resumeTurn(ctx, turnId))
};
