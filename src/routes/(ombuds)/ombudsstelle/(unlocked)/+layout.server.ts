import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { LayoutServerLoadEvent } from './$types';

/** Pages for which the keys must be open are for people of the office only. */
export const load = page(async ({ locals: { ctx } }: LayoutServerLoadEvent) => {
	await asStaff(ctx);
	return {};
});
