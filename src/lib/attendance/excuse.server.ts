import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { deleteExcuse, insertExcuse } from './writes.server.ts';

/** A seat that let it be known that it would not come, or no longer so. */
export function excuse(
	ctx: Ctx,
	meetingId: string,
	seatId: string | null,
	excused: boolean
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { roundtableId } = await changeableMeeting(ctx, meetingId);
		demand(ctx, 'attendance.keep', { roundtableId, meetingId });
		const seats = await seatsAround(ctx, roundtableId);
		const seat = seats.find(({ id }) => id === seatId);
		if (!seat || ctx.actor.kind !== 'person') throw notFound('attendance.seat.unknown');

		const which = { meetingId, seatId: seat.id };
		if (excused) await insertExcuse(ctx, { ...which, notedAt: ctx.now, notedById: ctx.actor.id });
		else await deleteExcuse(ctx, which);
		await record(ctx, excused ? 'attendance.excused' : 'attendance.notExcused', meetingId, {
			seatId: seat.id
		});
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
	});
}
