import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound } from '../errors/refusal.ts';
import { move } from './move.server.ts';
import type { ProposalEventKind, ReasonInput } from './proposals.ts';
import { findProposal } from './queries.server.ts';
import { tellProposer } from './tell.server.ts';
import { note } from './writes.server.ts';

type Seen = { version: number; reason: string };

/** What a visitor sent in becomes a proposal like all others. */
export const admitProposal = (ctx: Ctx, id: string, { version }: { version: number }) =>
	moderate(ctx, id, 'admit', 'admitted', { version, reason: '' });

/** It stays with chair and minute taker, with the reason; the table does not see it. */
export const refuseProposal = (ctx: Ctx, id: string, input: ReasonInput) =>
	moderate(ctx, id, 'refuse', 'refused', input);

/** Chair and minute taker look at it once more. */
export const reconsiderProposal = (ctx: Ctx, id: string, input: ReasonInput) =>
	moderate(ctx, id, 'reconsider', 'reconsidered', input);

function moderate(
	ctx: Ctx,
	id: string,
	transition: 'admit' | 'refuse' | 'reconsider',
	kind: Extract<ProposalEventKind, 'admitted' | 'refused' | 'reconsidered'>,
	{ version, reason }: Seen
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findProposal(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'proposal.moderate', found);
		await move(ctx, found, transition, { version });
		await note(ctx, id, { kind, reason });
		await record(ctx, `proposal.${kind}`, id);
		if (kind !== 'reconsidered') await tellProposer(ctx, found, { kind, reason });
	});
}
