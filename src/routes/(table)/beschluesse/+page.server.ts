import { decisionStates } from '#lib/decisions/decisions.ts';
import { listDecisions } from '#lib/decisions/queries.server.ts';
import { isId, searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const state = decisionStates.find((each) => each === url.searchParams.get('stand'));
	const words = searchWords(url.searchParams.get('suche')) || undefined;
	const after = url.searchParams.get('nach') ?? '';
	const register = await listDecisions(ctx, {
		state,
		words,
		after: isId(after) ? after : undefined
	});
	return { ...register, isFiltered: Boolean(state ?? words) };
});
