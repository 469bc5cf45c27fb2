import { redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { caseQuestionIn } from '#lib/cases/list.ts';
import { listCases, listOwnTasks } from '#lib/cases/list.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const staff = await asStaff(ctx);
	// Who only leads the office sees no case.
	if (!can(staff.actor, 'case.list', null)) redirect(303, '/ombudsstelle/team');
	return {
		list: await listCases(staff, caseQuestionIn(url)),
		tasks: await listOwnTasks(staff),
		today: dayOf(ctx.now)
	};
});
