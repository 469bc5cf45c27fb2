import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Roundtable } from '../roundtables/roundtables.ts';
import { countOf, openRequestAt, supportsOf } from './extra.queries.server.ts';
import { countProposals } from './queries.server.ts';

export type ProposalLinks = {
	open: number;
	/** Of visitors, for those who look at them first. */
	waiting: number;
	make: boolean;
	/** Seats that ask for a meeting out of turn, and how many are needed. */
	extra: { count: number; needed: number } | null;
};

/** What a table's page says of its proposals; null for those who may not read them. */
export async function proposalLinks(ctx: Ctx, table: Roundtable): Promise<ProposalLinks | null> {
	const at = { roundtableId: table.id };
	if (!can(ctx.actor, 'proposal.list', at)) return null;
	const counts = await countProposals(ctx, table.id);
	const request = await openRequestAt(ctx, table.id);
	const extra = request && (await countOf(ctx, request, await supportsOf(ctx, request.id)));
	return {
		open: counts.open ?? 0,
		waiting: can(ctx.actor, 'proposal.moderate', at) ? (counts.moderation ?? 0) : 0,
		extra: extra ? { count: extra.count, needed: extra.needed } : null,
		make: !table.archivedAt && can(ctx.actor, 'proposal.make', at)
	};
}
