import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent) => {
	const ctx = await asStaff(locals.ctx);
	demand(ctx, 'office.enter', ctx.actor);
	return {};
});
