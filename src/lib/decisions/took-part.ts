type SeatThen = { seatId: string; present: boolean; recused: boolean };

/**
 * Whether a seat took part in a decision: it was there, or it had voted before it left. Where nobody
 * was checked in at all, every voting seat that was not recused may have been there.
 */
export function tookPart(
	seatId: string,
	then: readonly SeatThen[],
	votes: readonly { seatId: string; counted: boolean }[]
): boolean {
	const seat = then.find((each) => each.seatId === seatId);
	if (!seat || seat.recused) return false;
	const unknown = then.every(({ present }) => !present);
	return unknown || seat.present || votes.some((vote) => vote.seatId === seatId && vote.counted);
}
