import type { Ctx } from '../access/ctx.ts';
import type { AgendaEntry, OriginOfItem } from '../agenda/agenda.ts';
import { itemOfOrigin } from '../agenda/queries.server.ts';
import { requestOf } from './extra.queries.server.ts';
import { proposalNumber } from './proposals.ts';
import { proposalsBehind } from './queries.server.ts';

/** Where the items of an agenda came from, as far as the actor may see that, by item. */
export async function originsOf(
	ctx: Ctx,
	items: Pick<AgendaEntry, 'id' | 'meetingId'>[],
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
	const request = await requestItem(ctx, items[0]?.meetingId);
	const href = `/tische/${slug}/ausserordentlich`;
	if (request) origins.push([request, { kind: 'request', href }]);
	return new Map(origins);
}

/** The first item of a meeting that seats asked for. */
async function requestItem(ctx: Ctx, meetingId: string | undefined): Promise<string | undefined> {
	const request = meetingId === undefined ? undefined : await requestOf(ctx, meetingId);
	return request && itemOfOrigin(ctx.db, request.meetingId ?? '', `request:${request.id}`);
}
