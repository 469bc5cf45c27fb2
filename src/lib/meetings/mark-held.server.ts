import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { runClockOf } from '../agenda/clock.server.ts';
import { endAttendance } from '../attendance/end.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { carryOverAtTable } from '../series/carry-over.server.ts';
import { endSpeaking } from '../speaking/end.server.ts';
import { holdStill } from './minutes-state.server.ts';
import { findMeeting } from './queries.server.ts';
import { changeMeeting, pointTo } from './writes.server.ts';

/** Says that the meeting took place. Its minutes stay open for writing. */
export function markHeld(ctx: Ctx, id: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		// Nobody comes, speaks or moves on in the moment in which it ends.
		await holdStill(ctx, id);
		const meeting = await findMeeting(ctx, id);
		if (!meeting) throw notFound();
		demand(ctx, 'meeting.edit', meeting);
		if (meeting.state === 'cancelled') throw conflict('meeting.cancelled.noChange');
		if (meeting.state === 'held') throw conflict('meeting.held.already');
		if (meeting.startsAt > ctx.now) throw conflict('meeting.held.notYet');

		if (!(await changeMeeting(ctx.db, meeting, { state: 'held' }))) {
			throw conflict('meeting.edit.changedMeanwhile');
		}
		await runClockOf(ctx, id, null);
		await endAttendance(ctx, id);
		await endSpeaking(ctx, id);
		await pointTo(ctx.db, id, null);
		await record(ctx, 'meeting.held', id);
		await carryOverAtTable(ctx, meeting.roundtableId);
		await notify(ctx, 'changed', { meeting: id, topic: 'meeting' });
	});
}
