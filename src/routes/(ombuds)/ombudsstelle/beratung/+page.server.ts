import { redirect } from '@sveltejs/kit';
import { consultationInput } from '#lib/cases/consultations.ts';
import { countedConsultations } from '#lib/cases/consultations.server.ts';
import { noteConsultation } from '#lib/cases/statistics.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => ({
	counted: await countedConsultations(await asStaff(ctx)),
	done: url.searchParams.has('vermerkt')
}));

export const actions: Actions = {
	default: async (event) => {
		const failure = await runForm(event, consultationInput, async (input) =>
			noteConsultation(await asStaff(event.locals.ctx), input)
		);
		return failure ?? redirect(303, '/ombudsstelle/beratung?vermerkt');
	}
};
