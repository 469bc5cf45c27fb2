import { decisionStates } from '#lib/decisions/lifecycle.ts';
import { listDecisions } from '#lib/decisions/queries.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { askedOf } from '#lib/register/register.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const state = decisionStates.find((each) => each === url.searchParams.get('stand'));
	return { register: await listDecisions(ctx, { ...askedOf(url), state }) };
});
