import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { silence } from '../speaking/end.server.ts';
import { findEntry } from './queries.server.ts';
import { changeAttendance, lockAttendance } from './writes.server.ts';

/** "Ich gehe": from now on this seat, or this guest, is no longer there. */
export function leave(ctx: Ctx, entryId: string | null): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const found = await findEntry(ctx, entryId);
		if (!found) throw notFound('attendance.entry.gone');
		const { id: meetingId, roundtableId } = await changeableMeeting(ctx, found.meeting.id);
		const { seatId } = found.entry;
		demand(ctx, 'attendance.enter', { roundtableId, meetingId, seatId });

		await lockAttendance(ctx, meetingId);
		const now = await findEntry(ctx, entryId);
		if (!now || now.entry.leftAt !== null) throw conflict('attendance.leftAlready');
		if (now.entry.cameAt >= ctx.now) throw conflict('attendance.time.order');
		await changeAttendance(ctx, now.entry, { leftAt: ctx.now });
		await record(ctx, 'attendance.left', meetingId, { entry: entryId, seatId });
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
		if (await silence(ctx, meetingId, now.entry))
			await notify(ctx, 'changed', { meeting: meetingId, topic: 'speaking' });
	});
}
