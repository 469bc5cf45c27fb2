import { redirect } from '@sveltejs/kit';
import { can } from '#lib/access/access.ts';
import { parseCaseNumber } from '#lib/cases/numbers.ts';
import { releaseInput } from '#lib/cases/retention.ts';
import { listRetention, releaseErasure } from '#lib/cases/retention.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { listErasures } from '#lib/offices/erasures.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const staff = await asStaff(ctx);
	return {
		retention: await listRetention(staff),
		erased: can(staff.actor, 'office.audit', staff.actor) ? await listErasures(staff) : null,
		released: parseCaseNumber(url.searchParams.get('freigegeben') ?? '') ?? null
	};
});

export const actions: Actions = {
	release: async (event) => {
		let number = '';
		const failure = await runForm(event, releaseInput, async (input) => {
			number = parseCaseNumber(input.number) ?? '';
			await releaseErasure(await asStaff(event.locals.ctx), number, input.seen);
		});
		return failure ?? redirect(303, `/ombudsstelle/aufbewahrung?freigegeben=${number}`);
	}
};
