import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from './queries.server.ts';
import type { ProposalRulesInput } from './roundtables.ts';
import { updateRoundtable } from './writes.server.ts';

/** Until when proposals are taken, and whether the public may make some. */
export function setProposalRules(
	ctx: Ctx,
	id: string,
	{ version, ...rules }: ProposalRulesInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findRoundtable(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'roundtable.edit', found);
		if (found.archivedAt) throw conflict('roundtable.archived');

		const written = await updateRoundtable(ctx, { id, version }, rules);
		if (!written) throw conflict('roundtable.changedMeanwhile');
		await record(ctx, 'roundtable.proposalRulesSet', id, rules);
	});
}
