import { demand } from '#lib/access/access.ts';
import { isId, searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { countPeople, listPeople } from '#lib/identity/people.queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	demand(ctx, 'person.administer', null);
	const search = searchWords(url.searchParams.get('suche'));
	const behind = url.searchParams.get('nach') ?? '';
	const after = isId(behind) ? behind : undefined;
	const [list, total] = await Promise.all([
		listPeople(ctx, { search, after }),
		countPeople(ctx, search)
	]);
	return { ...list, total, search };
});
