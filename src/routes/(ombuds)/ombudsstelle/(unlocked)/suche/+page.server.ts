import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { PageServerLoadEvent } from './$types';

/** The search runs in the browser; here only who may search is asked. */
export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	demand(await asStaff(ctx), 'case.list', null);
	return {};
});
