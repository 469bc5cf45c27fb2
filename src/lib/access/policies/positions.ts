import type { Rule } from '../rules.ts';

export type PositionSubject = { roundtableId: string; seatId: string };

/** Nobody speaks for another seat: not the chair, not whoever takes the minutes. */
const whoHoldsTheSeat: Rule<PositionSubject> = (actor, { roundtableId, seatId }) =>
	actor.kind === 'person' &&
	actor.seats.some(
		(seat) =>
			seat.seatId === seatId && seat.roundtableId === roundtableId && seat.role !== 'observer'
	);

/** Positions are read by whoever reads their agenda item (`item.read`). */
export const positionPolicies = {
	'position.write': whoHoldsTheSeat
};
