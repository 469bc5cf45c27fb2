import { demand } from '#lib/access/access.ts';
import { page } from '#lib/forms/forms.server.ts';
import { compareVersions } from '#lib/versions/history.server.ts';
import { numberOf } from '#lib/versions/versions.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, params, url, parent }: PageServerLoadEvent) => {
	const { meeting } = (await parent()).view;
	demand(locals.ctx, 'meeting.read', meeting);
	const from = numberOf(url.searchParams.get('von')) ?? 0;
	const to = numberOf(url.searchParams.get('bis')) ?? 0;
	return compareVersions(locals.ctx, params.id, { from, to });
});
