import { fail, redirect } from '@sveltejs/kit';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { lastMeetingOf } from '#lib/meetings/queries.server.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import { convene } from '#lib/proposals/convene.server.ts';
import { conveneInput, requestInput } from '#lib/proposals/extra.ts';
import { openExtra } from '#lib/proposals/open-extra.server.ts';
import { beginRequest, supportRequest, withdrawSupport } from '#lib/proposals/request.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { timeOf } from '#lib/time/zone.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	const extra = await openExtra(ctx, table);
	const last = await lastMeetingOf(ctx, table.id);
	const values: Record<string, string> = {
		time: last ? timeOf(last.startsAt) : '18:00',
		plannedMinutes: String(last?.plannedMinutes ?? 120),
		place: last?.place ?? ''
	};
	return { table: { slug: table.slug, name: table.name }, extra, values };
});

const back = ({ params }: RequestEvent) => redirect(303, `/tische/${params.slug}/ausserordentlich`);
const tableOf = async ({ locals: { ctx }, params }: RequestEvent) =>
	(await tableAt(ctx, params.slug)).id;

export const actions: Actions = {
	begin: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, requestInput, async (input) =>
			beginRequest(ctx, await tableOf(event), input)
		);
		return failure ?? back(event);
	},
	support: async (event) => {
		const failure = await runForm(event, nothingInput, async () =>
			supportRequest(event.locals.ctx, await tableOf(event))
		);
		return failure ?? back(event);
	},
	withdraw: async (event) => {
		const failure = await runForm(event, nothingInput, async () =>
			withdrawSupport(event.locals.ctx, await tableOf(event))
		);
		return failure ?? back(event);
	},
	convene: async (event) => {
		let id = '';
		const failure = await runForm(event, conveneInput, async (input) => {
			id = await convene(event.locals.ctx, await tableOf(event), input);
		});
		if (!failure) redirect(303, `/sitzungen/${id}`);
		return fail(failure.status, { ...failure.data, convening: true });
	}
};
