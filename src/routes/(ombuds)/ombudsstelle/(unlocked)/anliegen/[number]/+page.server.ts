import { openCase } from '#lib/cases/open-case.server.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { phonesToCall } from '#lib/returning/notice.server.ts';
import { noticeKey } from '../../../../../../server/notice-key.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const staff = await asStaff(ctx);
	const number = parseCaseNumber(params.number) ?? '';
	const view = await openCase(staff, number);
	return { view, phones: await phonesToCall(staff, number, await noticeKey()) };
});
