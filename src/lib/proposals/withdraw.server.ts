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
export const withdrawProposal = (ctx: Ctx, id: string, input: ReasonInput): Promise<void> =>
	takeBack(ctx, id, { step: 'withdraw', kind: 'withdrawn', ...input });

/** The same for a guest whose proposal nobody has passed on yet: the table never hears of it. */
export const retractProposal = (ctx: Ctx, id: string, input: ReasonInput): Promise<void> =>
	takeBack(ctx, id, { step: 'retract', kind: 'retracted', ...input });

type Step = ReasonInput &
	({ step: 'withdraw'; kind: 'withdrawn' } | { step: 'retract'; kind: 'retracted' });

function takeBack(ctx: Ctx, id: string, { step, kind, reason, version }: Step): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findProposal(ctx, id);
		if (!found) throw notFound();
		demand(ctx, 'proposal.withdraw', found);
		await move(ctx, found, step, { version });
		await note(ctx, id, { kind, reason });
		await record(ctx, `proposal.${kind}`, id);
	});
}
