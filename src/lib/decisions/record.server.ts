import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import type { RecordDecisionInput } from './decisions.ts';
import { itemOfRecorded } from './queries.server.ts';
import { insertDecision, lockNumbers } from './writes.server.ts';

/** Gives the block of this id its number and its row. Asking twice changes nothing. */
export function recordDecision(ctx: Ctx, { id, itemId }: RecordDecisionInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, itemId);
		if (!item) throw notFound('decision.itemGone');
		demand(ctx, 'decision.record', item);
		const meeting = await changeableMeeting(ctx, item.meetingId);

		const { roundtableId } = item;
		await lockNumbers(ctx.db, roundtableId);
		const recorded = await itemOfRecorded(ctx, id);
		if (recorded === itemId) return;
		if (recorded) throw conflict('decision.otherItem');

		const year = Number(dayOf(meeting.startsAt).slice(0, 4));
		await insertDecision(ctx.db, { id, itemId, roundtableId, year });
		await record(ctx, 'decision.recorded', id);
		await notify(ctx, 'changed', { meeting: item.meetingId, topic: 'decisions' });
	});
}
