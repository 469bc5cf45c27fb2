import { votingIn } from '#lib/decisions/voting.queries.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { openMeeting } from '#lib/meetings/open.server.ts';
import type { LayoutServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, depends }: LayoutServerLoadEvent) => {
	depends(meetingKey(params.id));
	const view = await openMeeting(locals.ctx, params.id);
	return { view, voting: await votingIn(locals.ctx, params.id) };
});
