import { seatName } from '../roundtables/round.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import type { RoundSeat } from '../ui/tischrund.ts';
import type { MeetingView } from './view.ts';

/** Who a page sees at the table right now; the server says it, the page only shows it. */
export type Attending = { id: string; name: string; seatId: string | null; writing: string | null };

type Drawn = Pick<MeetingView, 'seats' | 'meeting' | 'attendance' | 'speaking'>;

/**
 * Seats as the Tischrund draws them. Who is there is what the attendance says, as soon as somebody
 * keeps it; until then it is whoever has the page open.
 */
export function seatsAsDrawn(view: Drawn, present: readonly Attending[]): RoundSeat[] {
	const recused = seatsRecused(view);
	return view.seats.map((seat) => {
		const here = present.filter(({ seatId }) => seatId === seat.id);
		const { kept, presentSeatIds } = view.attendance;
		const there = kept ? presentSeatIds.includes(seat.id) : here.length > 0;
		const state = there ? 'present' : awaited(seat.id, view);
		return {
			id: seat.id,
			label: nameOf(seat),
			group: seat.organisation.group,
			state: recused.has(seat.id) ? 'recused' : state,
			writing: here.some(({ writing }) => writing !== null),
			speaking: view.speaking.now?.seatId === seat.id
		};
	});
}

/** Who is not there: expected, no word yet, or nobody waits for them any more. */
function awaited(seatId: string, { attendance, meeting }: Drawn): RoundSeat['state'] {
	const over = meeting.state === 'held' && attendance.kept;
	if (over || attendance.absentSeatIds.includes(seatId)) return 'absent';
	return attendance.unansweredSeatIds.includes(seatId) ? 'open' : 'expected';
}

/** Seats that take no part in the item of this moment. */
function seatsRecused({ attendance, meeting }: Drawn): Set<string> {
	const now = attendance.recusals.filter(({ itemId }) => itemId === meeting.currentItemId);
	return new Set(now.map(({ seatId }) => seatId));
}

/** Who sits there, and for whom. */
function nameOf(seat: SeatNow): string {
	return [seat.holder?.name, seatName(seat)].filter(Boolean).join(', ');
}

/** Which rooms a page joins to follow these sheets. */
export function roomsIn(sheets: ReadonlyMap<string, { room: string }>) {
	return [...sheets].map(([itemId, { room }]) => ({ itemId, room }));
}

/** Whoever is connected is here, too: the server tells a page of the others. */
export function attending(
	connection: { present: readonly Attending[] } | undefined,
	me: Omit<Attending, 'writing'>
): readonly Attending[] {
	if (!connection) return [];
	const known = connection.present.some(({ id }) => id === me.id);
	return known ? connection.present : [{ ...me, writing: null }, ...connection.present];
}
