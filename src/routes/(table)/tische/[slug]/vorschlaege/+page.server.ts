import { can, demand } from '#lib/access/access.ts';
import { searchWords } from '#lib/forms/fields.ts';
import { page } from '#lib/forms/forms.server.ts';
import { proposalStates } from '#lib/proposals/lifecycle.ts';
import { countProposals, listProposals } from '#lib/proposals/queries.server.ts';
import { comingMeetings } from '#lib/proposals/wished.server.ts';
import { tableAt } from '#lib/roundtables/queries.server.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params, url }: PageServerLoadEvent) => {
	const table = await tableAt(ctx, params.slug);
	demand(ctx, 'proposal.list', { roundtableId: table.id });
	const chosen = url.searchParams.get('stand');
	const words = searchWords(url.searchParams.get('suche')) || undefined;
	const after = /^\d{1,9}$/.exec(url.searchParams.get('nach') ?? '')?.[0];
	const filter = {
		state: proposalStates.find((state) => state === chosen),
		mine: chosen === 'mine',
		words,
		after: after === undefined ? undefined : Number(after)
	};
	const [list, counts, coming] = await Promise.all([
		listProposals(ctx, table.id, filter),
		countProposals(ctx, table.id),
		comingMeetings(ctx, table.id)
	]);
	return {
		table: { slug: table.slug, name: table.name },
		...list,
		counts,
		coming,
		isFiltered: Boolean(filter.state ?? words) || filter.mine,
		can: {
			make: !table.archivedAt && can(ctx.actor, 'proposal.make', { roundtableId: table.id }),
			moderate: can(ctx.actor, 'proposal.moderate', { roundtableId: table.id })
		}
	};
});
