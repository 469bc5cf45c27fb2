import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import type { PageServerLoadEvent } from './$types';
import { deskOf } from '../desk.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const desk = await deskOf(locals, (await parent()).view);
	return { ...desk, frame: 'none' as const };
});
