import { seatName } from '../roundtables/round.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';

/** Who a page sees at the table right now; the server says it, the page only shows it. */
export type Attending = { id: string; name: string; seatId: string | null; writing: string | null };

/** Seats as the Tischrund draws them. */
export function seatsAsDrawn(seats: readonly SeatNow[], present: readonly Attending[]) {
	return seats.map((seat) => {
		const here = present.filter(({ seatId }) => seatId === seat.id);
		return {
			id: seat.id,
			label: nameOf(seat),
			group: seat.organisation.group,
			state: here.length > 0 ? ('present' as const) : ('expected' as const),
			writing: here.some(({ writing }) => writing !== null)
		};
	});
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
