import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { lastMeetingOf } from '#lib/meetings/queries.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { previewForm } from '#lib/series/form.server.ts';
import { makeSeries } from '#lib/series/make.server.ts';
import { seriesInput } from '#lib/series/series.ts';
import { dayOf, timeOf } from '#lib/time/zone.ts';
import type { Actions, PageServerLoadEvent } from './$types';

/** A table usually goes on meeting at the same place and hour. */
export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'series.manage', { roundtableId: table.id }, 'series.notAllowed');
	const last = await lastMeetingOf(ctx, table.id);
	const values: Record<string, string> = {
		time: last ? timeOf(last.startsAt) : '18:00',
		plannedMinutes: String(last?.plannedMinutes ?? 120),
		place: last?.place ?? '',
		fromDay: dayOf(ctx.now)
	};
	return { table: { slug: table.slug, name: table.name }, values };
});

export const actions: Actions = {
	preview: (event) => previewForm(event),
	save: async (event) => {
		const { ctx } = event.locals;
		const failure = await runForm(event, seriesInput, async (input) =>
			makeSeries(ctx, (await tableAt(ctx, event.params.slug)).id, input)
		);
		return failure ?? redirect(303, `/tische/${event.params.slug}/serien`);
	}
};
