import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict } from '../errors/refusal.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { acceptedSeats, type Acceptance } from './accepted.server.ts';
import { hoursOf, enter } from './come.server.ts';

/** Checks in everybody who accepted the invitation and is not there yet. @returns how many */
export function enterAccepted(ctx: Ctx, meetingId: string): Promise<number> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await changeableMeeting(ctx, meetingId);
		demand(ctx, 'attendance.keep', { ...meeting, meetingId });
		const seats = await seatsAround(ctx, meeting.roundtableId);
		const accepted = await acceptedSeats(ctx, meetingId);
		if (accepted.length === 0) throw conflict('attendance.enterAccepted.nobody');

		const { start, end, over } = hoursOf(meeting, ctx.now);
		const times = { cameAt: over ? start : ctx.now, leftAt: over ? end : null };
		for (const acceptance of accepted) {
			const attendee = whoAccepted(seats, acceptance);
			if (attendee) await enter(ctx, meeting, attendee, { ...times, remote: acceptance.remote });
		}
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'attendance' });
		return accepted.length;
	});
}

/** A seat that nobody fills cannot have come. */
function whoAccepted(seats: SeatNow[], { seatId, deputy }: Acceptance) {
	const seat = seats.find(({ id }) => id === seatId);
	const person = deputy ? (seat?.deputy ?? seat?.holder) : seat?.holder;
	if (!seat || !person) return undefined;
	const { id: personId, name } = person;
	return { seatId, personId, name, deputy: personId === seat.deputy?.id };
}
