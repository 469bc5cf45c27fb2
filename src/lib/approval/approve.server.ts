import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record as audit } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { moveMinutes } from '../meetings/minutes-state.server.ts';
import type { ApproveInput } from './approval.ts';
import { approvingItems } from './approving-items.server.ts';
import { next } from './lifecycle.ts';
import { demandSameVersion, standingRecord, type Standing } from './open-record.server.ts';
import { countObjections } from './queries.server.ts';
import { changeRecord } from './writes.server.ts';

/**
 * The table says: so it was. In the next meeting, under the item that stands there for it, also while
 * objections are still taken: the table is together. By circulation only after the deadline, with a
 * note. Approved is the version whose hash was seen, and no other.
 */
export function approveRecord(ctx: Ctx, meetingId: string, input: ApproveInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const standing = await standingRecord(ctx, meetingId);
		const { meeting, version } = standing;
		demand(ctx, 'record.approve', meeting, 'record.approve.notAllowed');
		if (!next(meeting.minutesState, 'approve')) throw conflict('record.approve.already');
		demandSameVersion(standing, input.hash);
		if ((await countObjections(ctx, meetingId, { states: ['raised'] })) > 0)
			throw conflict('record.approve.objectionsOpen');
		const how = await wayOfApproval(ctx, standing, input);

		if (!(await moveMinutes(ctx, meeting, 'approved'))) throw conflict('record.approve.already');
		await changeRecord(ctx, meetingId, {
			approvedAt: ctx.now,
			approvedById: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			approvedHash: version.hash,
			approvedVersionId: version.id,
			...how
		});
		await audit(ctx, 'record.approved', meetingId, { hash: version.hash, in: how.approvedInId });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'record' });
		const tell = how.approvedInId;
		if (tell) await notify(ctx, 'changed', { meeting: tell, topic: 'record' });
		// The pen ends here, and with it the closed items of whoever only had the pen.
		const { minutesTakenById: person } = meeting;
		if (person) await notify(ctx, 'access', { person });
	});
}

async function wayOfApproval(
	ctx: Ctx,
	{ meeting, record }: Standing,
	{ itemId, note }: ApproveInput
) {
	if (itemId !== null) {
		const item = (await approvingItems(ctx, meeting.id)).find(({ id }) => id === itemId);
		if (!item) throw badInput('record.approve.itemUnknown');
		if (!item.begun) throw conflict('record.approve.notYet');
		return { approvedInId: item.meetingId, approvalItemId: item.id, circulationNote: '' };
	}
	if (note === '') throw badInput('record.approve.noteMissing');
	if (ctx.now < record.objectionsUntil) throw conflict('record.approve.deadlineRuns');
	return { approvedInId: null, approvalItemId: null, circulationNote: note };
}
