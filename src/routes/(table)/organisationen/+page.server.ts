import { can, demand } from '#lib/access/access.ts';
import { searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { peopleNamed } from '#lib/identity/queries.server.ts';
import { organisationGroups } from '#lib/organisations/organisations.ts';
import { listOrganisations } from '#lib/organisations/queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, url }: PageServerLoadEvent) => {
	demand(ctx, 'organisation.list', null);
	const search = searchWords(url.searchParams.get('suche'));
	const group = organisationGroups.find((one) => one === url.searchParams.get('gruppe'));
	const after = url.searchParams.get('nach')?.replaceAll('\0', '') || undefined;
	const { rows, total, next } = await listOrganisations(ctx, { search, group, after });
	const stewards = await peopleNamed(
		ctx,
		rows.flatMap(({ stewardId }) => stewardId ?? [])
	);
	return {
		organisations: rows.map((row) => ({
			...row,
			steward: stewards.find(({ id, active }) => active && id === row.stewardId)?.name ?? null,
			can: { edit: can(ctx.actor, 'organisation.edit', row) }
		})),
		total,
		next,
		search,
		group: group ?? null,
		can: { create: can(ctx.actor, 'organisation.create', null) }
	};
});
