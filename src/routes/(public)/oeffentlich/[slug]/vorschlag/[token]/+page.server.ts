import { redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import { openReceipt, retractByReceipt } from '#lib/proposals/receipt.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(
	async ({ locals: { ctx }, params, url, setHeaders }: PageServerLoadEvent) => {
		setHeaders({ 'cache-control': 'no-store' });
		return {
			receipt: await openReceipt(ctx, params),
			address: url.origin + url.pathname,
			form: `/oeffentlich/${params.slug}/vorschlag`,
			sent: url.searchParams.has('danke')
		};
	}
);

export const actions: Actions = {
	retract: async (event) => {
		const failure = await runForm(event, nothingInput, () =>
			retractByReceipt(event.locals.ctx, event.params)
		);
		return failure ?? redirect(303, event.url.pathname);
	}
};
