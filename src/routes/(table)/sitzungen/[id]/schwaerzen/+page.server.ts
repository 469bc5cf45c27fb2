import { redirect } from '@sveltejs/kit';
import { can, demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { paragraphsOf } from '#lib/redactions/paragraphs.server.ts';
import { redactionsOf } from '#lib/redactions/queries.server.ts';
import { lookFor, redact, type Places } from '#lib/redactions/redact.server.ts';
import { lookInput, redactInput } from '#lib/redactions/redactions.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, parent }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.read', meeting);
	const itemId = url.searchParams.get('punkt') ?? '';
	const may = can(locals.ctx.actor, 'minutes.redact', { ...meeting, meetingId: meeting.id });
	return {
		register: await redactionsOf(locals.ctx, params.id),
		itemId,
		paragraphs: may ? await paragraphsOf(locals.ctx, params.id, itemId) : [],
		done: url.searchParams.has('geschwaerzt'),
		can: { redact: may }
	};
});

export const actions: Actions = {
	look: async (event) => {
		let places: Places | undefined;
		let values: Record<string, string> = {};
		const failure = await runForm(event, lookInput, async (input) => {
			values = input;
			places = await lookFor(event.locals.ctx, event.params.id, input);
		});
		return failure ?? { places, values, errors: {} as Record<string, string> };
	},
	redact: async (event) => {
		const { id } = event.params;
		const failure = await runForm(event, redactInput, (input) =>
			redact(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/sitzungen/${id}/schwaerzen?geschwaerzt`);
	}
};
