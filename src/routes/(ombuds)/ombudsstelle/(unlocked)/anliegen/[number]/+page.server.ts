import { openCase } from '#lib/cases/open-case.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => ({
	view: await openCase(await asStaff(ctx), parseCaseNumber(params.number) ?? '')
}));
