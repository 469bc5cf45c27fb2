import { redirect } from '@sveltejs/kit';
import { demand } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page, runForm } from '#lib/forms/forms.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { editSeries, endSeries } from '#lib/series/edit.server.ts';
import { formOf, previewForm } from '#lib/series/form.server.ts';
import { nextDates } from '#lib/series/preview.server.ts';
import { findSeries } from '#lib/series/queries.server.ts';
import { endSeriesInput, seriesInput } from '#lib/series/series.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'series.manage', { roundtableId: table.id }, 'series.notAllowed');
	const series = await findSeries(ctx, params.id);
	if (series?.roundtableId !== table.id || series.endedAt) throw notFound();
	return {
		table: { slug: table.slug, name: table.name },
		values: formOf(series),
		version: series.version,
		dates: await nextDates(ctx, series)
	};
});

export const actions: Actions = {
	preview: (event) => previewForm(event),
	save: async (event) => {
		const { id, slug } = event.params;
		const failure = await runForm(event, seriesInput, (input) =>
			editSeries(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/tische/${slug}/serien`);
	},
	end: async (event) => {
		const { id, slug } = event.params;
		const failure = await runForm(event, endSeriesInput, (input) =>
			endSeries(event.locals.ctx, id, input)
		);
		return failure ?? redirect(303, `/tische/${slug}/serien`);
	}
};
