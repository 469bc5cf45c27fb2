import { anyOf, atTheTable, guestOfTheMeeting, takesTheMinutes } from '../rules.ts';
import type { OfAMeeting, Rule } from '../rules.ts';

/** A seat at a meeting of its table. */
export type SeatAtAMeeting = OfAMeeting & { seatId: string | null };

/** Whoever fills the seat today, as holder or as deputy. */
const theSeatItself: Rule<SeatAtAMeeting> = (actor, { seatId, roundtableId }) =>
	actor.kind === 'person' &&
	actor.seats.some((seat) => seat.seatId === seatId && seat.roundtableId === roundtableId);

const whoKeepsIt = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes);

/**
 * Attendance is seen by whoever sits at the table or is a guest of the whole meeting; recusals by
 * whoever reads their item (`item.read`).
 */
export const attendancePolicies = {
	'attendance.list': anyOf<{ id: string; roundtableId: string }>(
		atTheTable('chair', 'minuteTaker', 'member', 'observer'),
		guestOfTheMeeting
	),
	/** For everybody: seats, guests, times. */
	'attendance.keep': whoKeepsIt,
	/** "Ich bin da", "Ich gehe", "Ich bin befangen". */
	'attendance.enter': anyOf<SeatAtAMeeting>(whoKeepsIt, theSeatItself)
};
