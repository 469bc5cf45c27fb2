import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import { nextDates } from '#lib/series/preview.server.ts';
import { seriesOf } from '#lib/series/queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'series.manage', { roundtableId: table.id }, 'series.notAllowed');
	const all = await seriesOf(ctx, table.id);
	return {
		table: { slug: table.slug, name: table.name, archived: table.archivedAt !== null },
		series: await Promise.all(
			all.map(async (series) => ({ series, dates: await nextDates(ctx, series) }))
		)
	};
});
