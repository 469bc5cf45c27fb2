import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { ctx } }) => {
	demand(ctx, 'account.enter', undefined);
	if (ctx.actor.kind !== 'person') return;
	const { byLink, guestOf } = ctx.actor;
	const meeting = byLink && guestOf[0];
	redirect(303, meeting ? `/sitzungen/${meeting.meetingId}` : '/tische');
};
