import { deskForRecords } from '#lib/cases/own-records.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => ({
	...(await deskForRecords(await asStaff(ctx))),
	address: `${url.host}/anliegen/rueckkehr`
}));
