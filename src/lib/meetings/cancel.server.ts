import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { runClockOf } from '../agenda/clock.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { tellOfCancellation } from '../invitations/update.server.ts';
import { freezeMinutes } from '../minutes/freeze.server.ts';
import { meetingCancelled } from '../proposals/fate.server.ts';
import type { CancelMeetingInput } from './meetings.ts';
import { carryOverAtTable } from '../series/carry-over.server.ts';
import { findMeeting } from './queries.server.ts';
import { changeMeeting } from './writes.server.ts';

/** A cancelled meeting stays readable with its reason; nothing of it is deleted. */
export function cancelMeeting(ctx: Ctx, id: string, { reason }: CancelMeetingInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.cancel', meeting);
		if (meeting.state === 'cancelled') throw conflict('meeting.cancel.already');
		if (meeting.state === 'held') throw conflict('meeting.cancel.heldAlready');

		const change = { state: 'cancelled', cancelReason: reason } as const;
		if (!(await changeMeeting(ctx.db, meeting, change))) {
			throw conflict('meeting.edit.changedMeanwhile');
		}
		await runClockOf(ctx, id, null);
		await freezeMinutes(ctx, id);
		await meetingCancelled(ctx, id);
		await record(ctx, 'meeting.cancelled', id);
		await tellOfCancellation(ctx, id);
		await carryOverAtTable(ctx, meeting.roundtableId);
		await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
	});
}
