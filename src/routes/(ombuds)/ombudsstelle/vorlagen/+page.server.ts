import { page, runForm } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import {
	addCategory,
	keepBlock,
	listTemplates,
	retireTemplate
} from '#lib/offices/templates.server.ts';
import { blockInput, categoryInput, retireInput } from '#lib/offices/templates.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) =>
	listTemplates(await asStaff(ctx))
);

export const actions: Actions = {
	block: async (event) =>
		runForm(event, blockInput, async (input) => keepBlock(await asStaff(event.locals.ctx), input)),
	category: async (event) =>
		runForm(event, categoryInput, async (input) =>
			addCategory(await asStaff(event.locals.ctx), input)
		),
	retire: async (event) =>
		runForm(event, retireInput, async (input) =>
			retireTemplate(await asStaff(event.locals.ctx), input)
		)
};
