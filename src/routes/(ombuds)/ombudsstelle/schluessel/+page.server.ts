import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	const { actor } = await asStaff(ctx);
	return { me: actor.id };
});
