import { searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { searchMinutes } from '#lib/search/queries.server.ts';
import { searchLimits } from '#lib/search/search.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const words = searchWords(url.searchParams.get('suche'));
	const results = await searchMinutes(ctx, words);
	return { words, results, isFull: results.length === searchLimits.results };
});
