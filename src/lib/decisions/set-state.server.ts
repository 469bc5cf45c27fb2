import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { SetDecisionStateInput } from './decisions.ts';
import { findDecision } from './queries.server.ts';
import { changeDecision } from './writes.server.ts';

/** Adopted, rejected, withdrawn – or a draft again. */
export function setDecisionState(
	ctx: Ctx,
	{ id, version, state }: SetDecisionStateInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const decision = await findDecision(ctx, id);
		const item = decision && (await findItem(ctx, decision.itemId));
		if (!item) throw notFound('decision.unknown');
		demand(ctx, 'decision.setState', { ...decision, meetingId: item.meetingId });
		await changeableMeeting(ctx, item.meetingId);

		const changed = await changeDecision(ctx.db, { id, version }, { state });
		if (!changed) throw conflict('decision.changedMeanwhile');
		await record(ctx, 'decision.stateSet', id, { state });
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'decisions' });
	});
}
