import { commitmentFilters } from '#lib/commitments/commitments.ts';
import { listCommitments } from '#lib/commitments/queries.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { askedOf } from '#lib/register/register.ts';
import { dayOf } from '#lib/time/zone.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	const show = commitmentFilters.find((each) => each === url.searchParams.get('stand'));
	const register = await listCommitments(ctx, { ...askedOf(url), show });
	return { register, today: dayOf(ctx.now) };
});
