import { commitmentFilters } from '#lib/commitments/commitments.ts';
import { listCommitments } from '#lib/commitments/queries.server.ts';
import { isId, searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { dayOf } from '#lib/time/zone.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const show = commitmentFilters.find((each) => each === url.searchParams.get('stand'));
	const words = searchWords(url.searchParams.get('suche')) || undefined;
	const after = url.searchParams.get('nach') ?? '';
	const filter = { show, words, after: isId(after) ? after : undefined };
	const register = await listCommitments(ctx, filter);
	return { ...register, today: dayOf(ctx.now), isFiltered: Boolean(show ?? words) };
});
