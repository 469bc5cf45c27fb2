import { fail, redirect } from '@sveltejs/kit';
import { editCommitmentInput, settleCommitmentInput } from '#lib/commitments/commitments.ts';
import { editCommitment } from '#lib/commitments/edit.server.ts';
import { openCommitment } from '#lib/commitments/open.server.ts';
import { settleCommitment } from '#lib/commitments/settle.server.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(({ locals, params }: PageServerLoadEvent) =>
	openCommitment(locals.ctx, params.id)
);

export const actions: Actions = {
	edit: async (event) => {
		const failure = await runForm(event, editCommitmentInput, (input) =>
			editCommitment(event.locals.ctx, input)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: 'edit' });
		redirect(303, event.url.pathname);
	},
	settle: async (event) => {
		const failure = await runForm(event, settleCommitmentInput, (input) =>
			settleCommitment(event.locals.ctx, input)
		);
		if (failure) return fail(failure.status, { ...failure.data, action: 'settle' });
		redirect(303, event.url.pathname);
	}
};
