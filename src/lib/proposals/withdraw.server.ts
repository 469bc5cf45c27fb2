import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { move } from './move.server.ts';
import type { ReasonInput } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { note } from './writes.server.ts';

/** Whoever proposed it takes it back; that stays written, with the reason. */
export function withdrawProposal(
	ctx: Ctx,
	id: string,
	{ reason, version }: ReasonInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findProposal(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'proposal.withdraw', found);
		await move(ctx, found, 'withdraw', { version });
		await note(ctx, id, { kind: 'withdrawn', reason });
		await record(ctx, 'proposal.withdrawn', id);
	});
}
