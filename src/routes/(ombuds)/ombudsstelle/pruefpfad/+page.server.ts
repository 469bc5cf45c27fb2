import { page, runForm } from '#lib/forms/forms.server.ts';
import { asStaff } from '#lib/offices/as-staff.server.ts';
import { readLedger, verifyForLead } from '#lib/offices/read-ledger.server.ts';
import * as v from 'valibot';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) =>
	readLedger(await asStaff(ctx))
);

export const actions: Actions = {
	verify: async (event) => {
		let sound = false;
		const refused = await runForm(event, v.object({}), async () => {
			sound = await verifyForLead(await asStaff(event.locals.ctx));
		});
		return refused ?? { sound };
	}
};
