import type { Ctx } from '../access/ctx.ts';
import type { AgendaEntry, OriginOfItem } from '../agenda/agenda.ts';
import { proposalNumber } from './proposals.ts';
import { proposalsBehind } from './queries.server.ts';

/** Where the items of an agenda came from, as far as the actor may see that, by item. */
export async function originsOf(
	ctx: Ctx,
	items: Pick<AgendaEntry, 'id'>[],
	{ slug }: { slug: string }
): Promise<Map<string, OriginOfItem>> {
	const behind = await proposalsBehind(
		ctx,
		items.map(({ id }) => id)
	);
	const origins = [...behind].map(([itemId, proposal]): [string, OriginOfItem] => [
		itemId,
		{
			kind: 'proposal',
			number: proposalNumber(proposal),
			who: proposal.proposer,
			href: `/tische/${slug}/vorschlaege/${proposal.number}`
		}
	]);
	return new Map(origins);
}
