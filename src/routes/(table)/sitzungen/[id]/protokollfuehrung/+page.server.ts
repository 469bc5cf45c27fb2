import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { acceptPen, offerPen, refusePen, takeBackPen } from '#lib/meetings/hand-over-pen.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import { offerInput, offerPenInput } from '#lib/meetings/pen.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { actionFrom } from '../form-action.server.ts';
import { listeningOf } from '../listening.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.read', meeting);
	return listeningOf(locals, params.id);
});

export const actions: Actions = {
	offer: actionFrom('pen', offerPenInput, (ctx, { toId }, id) => offerPen(ctx, id, toId)),
	takeBack: actionFrom('pen', nothingInput, (ctx, _, id) => takeBackPen(ctx, id)),
	accept: actionFrom('pen', offerInput, (ctx, { offerId }) => acceptPen(ctx, offerId)),
	refuse: actionFrom('pen', offerInput, (ctx, { offerId }) => refusePen(ctx, offerId))
};
